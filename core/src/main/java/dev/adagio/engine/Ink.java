package dev.adagio.engine;

import dev.adagio.rule.Severity;

/** Colours for the parts of a page, or none. */
record Ink(boolean coloured) {

    private static final String RESET = "\u001b[0m";

    String of(Severity severity, String words) {
        return switch (severity) {
            case HINT -> paint("1;36", words);
            case WARNING -> paint("1;33", words);
            case ERROR -> paint("1;31", words);
        };
    }

    String strong(String words) {
        return paint("1", words);
    }

    String faint(String words) {
        return paint("2", words);
    }

    String frame(String words) {
        return paint("34", words);
    }

    String removed(String words) {
        return paint("31", words);
    }

    String added(String words) {
        return paint("32", words);
    }

    private String paint(String code, String words) {
        return coloured && !words.isEmpty() ? "\u001b[" + code + "m" + words + RESET : words;
    }
}
