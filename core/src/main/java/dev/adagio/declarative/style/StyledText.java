package dev.adagio.declarative.style;

import dev.adagio.model.Markup;
import dev.adagio.model.MessageKind;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text in the scopes that styles know. It is made once for all rules of all styles.
 *
 * @param span the whole text
 * @param blocks its parts, in order
 * @param sentences the sentences of its prose
 * @param raw the whole text as it stands
 * @param words which words there are, in lower case, and how those of three letters and more begin
 */
record StyledText(Span span, List<StyledBlock> blocks, List<StyledBlock> sentences, StyledBlock raw, Set<String> words)
        implements Signal {

    static final int PREFIX = 3;

    /** Nothing at all. */
    static final StyledText EMPTY = new StyledText(
            new Span(0, 0),
            List.of(),
            List.of(),
            new StyledBlock(Set.of("raw"), Projection.plain("", new Span(0, 0))),
            Set.of());

    StyledText {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    @Override
    public double confidence() {
        return 1;
    }

    /** Makes it. */
    static final class Finder implements Detector<StyledText> {

        @Override
        public Class<StyledText> finds() {
            return StyledText.class;
        }

        @Override
        public List<StyledText> detect(Signals signals) {
            return List.of(of(signals));
        }
    }

    private static StyledText of(Signals signals) {
        Reading reading = signals.body().reading();
        String text = reading.text();
        boolean markdown = signals.message().markup() == Markup.MARKDOWN;
        List<StyledBlock> blocks = new ArrayList<>();
        for (Block block : reading.blocks()) {
            Set<String> scopes = scopes(block, signals.message().kind());
            if (!scopes.isEmpty()) {
                blocks.add(new StyledBlock(scopes, projection(text, block.span(), markdown)));
            }
        }
        List<StyledBlock> sentences = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            sentences.add(new StyledBlock(Set.of("sentence"), projection(text, sentence.span(), markdown)));
        }
        Span whole = new Span(0, text.length());
        return new StyledText(
                whole, blocks, sentences, new StyledBlock(Set.of("raw"), Projection.plain(text, whole)), words(text));
    }

    private static Projection projection(String text, Span span, boolean markdown) {
        return markdown ? Projection.markdown(text, span) : Projection.plain(text, span);
    }

    /** What somebody else said is only read in documents, where it is quoted on purpose. */
    private static Set<String> scopes(Block block, MessageKind kind) {
        return switch (block.kind()) {
            case PROSE -> Set.of("text", "paragraph");
            case HEADING -> Set.of("text", "heading", "heading.h" + Math.max(1, block.depth()));
            case LIST_ITEM -> Set.of("text", "list");
            case TABLE_ROW -> Set.of("text", "table", "table.cell");
            case QUOTE -> kind == MessageKind.DOCUMENT ? Set.of("text", "blockquote") : Set.of();
            case CODE -> Set.of("code");
            default -> Set.of();
        };
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (i > begin) {
                    words.add(lower.substring(begin, i));
                    words.add(lower.substring(begin, Math.min(i, begin + PREFIX)) + "*");
                }
                begin = i + 1;
            }
        }
        return words;
    }

    /** How often blocks of a kind are there. */
    long count(String scope) {
        return blocks.stream().filter(block -> block.scopes().contains(scope)).count();
    }

    /** The kinds of blocks whose prose is measured. */
    List<String> prose() {
        return blocks.stream()
                .filter(block ->
                        block.scopes().contains("paragraph") || block.scopes().contains("list"))
                .map(StyledBlock::text)
                .toList();
    }
}
