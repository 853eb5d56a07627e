package dev.adagio.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransitionTest {

    @Test
    void what_is_decided_can_be_ended_and_not_undecided() {
        assertThat(Transition.from(Status.ACCEPTED))
                .containsExactlyInAnyOrder(Transition.DEPRECATE, Transition.SUPERSEDE);
    }

    @Test
    void what_is_replaced_stays_replaced() {
        assertThat(Transition.from(Status.SUPERSEDED)).isEmpty();
    }

    @Test
    void what_was_rejected_may_be_put_forward_anew() {
        assertThat(Transition.from(Status.REJECTED)).containsExactly(Transition.REOPEN);
        assertThat(Transition.REOPEN.to()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void every_step_leads_elsewhere_and_to_a_status_that_is_known() {
        for (Transition step : Transition.values()) {
            assertThat(step.isFrom(step.to())).as(step.name()).isFalse();
            assertThat(step.to()).isNotEqualTo(Status.UNKNOWN);
        }
    }
}
