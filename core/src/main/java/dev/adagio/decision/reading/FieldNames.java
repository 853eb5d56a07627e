package dev.adagio.decision.reading;

import dev.adagio.decision.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the names of fields mean. */
final class FieldNames {

    private FieldNames() {}

    /** A word of the topic {@code field} or {@code relation}, or null for a name that is not known. */
    static @Nullable String meaning(String name) {
        String words = spaced(name);
        String meaning = Vocabulary.of("field").exactly(words);
        return meaning != null ? meaning : Vocabulary.of("relation").exactly(words);
    }

    /** {@code supersededBy} as two words. */
    private static String spaced(String name) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (at > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(at - 1))) {
                words.append(' ');
            }
            words.append(c);
        }
        return words.toString();
    }
}
