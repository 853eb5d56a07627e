package dev.adagio.rules.language.english.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.Signals;
import org.junit.jupiter.api.Test;

class ReadinessDetectorTest {

    @Test
    void a_naked_ping_can_hardly_be_answered() {
        Readiness ping = readiness(Read.chat("hi"));
        assertThat(ping.probability()).isLessThan(0.1);
        assertThat(ping.lowering()).first().isEqualTo("says nothing but a greeting");
    }

    @Test
    void what_is_missing_lowers_it_the_weightiest_first() {
        Readiness vague = readiness(Read.chat("Can somebody look at that thing?"));
        Readiness clear = readiness(Read.chat("@ana could you print the list of guests from the attached file, two "
                + "copies on white paper, so that we can hang them up at the door?"));
        assertThat(vague.probability()).isLessThan(clear.probability());
        assertThat(vague.lowering()).containsExactly("says too little of the situation", "names nobody who is to act");
        assertThat(clear.lowering()).isEmpty();
    }

    private static Readiness readiness(Signals signals) {
        return signals.first(Readiness.class).orElseThrow();
    }
}
