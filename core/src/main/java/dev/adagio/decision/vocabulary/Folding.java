package dev.adagio.decision.vocabulary;

import java.text.Normalizer;

/** How characters are compared: without case, accents, emphasis and invisible marks. */
final class Folding {

    /** What a character is folded to that makes no difference at all. */
    static final char NOTHING = 0;

    private static final char FIRST_ACCENTED = 0xc0;
    private static final char LAST_ACCENTED = 0x24f;
    private static final char[] UNACCENTED = unaccented();

    private Folding() {}

    private static char[] unaccented() {
        char[] plain = new char[LAST_ACCENTED - FIRST_ACCENTED + 1];
        for (char c = FIRST_ACCENTED; c <= LAST_ACCENTED; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            plain[c - FIRST_ACCENTED] = Character.toLowerCase(base);
        }
        return plain;
    }

    static char fold(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        if (c <= ' ' || c == '-' || c == '_' || c == '\u00a0' || c == '\u3000' || c == '\u2011') {
            return ' ';
        }
        if (c < 128) {
            return c == '*' || c == '`' || c == '"' ? NOTHING : Character.toLowerCase(c);
        }
        if (c >= FIRST_ACCENTED && c <= LAST_ACCENTED) {
            return UNACCENTED[c - FIRST_ACCENTED];
        }
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case '\u201c', '\u201d', '\ufe0f', '\u200b', '\u200d', '\ufeff' -> NOTHING;
            default -> Character.toLowerCase(c);
        };
    }

    /** Whether a word begins here: scripts without blanks between words begin one at each character. */
    static boolean beginsWord(String text, int at, int start) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                && (at == start || isUnspaced(c) || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    static boolean endsWord(String text, int at, int end) {
        return at == end
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || isUnspaced(text.charAt(at - 1));
    }

    /** Chinese and Japanese characters. */
    static boolean isUnspaced(char c) {
        return (c >= 0x3040 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
    }
}
