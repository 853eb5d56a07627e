package dev.adagio.benchmarks.engines;

import java.util.function.Function;

/** Rules compiled by one engine. Used by one thread. */
interface Contestant {

    /** Asks all rules about a note; each that holds calls {@link Note#fire}. */
    void ask(Note note);

    /** The contestants that look for phrases. */
    enum OfPhrases {
        ADAGIO(AdagioRules::phrases),
        PLAIN_LOOP(PlainLoop::phrases),
        DOUBLE_ARRAY_AHO_CORASICK(DoubleArray::new),
        HYPERSCAN(HyperscanPatterns::new),
        RE2J(PlainLoop::patterns),
        EASY_RULES(EasyRules::phrases),
        DROOLS(DroolsRules::phrases),
        EVRETE(EvreteRules::phrases),
        JSON_LOGIC(JsonLogicRules::phrases);

        @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
        private final Function<Workload, Contestant> compiles;

        OfPhrases(Function<Workload, Contestant> compiles) {
            this.compiles = compiles;
        }

        Contestant compile(Workload workload) {
            return compiles.apply(workload);
        }
    }

    /** The contestants that compare numbers. */
    enum OfNumbers {
        ADAGIO(AdagioRules::numbers),
        PLAIN_LOOP(PlainLoop::numbers),
        EASY_RULES(EasyRules::numbers),
        DROOLS(DroolsRules::numbers),
        EVRETE(EvreteRules::numbers),
        JSON_LOGIC(JsonLogicRules::numbers);

        @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
        private final Function<Workload, Contestant> compiles;

        OfNumbers(Function<Workload, Contestant> compiles) {
            this.compiles = compiles;
        }

        Contestant compile(Workload workload) {
            return compiles.apply(workload);
        }
    }
}
