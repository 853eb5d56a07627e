package dev.adagio.text;

/**
 * Classes of characters, with the common ones decided without a table look-up, and the folded form
 * in which words are compared: lower case, with a straight apostrophe.
 */
final class Characters {

    private Characters() {}

    static boolean isLetter(char c) {
        if (c < 128) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || (type == Character.NON_SPACING_MARK && !joinsPictographs(c))
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    /** White space, control characters and invisible marks. */
    static boolean isBlank(char c) {
        if (c < 128) {
            return c <= ' ' || c == 127;
        }
        if (joinsPictographs(c)) {
            return false;
        }
        int type = Character.getType(c);
        return Character.isSpaceChar(c) || type == Character.FORMAT || type == Character.CONTROL;
    }

    static boolean isPictograph(char c) {
        return c >= 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** Variation selectors and the zero-width joiner, by which pictographs are put together. */
    static boolean joinsPictographs(char c) {
        return c == '\ufe0f' || c == '\ufe0e' || c == '\u200d' || c == '\u20e3';
    }

    static boolean belongsToLink(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '"' && c != '|' && !Character.isWhitespace(c);
    }

    /** Marks that are left to the sentence where a link ends with them. */
    static boolean endsSentence(char c) {
        return ".,;:!?)]}'*_".indexOf(c) >= 0;
    }

    static boolean isUpperCase(String text, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
    }

    static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = step(hash, fold(text.charAt(i)));
        }
        return hash;
    }

    static int step(int hash, char folded) {
        return hash * 31 + folded;
    }

    static boolean matches(String word, CharSequence text, int start, int end) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (fold(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean matches(char[] letters, int from, int to, CharSequence text, int start, int end) {
        if (end - start != to - from) {
            return false;
        }
        for (int i = 0; i < end - start; i++) {
            if (fold(text.charAt(start + i)) != letters[from + i]) {
                return false;
            }
        }
        return true;
    }

    static String word(CharSequence text, int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            word.append(fold(text.charAt(i)));
        }
        return word.toString();
    }
}
