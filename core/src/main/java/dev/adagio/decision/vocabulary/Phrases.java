package dev.adagio.decision.vocabulary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with their meanings, found in text as it is written: case, accents, emphasis and
 * hyphens make no difference. The longest phrase wins.
 */
public final class Phrases {

    private static final String ANYTHING = "...";

    private final Node whole = new Node();
    private final Node beginnings = new Node();
    private final Node endings = new Node();

    Phrases() {}

    /**
     * A phrase in a text.
     *
     * @param meaning what it means
     * @param start the offset of its first character
     * @param end the offset after its last character
     */
    public record Match(String meaning, int start, int end) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable String meaning;
    }

    void add(String phrase, String meaning) {
        if (phrase.startsWith(ANYTHING)) {
            add(endings, phrase.substring(ANYTHING.length()).strip(), meaning);
        } else if (phrase.endsWith(ANYTHING)) {
            add(
                    beginnings,
                    phrase.substring(0, phrase.length() - ANYTHING.length()).strip(),
                    meaning);
        } else {
            add(whole, phrase, meaning);
        }
    }

    private static void add(Node root, String phrase, String meaning) {
        Node node = root;
        for (int at = 0; at < phrase.length(); at++) {
            char folded = Folding.fold(phrase.charAt(at));
            if (folded != Folding.NOTHING) {
                node = node.next.computeIfAbsent(folded, c -> new Node());
            }
        }
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /** The longest phrase that begins at this place and ends with a word, or null. */
    public @Nullable Match at(String text, int at, int end) {
        return find(whole, text, at, end);
    }

    /** The first phrase within a stretch of text, or null. */
    public @Nullable Match within(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            Match match = Folding.beginsWord(text, at, start) ? at(text, at, end) : null;
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Whether there is a phrase within a text. */
    public boolean areIn(String text) {
        return within(text, 0, text.length()) != null;
    }

    /** What the phrase means that is all of a text, punctuation behind it left out; or null. */
    public @Nullable String exactly(String text) {
        Match match = at(text, 0, text.length());
        return match != null && isRestEmpty(text, match.end()) ? match.meaning() : null;
    }

    /** What a text means as a whole, or by its beginning or its end where these may go with anything; or null. */
    public @Nullable String openly(String text) {
        String exact = exactly(text);
        if (exact != null) {
            return exact;
        }
        Match beginning = find(beginnings, text, 0, text.length());
        if (beginning != null) {
            return beginning.meaning();
        }
        for (int at = 1; at < text.length(); at++) {
            Match ending = Folding.beginsWord(text, at, 0) ? find(endings, text, at, text.length()) : null;
            if (ending != null && isRestEmpty(text, ending.end())) {
                return ending.meaning();
            }
        }
        return null;
    }

    private static boolean isRestEmpty(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Match find(Node root, String text, int start, int end) {
        Node node = root;
        Match longest = null;
        boolean spaced = false;
        for (int at = start; at < end; at++) {
            char folded = Folding.fold(text.charAt(at));
            if (folded == Folding.NOTHING || (folded == ' ' && spaced)) {
                continue;
            }
            Node next = node.next.get(folded);
            if (next == null) {
                return longest;
            }
            spaced = folded == ' ';
            node = next;
            if (node.meaning != null && Folding.endsWord(text, at + 1, end)) {
                longest = new Match(node.meaning, start, at + 1);
            }
        }
        return longest;
    }
}
