package dev.adagio.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NudgePolicyTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final NudgePolicy POLICY =
            new NudgePolicy(Duration.ofMinutes(10), Duration.ofHours(4), 2, Duration.ofHours(24));

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void something_new_may_still_be_mended_without_a_nudge() {
        NudgePolicy.Answer first = POLICY.ask(NudgeState.NONE, "a", "ana", NINE);
        assertThat(first.now()).isFalse();
        assertThat(first.again()).isEqualTo(after(10));
        assertThat(POLICY.ask(first.state(), "a", "ana", after(9)).now()).isFalse();
        NudgePolicy.Answer second = POLICY.ask(first.state(), "a", "ana", after(10));
        assertThat(second.now()).isTrue();
        NudgePolicy.Answer third = POLICY.ask(second.state(), "a", "bo", after(60));
        assertThat(third.now()).isFalse();
        assertThat(third.again()).isEqualTo(after(250));
        NudgeState settled = second.state().settled("a");
        assertThat(POLICY.ask(settled, "a", "ana", after(600)).because()).contains("may still be mended");
    }

    @Test
    void nobody_is_nudged_more_often_than_the_cap_allows() {
        NudgeState state = NudgeState.NONE;
        for (String about : List.of("a", "b", "c")) {
            state = POLICY.ask(state, about, "ana", NINE).state();
        }
        for (String about : List.of("a", "b")) {
            NudgePolicy.Answer answer = POLICY.ask(state, about, "ana", after(20));
            assertThat(answer.now()).isTrue();
            state = answer.state();
        }
        NudgePolicy.Answer third = POLICY.ask(state, "c", "ana", after(30));
        assertThat(third.now()).isFalse();
        assertThat(third.again()).isEqualTo(after(20 + 24 * 60));
        assertThat(POLICY.ask(state, "c", "bo", after(30)).now()).isTrue();
        assertThat(POLICY.ask(state, "c", "ana", third.again()).now()).isTrue();
    }

    @Property
    void whatever_is_asked_no_bound_is_ever_passed_and_pruning_changes_nothing(
            @ForAll @Size(max = 40) List<@IntRange(max = 400) Integer> minutes, @ForAll boolean prunes) {
        NudgeState state = NudgeState.NONE;
        NudgeState pruned = NudgeState.NONE;
        int now = 0;
        for (int i = 0; i < minutes.size(); i++) {
            now += minutes.get(i);
            NudgePolicy.Answer answer = POLICY.ask(state, "abc".charAt(i % 3) + "", "ana", after(now));
            NudgePolicy.Answer other = POLICY.ask(pruned, "abc".charAt(i % 3) + "", "ana", after(now));
            assertThat(other.now()).isEqualTo(answer.now());
            state = answer.state();
            pruned = prunes ? POLICY.pruned(other.state(), after(now)) : other.state();
            Instant day = after(now).minus(POLICY.window());
            assertThat(state.nudges().stream().filter(nudge -> nudge.at().isAfter(day)))
                    .hasSizeLessThanOrEqualTo(2);
        }
    }
}
