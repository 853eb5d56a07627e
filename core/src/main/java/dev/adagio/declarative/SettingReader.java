package dev.adagio.declarative;

import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Setting;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Numbers;
import dev.adagio.yaml.Problems;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how one factor is wanted. For one factor. */
final class SettingReader {

    private static final String EXPECTED = "a weight, on, off, or {on, weight, decides, source}";

    private final Problems problems;
    private final Numbers numbers;
    private final FactorInfo factor;
    private boolean on = true;
    private @Nullable Double weight;
    private @Nullable Boolean decides;
    private String source = "";

    SettingReader(Problems problems, Numbers numbers, FactorInfo factor) {
        this.problems = problems;
        this.numbers = numbers;
        this.factor = factor;
    }

    /** The setting; empty where nothing is set. */
    Optional<Setting> read(Node node) {
        if (node instanceof Node.Mapping) {
            new KnownKeys(
                            problems,
                            "a factor",
                            Map.of(
                                    "on",
                                    each -> on = truth(each, true),
                                    "weight",
                                    this::weight,
                                    "decides",
                                    each -> decides = truth(each, false),
                                    "source",
                                    this::source))
                    .read(node);
        } else if (node instanceof Node.Scalar scalar && Numbers.isNumber(scalar.value())) {
            weight(node);
        } else if (node instanceof Node.Scalar scalar
                && (scalar.value().equals("on") || scalar.value().equals("off"))) {
            on = scalar.value().equals("on");
        } else {
            problems.add(node.span(), node.describe() + " is no setting of a factor", EXPECTED);
            return Optional.empty();
        }
        return Optional.of(new Setting(on, weight, decides, source));
    }

    private void weight(Node node) {
        double sign = factor.towards() == Mode.ASYNC ? -1 : 1;
        numbers.read(node, "a weight").ifPresent(number -> {
            if (number * sign < 0) {
                problems.add(
                        node.span(),
                        "'" + factor.id() + "' speaks for " + factor.towards().word() + ", and no model turns it round",
                        sign < 0 ? "a weight of at most 0" : "a weight of at least 0");
            } else {
                weight = number;
            }
        });
    }

    private void source(Node node) {
        if (node instanceof Node.Scalar scalar) {
            source = scalar.value();
        } else {
            problems.add(node.span(), node.describe() + " is no source", "words");
        }
    }

    private boolean truth(Node node, boolean otherwise) {
        if (node instanceof Node.Scalar scalar
                && (scalar.value().equals("true") || scalar.value().equals("false"))) {
            return scalar.value().equals("true");
        }
        problems.add(node.span(), node.describe() + " is neither", "true or false");
        return otherwise;
    }
}
