package dev.adagio.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.phrase.PhraseMatches;
import dev.adagio.text.Cues;
import dev.adagio.text.Reading;
import dev.adagio.text.TextReader;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Phrases are remembered without a lock once they are asked for: whoever comes upon the answer gets all of it. */
@JCStressTest
@Outcome(id = "4, 4", expect = ACCEPTABLE, desc = "all of them, for both")
@Outcome(expect = Expect.FORBIDDEN, desc = "part of them")
@State
public class SharedPhrases {

    private static final PhraseAutomaton AUTOMATON =
            PhraseAutomaton.compile(List.of(Lexicon.of("bells", "bell", "big bell")), Inflection.NONE);
    private static final Reading READING = TextReader.plain(Cues.NONE).read("A bell, a big bell, and a bell.");

    private final PhraseMatches matches = AUTOMATON.find(READING);

    /** Asks. */
    @Actor
    public void one(II_Result result) {
        result.r1 = ask();
    }

    /** Asks, too. */
    @Actor
    public void other(II_Result result) {
        result.r2 = ask();
    }

    private int ask() {
        int sum = 0;
        for (PhraseMatch match : matches.of("bells")) {
            sum += match.span().end() > match.span().start() ? match.endToken() - match.firstToken() : 0;
        }
        return sum;
    }
}
