package dev.adagio.benchmarks.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.adagio.advice.Mode;
import dev.adagio.engine.Review;
import dev.adagio.signal.SignalSummary;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a review says of a message, under the names of the labels.
 *
 * @param id of the message
 * @param labels label name to value: a Boolean, an Integer or a lower-case word
 * @param readiness the estimated probability that it can be answered in one go
 */
public record Prediction(String id, Map<String, Object> labels, double readiness) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Prediction of(Review review) {
        return of(
                review.message().id(),
                review.summary().orElseThrow(),
                review.readiness().orElseThrow().probability(),
                review.advice().mode());
    }

    /** What a summary, a readiness and a mode say of a message. */
    public static Prediction of(String id, SignalSummary summary, double readiness, Mode mode) {
        Map<String, Object> labels = new LinkedHashMap<>();
        labels.put("naked_ping", summary.nakedPing());
        labels.put("ask", word(summary.ask()));
        labels.put("context", summary.context());
        labels.put("objective", summary.objective());
        labels.put("owner", word(summary.owner()));
        labels.put("deadline", word(summary.deadline()));
        labels.put("urgency", word(summary.urgency()));
        labels.put("blocker", summary.blocker());
        labels.put("decision", summary.decision());
        labels.put("multi_topic", summary.topics() >= 2);
        labels.put("questions", summary.questions());
        labels.put("meeting_request", summary.meetingRequest());
        labels.put("mode", mode.word());
        return new Prediction(id, labels, readiness);
    }

    Object label(String name) {
        Object value = labels.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no label is named " + name);
        }
        return value;
    }

    /** One line in the form of the product's own review output. */
    String json() {
        ObjectNode root = JSON.createObjectNode().put("id", id);
        ObjectNode signals = root.putObject("signals");
        signals.put("nakedPing", (Boolean) label("naked_ping"))
                .put("ask", (String) label("ask"))
                .put("context", (Integer) label("context"))
                .put("objective", (Boolean) label("objective"))
                .put("owner", (String) label("owner"))
                .put("deadline", (String) label("deadline"))
                .put("urgency", (String) label("urgency"))
                .put("blocker", (Boolean) label("blocker"))
                .put("decision", (Boolean) label("decision"))
                .put("topics", (Boolean) label("multi_topic") ? 2 : 1)
                .put("questions", (Integer) label("questions"))
                .put("meetingRequest", (Boolean) label("meeting_request"));
        root.put("readiness", readiness);
        root.putObject("advice").put("mode", (String) label("mode"));
        return root.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
