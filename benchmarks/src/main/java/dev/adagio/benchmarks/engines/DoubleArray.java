package dev.adagio.benchmarks.engines;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Map;
import java.util.TreeMap;

/** All phrases in one automaton over characters; no rules, nothing but a search. */
final class DoubleArray implements Contestant {

    private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

    DoubleArray(Workload workload) {
        Map<String, Integer> phrases = new TreeMap<>();
        workload.phrases().forEach(phrase -> phrases.put(phrase, phrases.size()));
        for (int i = 0; i < workload.phrases().size(); i++) {
            phrases.put(workload.phrases().get(i), i);
        }
        automaton.build(phrases);
    }

    @Override
    public void ask(Note note) {
        long[] fired = new long[8];
        int[] count = new int[1];
        automaton.parseText(note.text(), (begin, end, rule) -> {
            // a rule fires once, however often its phrase is there
            for (int i = 0; i < Math.min(count[0], fired.length); i++) {
                if (fired[i] == rule) {
                    return;
                }
            }
            fired[count[0]++ % fired.length] = rule;
            note.fire(rule);
        });
    }
}
