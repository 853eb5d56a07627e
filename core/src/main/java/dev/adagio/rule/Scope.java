package dev.adagio.rule;

import com.google.common.collect.ImmutableSet;
import dev.adagio.signal.Passage;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;

/** Which part of a subject is meant. */
public enum Scope {
    /** The author's own words: prose, headings, lists and tables. */
    TEXT(BlockKind.PROSE, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW),
    /** The subject line or title, which is no part of the text. */
    TITLE,
    /** Paragraphs. */
    PROSE(BlockKind.PROSE),
    /** Headings within the text. */
    HEADING(BlockKind.HEADING),
    /** Items of lists. */
    LIST(BlockKind.LIST_ITEM),
    /** Rows of tables. */
    TABLE(BlockKind.TABLE_ROW),
    /** The first sentence of the author's own words. */
    OPENING,
    /** The last sentence of the author's own words. */
    ENDING,
    /** What somebody else said, repeated. */
    QUOTE(BlockKind.QUOTE, BlockKind.HISTORY),
    /** Code and logs that are set apart. */
    CODE(BlockKind.CODE),
    /** A signature or footer. */
    SIGNATURE(BlockKind.SIGNATURE),
    /** All characters, whatever they are. */
    EVERYTHING;

    private final ImmutableSet<BlockKind> kinds;

    Scope(BlockKind... kinds) {
        this.kinds = ImmutableSet.copyOf(kinds);
    }

    /** The lower-case word used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its words are read, so that phrases and signals can be found in it. */
    public boolean isRead() {
        return this != EVERYTHING && kinds.stream().allMatch(BlockKind::isOwnWords);
    }

    /** The text it is a part of. */
    public Passage passage(Signals signals) {
        return this == TITLE ? signals.title() : signals.body();
    }

    /** Its parts, in order; {@code passage} is what {@link #passage} says. */
    public List<Span> parts(Passage passage) {
        List<Sentence> sentences = passage.reading().sentences();
        return switch (this) {
            case TITLE, EVERYTHING -> List.of(passage.whole());
            case OPENING -> sentences.stream().limit(1).map(Sentence::span).toList();
            case ENDING ->
                sentences.stream()
                        .skip(Math.max(0, sentences.size() - 1))
                        .map(Sentence::span)
                        .toList();
            default ->
                passage.reading().blocks().stream()
                        .filter(block -> kinds.contains(block.kind()))
                        .map(Block::span)
                        .toList();
        };
    }
}
