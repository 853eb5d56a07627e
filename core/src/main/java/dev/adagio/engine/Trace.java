package dev.adagio.engine;

import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import java.util.List;
import java.util.Objects;

/**
 * Why a rule found, or did not find, something in a subject.
 *
 * @param rule the rule
 * @param condition its condition, with the value of each part
 * @param findings what it found
 * @param failures why it could not do its work
 * @param says the answer in a sentence
 */
public record Trace(RuleInfo rule, Node condition, List<Finding> findings, List<Failure> failures, String says) {
    public Trace {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(says, "says");
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /**
     * A part of a condition.
     *
     * @param asks what it asks
     * @param value what the answer is
     * @param seen what the answer rests on, or empty where nothing is there
     * @param parts the parts it is made of, all of them asked
     */
    public record Node(String asks, Value value, String seen, List<Node> parts) {
        public Node {
            Objects.requireNonNull(asks, "asks");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(seen, "seen");
            parts = List.copyOf(parts);
        }
    }

    /** What a part of a condition comes to. */
    public enum Value {
        YES,
        NO,
        /** It threw. */
        FAILED
    }

    /** The answer, and the condition as a tree. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(rule.id()).append(": ").append(says).append('\n');
        write(condition, "  ", out);
        return out.toString();
    }

    private static void write(Node node, String indent, StringBuilder out) {
        String sign = switch (node.value()) {
            case YES -> "yes ";
            case NO -> "no  ";
            case FAILED -> "?   ";
        };
        out.append(indent).append(sign).append(node.asks());
        if (!node.seen().isEmpty()) {
            out.append(": ").append(node.seen());
        }
        out.append('\n');
        node.parts().forEach(part -> write(part, indent + "  ", out));
    }
}
