package dev.adagio.text;

/** The form in which words are compared: lower case, with a straight apostrophe. */
final class Fold {

    private Fold() {}

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

    static String word(CharSequence text, int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            word.append(fold(text.charAt(i)));
        }
        return word.toString();
    }
}
