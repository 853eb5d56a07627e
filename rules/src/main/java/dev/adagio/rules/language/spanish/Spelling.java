package dev.adagio.rules.language.spanish;

import dev.adagio.phrase.Lexicon;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes out what the lists leave to the language: each word also without its accents, and {@code !revisar} as every
 * form in which one asks somebody to: {@code revisa}, {@code revise}, {@code revísalo}.
 */
record Spelling(Verbs verbs, Accents accents) implements UnaryOperator<Lexicon> {

    @Override
    public Lexicon apply(Lexicon lexicon) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        lexicon.classes()
                .forEach((name, words) ->
                        classes.put(name, words.stream().flatMap(this::choice).toList()));
        return new Lexicon(lexicon.name(), phrases(lexicon.phrases()), phrases(lexicon.unless()), classes);
    }

    private List<String> phrases(List<String> phrases) {
        return phrases.stream().map(this::phrase).toList();
    }

    private String phrase(String phrase) {
        return Arrays.stream(phrase.split("\\s+")).map(this::slot).collect(Collectors.joining(" "));
    }

    private String slot(String slot) {
        boolean optional = slot.length() > 2 && slot.startsWith("[") && slot.endsWith("]");
        String choices = optional ? slot.substring(1, slot.length() - 1) : slot;
        String all = Arrays.stream(choices.split("\\|", -1))
                .flatMap(this::choice)
                .distinct()
                .collect(Collectors.joining("|"));
        return optional ? "[" + all + "]" : all;
    }

    private Stream<String> choice(String choice) {
        if (choice.length() > 2 && choice.charAt(0) == '!' && Character.isLetter(choice.charAt(1))) {
            return accents.spellings(verbs.orders(choice.substring(1))).stream();
        }
        return choice.startsWith("~") || choice.startsWith("{") ? Stream.of(choice) : accents.spellings(choice);
    }
}
