package dev.adagio.rules.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMentionDetectorTest {

    @Test
    void clocks_and_dates_are_times() {
        assertThat(Read.words(TimeMention.class, "Meet at 15:30 or 4 pm or 17h."))
                .contains("15:30", "4 pm");
        assertThat(Read.words(TimeMention.class, "Due 2026-06-12, paid 3 March."))
                .containsExactly("2026-06-12", "3 March");
        assertThat(Read.words(TimeMention.class, "We start on Friday morning.")).containsExactly("Friday morning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at 16:00Z", "at 4 pm CET", "at 10:00 am Oslo time", "at 9 your time", "at 15:30 UTC"})
    void a_zone_makes_a_clock_plain_to_all(String text) {
        assertThat(Read.chat(text).all(TimeMention.class)).hasSize(1).allSatisfy(time -> {
            assertThat(time.zoned()).isTrue();
            assertThat(time.ambiguous()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"by EOD", "tomorrow", "on 04/05", "at 3pm", "by close of business", "in the next two hours"})
    void some_times_are_read_in_different_ways(String text) {
        assertThat(Read.chat(text).all(TimeMention.class))
                .hasSize(1)
                .allSatisfy(time -> assertThat(time.ambiguous()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"on 2026-06-12", "on 25/12", "on Friday", "next week", "this quarter", "on 3 March"})
    void some_times_mean_the_same_to_all(String text) {
        assertThat(Read.chat(text).all(TimeMention.class))
                .hasSize(1)
                .allSatisfy(time -> assertThat(time.ambiguous()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may come in.",
                "They march on.",
                "The second row is empty.",
                "Wait a minute!",
                "version 1.2.3 of 3/4 of them",
                "a ratio of 16/9",
                "He sat in the sun.",
                "localhost:8080 is free"
            })
    void words_and_numbers_of_other_senses(String text) {
        assertThat(Read.words(TimeMention.class, text)).isEmpty();
    }
}
