package dev.adagio.text;

import java.util.StringJoiner;

/** A reading drawn as lines: a block a line, below it its sentences with their tokens. */
final class Sketch {

    private Sketch() {}

    static String of(Reading reading) {
        StringBuilder out = new StringBuilder();
        int block = -1;
        for (Block each : reading.blocks()) {
            block++;
            out.append(each.kind()).append(each.depth() > 0 ? " " + each.depth() : "");
            if (!each.kind().isOwnWords()) {
                out.append(": ").append(each.span().of(reading.text()).replace("\n", "\\n"));
            }
            out.append('\n');
            for (Sentence sentence : reading.sentences()) {
                if (sentence.block() == block) {
                    out.append("  ").append(tokens(reading, sentence)).append('\n');
                }
            }
        }
        return out.toString();
    }

    private static String tokens(Reading reading, Sentence sentence) {
        StringJoiner tokens = new StringJoiner(" ");
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String kind = switch (reading.kind(i)) {
                case WORD, PUNCTUATION -> "";
                default -> reading.kind(i).name().toLowerCase(java.util.Locale.ROOT) + ":";
            };
            tokens.add(kind + reading.span(i).of(reading.text()));
        }
        return tokens.toString();
    }
}
