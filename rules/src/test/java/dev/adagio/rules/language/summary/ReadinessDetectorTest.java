package dev.adagio.rules.language.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.rules.language.english.English;
import dev.adagio.rules.language.english.Read;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessDetectorTest {

    @Test
    void a_naked_ping_can_hardly_be_answered_until_it_says_what_it_is_about() {
        Readiness ping = readiness(Read.chat("hi"));
        assertThat(ping.probability()).isLessThan(0.4);
        assertThat(ping.lowering()).first().isEqualTo("says nothing but a greeting");
        assertThat(ping.raising()).isNotNull().satisfies(change -> {
            assertThat(change.says()).isEqualTo("say what it is about");
            assertThat(change.probability()).isGreaterThan(ping.probability() + 0.1);
        });
    }

    @Test
    void what_is_missing_lowers_it_the_weightiest_first() {
        Readiness vague = readiness(Read.chat("Can somebody look at that thing?"));
        Readiness clear = readiness(Read.chat("@ana could you print the list of guests from the attached file, two "
                + "copies on white paper, so that we can hang them up at the door?"));
        assertThat(vague.probability()).isLessThan(clear.probability() - 0.1);
        assertThat(vague.lowering())
                .startsWith("says too little of the situation")
                .contains("names nobody who is to act");
        assertThat(vague.raising()).isNotNull();
        assertThat(clear.lowering()).isEmpty();
        assertThat(clear.raising()).isNull();
    }

    @Test
    void nothing_is_estimated_without_a_model() {
        English english = new English(LinearModels.NONE);
        Signals signals = SignalFinder.compile(english, List.of(), List.of()).read(Message.of("hi"));
        assertThat(signals.any(Readiness.class)).isFalse();
        assertThat(Read.summary(signals).nakedPing()).isTrue();
    }

    private static Readiness readiness(Signals signals) {
        return signals.first(Readiness.class).orElseThrow();
    }
}
