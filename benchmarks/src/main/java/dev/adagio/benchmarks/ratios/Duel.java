package dev.adagio.benchmarks.ratios;

import dev.adagio.benchmarks.engines.RuleEngineBenchmark;
import dev.adagio.benchmarks.speed.AdviceBenchmark;
import dev.adagio.benchmarks.speed.EditBenchmark;
import dev.adagio.benchmarks.speed.ReviewBenchmark;
import java.util.List;
import java.util.Map;

/**
 * Two measurements of which one is told by how many times the other it takes.
 *
 * @param name what it is called in a baseline
 * @param ours what is measured
 * @param rival what it is measured by
 */
record Duel(String name, Measured ours, Measured rival) {

    /**
     * A benchmark with its parameters.
     *
     * @param benchmark its class and method
     * @param parameters their values by name
     */
    record Measured(String benchmark, Map<String, String> parameters) {

        Measured {
            parameters = Map.copyOf(parameters);
        }

        private static Measured of(Class<?> type, String method, Map<String, String> parameters) {
            return new Measured(type.getName() + "." + method, parameters);
        }
    }

    /** All there are. */
    static List<Duel> all() {
        return List.of(
                review("PLAIN"),
                review("MARKDOWN"),
                new Duel("edit/anew", edit("edit"), edit("anew")),
                new Duel("advice/breaks", advice("advise"), advice("wordBreaks")),
                new Duel("phrases.10000/10", rules("phrases", "ADAGIO", 10_000), rules("phrases", "ADAGIO", 10)),
                against("phrases", "PLAIN_LOOP"),
                against("phrases", "DROOLS"),
                against("numbers", "PLAIN_LOOP"),
                against("numbers", "DROOLS"));
    }

    private static Duel review(String markup) {
        Map<String, String> parameters = Map.of("markup", markup);
        return new Duel(
                "review." + markup + "/breaks",
                Measured.of(ReviewBenchmark.class, "review", parameters),
                Measured.of(ReviewBenchmark.class, "breakIterator", parameters));
    }

    private static Measured edit(String method) {
        return Measured.of(EditBenchmark.class, method, Map.of("markup", "PLAIN"));
    }

    private static Measured advice(String method) {
        return Measured.of(AdviceBenchmark.class, method, Map.of());
    }

    private static Duel against(String method, String rival) {
        return new Duel(method + ".10000/" + rival, rules(method, "ADAGIO", 10_000), rules(method, rival, 10_000));
    }

    private static Measured rules(String method, String engine, int rules) {
        return Measured.of(
                RuleEngineBenchmark.class, method, Map.of("engine", engine, "rules", Integer.toString(rules)));
    }
}
