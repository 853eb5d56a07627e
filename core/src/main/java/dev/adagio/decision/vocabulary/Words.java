package dev.adagio.decision.vocabulary;

/** Words in a text: where they begin, how many there are, what is left of them without what stands around. */
public final class Words {

    private Words() {}

    /** Without numbers, pictographs, brackets and punctuation in front, and punctuation behind. */
    public static String core(String words) {
        int start = firstLetter(words, 0, words.length());
        int end = words.length();
        while (end > start && start >= 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return start < 0 ? "" : words.substring(start, end);
    }

    /** The offset of the first letter in a stretch of text, or -1. */
    public static int firstLetter(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetter(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** How many words begin in a stretch of text, numbers left out. */
    public static int count(String text, int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            words += Character.isLetter(text.charAt(at)) && Folding.beginsWord(text, at, from) ? 1 : 0;
        }
        return words;
    }

    /** Whether there is a letter or a digit. */
    public static boolean areIn(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Where a mark stands in a stretch of text, or -1. */
    public static int indexOf(String text, String mark, int from, int to) {
        for (int at = from; at + mark.length() <= to; at++) {
            if (text.startsWith(mark, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a character belongs to a script that puts no blanks between words. */
    public static boolean isUnspaced(char c) {
        return Folding.isUnspaced(c);
    }

    /** Letters and digits alone, as they are compared. */
    public static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char c = Folding.fold(words.charAt(at));
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
