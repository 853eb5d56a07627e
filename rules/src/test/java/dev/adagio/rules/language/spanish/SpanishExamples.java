package dev.adagio.rules.language.spanish;

import static java.util.stream.Collectors.toMap;

import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What each rule finds and leaves alone in Spanish. */
public final class SpanishExamples {

    /** Examples by the id of the rule, told apart from all other languages by their locale. */
    public static final Map<String, List<Example<Message>>> BY_RULE = Stream.of(
                    ClarityInSpanish.EXAMPLES,
                    OwnersAndTimesInSpanish.EXAMPLES,
                    InterruptionInSpanish.EXAMPLES,
                    RecordsInSpanish.EXAMPLES)
            .flatMap(examples -> examples.entrySet().stream())
            .collect(toMap(Map.Entry::getKey, entry -> inSpanish(entry.getValue())));

    private SpanishExamples() {}

    private static List<Example<Message>> inSpanish(List<Example<Message>> examples) {
        return examples.stream()
                .map(example -> new Example<>(
                        example.subject().toBuilder()
                                .locale(Locale.forLanguageTag("es"))
                                .build(),
                        example.marks(),
                        example.note()))
                .toList();
    }
}
