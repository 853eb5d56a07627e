package dev.adagio.rules.language.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.rules.learned.Estimates;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.rules.learned.LinearModels.Output;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearnedSummaryTest {

    @Test
    void what_models_estimate_takes_the_place_of_what_was_counted() {
        Signals signals = Read.chat("It rains.");
        assertThat(PlainSummary.of(signals).objective()).isFalse();
        assertThat(amended(signals, "objective").objective()).isTrue();
        assertThat(amended(signals, "context:missing", "-context:partly", "-context:enough")
                        .context())
                .isZero();
        assertThat(amended(signals)).isEqualTo(PlainSummary.of(signals));
    }

    @Test
    void models_add_asks_and_never_take_back_one_that_was_found() {
        Signals remark = Read.chat("It rains.");
        SignalSummary added = amended(remark, "ask:implicit", "-ask:none", "-ask:explicit");
        assertThat(added.ask()).isEqualTo(Expectation.IMPLICIT);
        assertThat(added.owner()).isNotEqualTo(Owner.NA);

        Signals asked = Read.chat("Could you print the list?");
        assertThat(amended(asked, "ask:none", "-ask:implicit", "-ask:explicit")).isEqualTo(PlainSummary.of(asked));
        Signals meeting = Read.chat("Can we meet tomorrow at ten?");
        assertThat(amended(meeting, "-meeting_request").meetingRequest()).isTrue();
    }

    @Test
    void what_only_greets_stays_a_greeting() {
        Signals ping = Read.chat("hi");
        assertThat(amended(ping, "objective", "ask:explicit", "-ask:none", "-ask:implicit"))
                .isEqualTo(PlainSummary.of(ping));
    }

    /** The summary as amended by models that take each of these for sure, or for impossible after a minus sign. */
    private static SignalSummary amended(Signals signals, String... sure) {
        Features nothing = Features.collect(signals.body().reading(), "", to -> {});
        List<Output> outputs = Stream.of(sure)
                .map(name -> name.startsWith("-") ? new Output(name.substring(1), -5, 0, 0) : new Output(name, 5, 0, 0))
                .toList();
        LinearModels models = LinearModels.of(
                outputs,
                new int[0],
                outputs.stream().map(output -> new double[0]).toList());
        return LearnedSummary.amend(
                signals, PlainSummary.of(signals), new Estimates(signals.body().whole(), models, nothing, nothing));
    }
}
