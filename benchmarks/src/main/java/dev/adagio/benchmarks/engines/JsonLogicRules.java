package dev.adagio.benchmarks.engines;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** JSON Logic: each rule is an expression as data, parsed once. */
final class JsonLogicRules implements Contestant {

    private final JsonLogic logic = new JsonLogic();
    private final List<String> rules;

    private JsonLogicRules(List<String> rules) {
        this.rules = rules;
    }

    static Contestant phrases(Workload workload) {
        return new JsonLogicRules(workload.phrases().stream()
                .map(phrase -> "{\"in\": [\"" + phrase + "\", {\"var\": \"text\"}]}")
                .toList());
    }

    static Contestant numbers(Workload workload) {
        return new JsonLogicRules(IntStream.range(0, workload.bounds().size())
                .mapToObj(i -> "{\">\": [{\"var\": \"f" + i % Workload.FEATURES + "\"}, "
                        + workload.bounds().get(i) + "]}")
                .toList());
    }

    @Override
    public void ask(Note note) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("text", note.text());
        double[] features = note.features();
        for (int i = 0; i < features.length; i++) {
            facts.put("f" + i, features[i]);
        }
        for (int i = 0; i < rules.size(); i++) {
            if (holds(rules.get(i), facts)) {
                note.fire(i);
            }
        }
    }

    private boolean holds(String rule, Map<String, Object> facts) {
        try {
            return JsonLogic.truthy(logic.apply(rule, facts));
        } catch (JsonLogicException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
