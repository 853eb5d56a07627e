package dev.adagio.rules.clarity;

import dev.adagio.rule.Edit;
import dev.adagio.rule.Fix;
import dev.adagio.rules.Layout;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a numbered list of sentences that follow each other in one paragraph. */
final class Numbering {

    private Numbering() {}

    /** The list as a fix, or null where something stands between the sentences. */
    static @Nullable Fix of(List<Span> sentences, Layout layout, String text) {
        Block block = layout.blockAt(sentences.get(0)).orElse(null);
        if (block == null || block.kind() != BlockKind.PROSE) {
            return null;
        }
        List<Edit> edits = new ArrayList<>();
        int last = block.span().start();
        for (Span sentence : sentences) {
            String between = text.substring(last, sentence.start());
            boolean first = edits.isEmpty();
            if (!block.span().contains(sentence) || (!first && !between.isBlank())) {
                return null;
            }
            int gap = last + between.stripTrailing().length();
            edits.add(new Edit(
                    new Span(gap, sentence.start()),
                    (gap == block.span().start() ? "" : "\n") + (edits.size() + 1) + ". "));
            last = sentence.end();
        }
        String rest = text.substring(last, block.span().end());
        if (!rest.isBlank()) {
            edits.add(new Edit(
                    new Span(last, last + rest.length() - rest.stripLeading().length()), "\n\n"));
        }
        return new Fix("Number the questions", edits);
    }
}
