package dev.adagio.rules.language.spanish;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The verbs of Spanish: the three regular paradigms, and what single verbs have otherwise. */
final class Verbs {

    private static final List<String> PRONOUNS = List.of(
            "me", "te", "se", "nos", "os", "le", "les", "lo", "la", "los", "las", "melo", "mela", "melos", "melas",
            "noslo", "nosla", "noslos", "noslas", "selo", "sela", "selos", "selas");

    private final Map<String, Map<String, String>> exceptions = new HashMap<>();

    /**
     * Knows these exceptions.
     *
     * @param rows by infinitive: {@code stem:...}, as {@link Verb} names them
     */
    Verbs(Map<String, String> rows) {
        rows.forEach((infinitive, row) -> exceptions.put(infinitive, exceptions(row)));
    }

    private static Map<String, String> exceptions(String row) {
        Map<String, String> said = new HashMap<>();
        for (String part : row.split("\\s+")) {
            int colon = part.indexOf(':');
            said.put(part.substring(0, colon), part.substring(colon + 1));
        }
        return said;
    }

    /** Whether a word is the infinitive of a verb, by its ending. */
    boolean isVerb(String word) {
        return exceptions.containsKey(word)
                || (word.length() > 3 && Stream.of("ar", "er", "ir", "ír").anyMatch(word::endsWith));
    }

    /** All finite forms, the infinitive, the gerund and the participle. */
    Set<String> forms(String infinitive) {
        Verb verb = verb(infinitive);
        Set<String> forms = new LinkedHashSet<>(verb.finite());
        forms.addAll(verb.orders());
        forms.add(infinitive);
        return forms;
    }

    /** The forms in which somebody is asked to do it, alone and with pronouns. */
    Set<String> orders(String infinitive) {
        Set<String> all = new LinkedHashSet<>();
        for (String order : verb(infinitive).orders()) {
            all.add(order);
            for (String pronouns : PRONOUNS) {
                all.add(Verb.stressed(order, pronouns) + pronouns);
            }
        }
        return all;
    }

    private Verb verb(String infinitive) {
        return new Verb(infinitive, exceptions.getOrDefault(infinitive, Map.of()));
    }

    /** The words of a list that is written with commas. */
    static Set<String> list(String words) {
        return new LinkedHashSet<>(Arrays.asList(words.split(",", -1)));
    }
}
