package dev.adagio.text;

/** Classes of characters, with the common ones decided without a table look-up. */
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
}
