package dev.adagio.benchmarks.learning;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What one model learns.
 *
 * @param name of the model
 * @param label the label it is learned from
 * @param target what is learned of a message: 0 for no, 1 for yes, or something between; below 0 if it teaches nothing
 */
record Output(String name, String label, ToDoubleFunction<Labelled> target) {

    /** What is learned of single sentences; here the target is the number of sentences that carry it. */
    static final List<Output> SENTENCES = List.of(
            new Output("question", "questions", item -> item.label("questions").asInt()),
            value("ask", "explicit", "ask:explicit"),
            value("ask", "implicit", "ask:implicit"),
            yes("objective"),
            yes("blocker"),
            yes("decision"),
            yes("meeting_request"),
            value("deadline", "explicit", "deadline:explicit"),
            value("deadline", "vague", "deadline:vague"),
            new Output("urgency", "urgency", item -> item.label("urgency").asText().equals("none") ? 0 : 1),
            value("mode", "sync", "sync"));

    /** What is learned of whole messages. */
    static final List<Output> MESSAGES = Stream.of(
                    Stream.of("naked_ping", "objective", "blocker", "decision", "multi_topic", "meeting_request")
                            .map(Output::yes),
                    values("ask", "none", "implicit", "explicit"),
                    Stream.of("named", "single", "unclear").map(Output::owner),
                    values("deadline", "none", "vague", "explicit"),
                    values("urgency", "none", "reasoned", "unreasoned"),
                    values("context", "0", "1", "2"),
                    Stream.of(value("mode", "sync", "sync"), value("mode", "either", "either")),
                    Stream.of(new Output(
                            "ready", "answerable", item -> (item.label("answerable").asDouble() - 1) / 4)))
            .flatMap(stream -> stream)
            .toList();

    private static Output yes(String label) {
        return new Output(label, label, item -> item.label(label).asBoolean() ? 1 : 0);
    }

    private static Stream<Output> values(String label, String... values) {
        return Stream.of(values).map(value -> value(label, value, label + ":" + value));
    }

    private static Output value(String label, String value, String name) {
        return new Output(name, label, item -> item.label(label).asText().equals(value) ? 1 : 0);
    }

    /** Who is to act is asked only where something is wanted. */
    private static Output owner(String value) {
        return new Output("owner:" + value, "owner", item -> {
            String owner = item.label("owner").asText();
            return owner.equals("na") ? -1 : owner.equals(value) ? 1 : 0;
        });
    }

    double of(Labelled item) {
        return item.has(label) ? target.applyAsDouble(item) : -1;
    }
}
