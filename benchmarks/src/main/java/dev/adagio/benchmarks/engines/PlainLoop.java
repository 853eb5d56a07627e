package dev.adagio.benchmarks.engines;

import com.google.re2j.Pattern;
import java.util.List;

/** One rule after the other, without an engine. */
final class PlainLoop {

    private PlainLoop() {}

    static Contestant phrases(Workload workload) {
        String[] phrases = workload.phrases().toArray(new String[0]);
        return note -> {
            String text = note.text();
            for (int i = 0; i < phrases.length; i++) {
                if (text.contains(phrases[i])) {
                    note.fire(i);
                }
            }
        };
    }

    static Contestant numbers(Workload workload) {
        double[] bounds =
                workload.bounds().stream().mapToDouble(Double::doubleValue).toArray();
        return note -> {
            for (int i = 0; i < bounds.length; i++) {
                if (note.feature(i % Workload.FEATURES) > bounds[i]) {
                    note.fire(i);
                }
            }
        };
    }

    /** A pattern for each rule, found in linear time. */
    static Contestant patterns(Workload workload) {
        List<Pattern> patterns =
                workload.phrases().stream().map(Pattern::compile).toList();
        return note -> {
            for (int i = 0; i < patterns.size(); i++) {
                if (patterns.get(i).matcher(note.text()).find()) {
                    note.fire(i);
                }
            }
        };
    }
}
