package dev.adagio.benchmarks.learning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What one model learns.
 *
 * @param name of the model
 * @param label the label it is learned from
 * @param pliancy how far it bends to what it learns from, chosen by cross-validation
 * @param target what is learned from a value: 0 for no, 1 for yes, or between; below 0 if it teaches nothing
 */
record Output(String name, String label, double pliancy, ToDoubleFunction<JsonNode> target) {

    private static final double PLIANCY = 0.1;

    /** What is learned of a message, given what the hand-made detectors say of it. */
    static final List<Output> SUMMARY = Stream.of(
                    Stream.of("objective", "meeting_request", "decision", "blocker")
                            .map(label -> new Output(label, label, PLIANCY, value -> value.asBoolean() ? 1 : 0)),
                    values("ask", List.of("none", "implicit", "explicit")),
                    Stream.of("named", "single", "unclear").map(Output::owner),
                    Stream.of(context("missing", 0), context("partly", 1), context("enough", 2)))
            .flatMap(outputs -> outputs)
            .toList();

    /** Learned of a message and its final summary: a scale of five steps, from certainly not to certainly. */
    static final Output READY = new Output("ready", "answerable", 0.05, value -> (value.asDouble() - 1) / 4);

    private static Stream<Output> values(String label, List<String> values) {
        return values.stream()
                .map(value -> new Output(
                        label + ":" + value,
                        label,
                        PLIANCY,
                        gold -> gold.asText().equals(value) ? 1 : 0));
    }

    /** Who is to act is learned only where something is wanted. */
    private static Output owner(String value) {
        return new Output("owner:" + value, "owner", PLIANCY, gold -> {
            String owner = gold.asText();
            return owner.equals("na") ? -1 : owner.equals(value) ? 1 : 0;
        });
    }

    private static Output context(String name, int value) {
        return new Output("context:" + name, "context", PLIANCY, gold -> gold.asInt() == value ? 1 : 0);
    }

    double of(Labelled item) {
        JsonNode value = item.label(label);
        return value.isMissingNode() || value.isNull() ? -1 : target.applyAsDouble(value);
    }
}
