package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.delivery.Demand;
import dev.adagio.model.Message;
import dev.adagio.rules.interruption.Demands;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemandsTest {

    private static final Instant NOW = Instant.parse("2026-06-10T08:00:00Z");

    @Test
    void an_incident_goes_out_at_once() {
        assertThat(demand("Production is down, orders fail.").override()).contains("Production is down");
    }

    @Test
    void other_news_that_is_better_told_live_waits_for_a_good_moment() {
        assertThat(demand("I will hand in my resignation on Friday.").override())
                .isEmpty();
    }

    @Test
    void slack_lasts_until_what_is_asked_is_due() {
        assertThat(demand("Can you restart the import? I need it within 30 minutes.")
                        .slack())
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(demand("Can you restart the import?").slack()).isNull();
    }

    @Test
    void what_asks_for_nothing_is_not_acted_upon() {
        assertThat(demand("The import has run.").actionable()).isFalse();
        assertThat(demand("Could you restart the import?").actionable()).isTrue();
    }

    private static Demand demand(String text) {
        return Demands.of(Discovered.ENGINE.review(Message.of(text)), NOW);
    }
}
