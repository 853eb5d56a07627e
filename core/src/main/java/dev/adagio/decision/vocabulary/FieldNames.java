package dev.adagio.decision.vocabulary;

import org.jspecify.annotations.Nullable;

/** What the names of fields mean. */
public final class FieldNames {

    private FieldNames() {}

    /** A word of the topic {@code field}, {@code relation} or {@code role}, {@code scheme}, or null for a name that is not known. */
    public static @Nullable String meaning(String name) {
        String words = spaced(name);
        String meaning = Vocabulary.of("field").exactly(words);
        if (meaning == null) {
            meaning = Vocabulary.of("relation").exactly(words);
        }
        if (meaning == null) {
            meaning = Vocabulary.of("role").exactly(words);
        }
        return meaning == null && Vocabulary.of("scheme").exactly(words) != null ? "scheme" : meaning;
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
