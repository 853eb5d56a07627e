package dev.adagio.rules.language.conversation;

import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text that carry its meaning.
 *
 * @param functionWords the words that do not
 */
record Terms(Set<String> functionWords) {

    private static final int SHORTEST = 3;

    /** So many letters tell a word, whatever its ending. */
    private static final int STEM = 6;

    /** The words within a part of a text, in lower case, each once. */
    List<String> words(Reading reading, Span part) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.start(i) >= part.end()) {
                break;
            }
            if (reading.start(i) >= part.start() && carries(reading.kind(i))) {
                String word = reading.word(i);
                if (word.length() >= SHORTEST && !functionWords.contains(word)) {
                    words.add(word);
                }
            }
        }
        return new ArrayList<>(words);
    }

    /** The words of a whole text, shortened so that inflected forms are alike. */
    Set<String> stems(Reading reading) {
        return stems(words(reading, new Span(0, reading.text().length())));
    }

    static Set<String> stems(List<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }

    private static boolean carries(TokenKind kind) {
        return switch (kind) {
            case WORD, NUMBER, REFERENCE, CODE, LINK -> true;
            default -> false;
        };
    }
}
