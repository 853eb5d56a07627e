package dev.adagio.rules.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.time.Resolution;
import dev.adagio.time.Resolution.At;
import dev.adagio.time.Resolution.Open;
import dev.adagio.time.Standpoint;
import dev.adagio.time.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wednesday, 10 June 2026, ten in the morning in Berlin. */
class EnglishTimeTest {

    private static final TimeWords WORDS = new English().timeWords();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-06-10T08:00:00Z");
    private static final Standpoint HERE = new Standpoint(NOW, BERLIN, List.of(), Standpoint.FIVE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by EOD Thursday                | 2026-06-11T17:00",
                "by end of day tomorrow         | 2026-06-11T17:00",
                "before the end of the day      | 2026-06-10T17:00",
                "by COB on Friday               | 2026-06-12T17:00",
                "in two hours                   | 2026-06-10T12:00",
                "within 90 minutes              | 2026-06-10T11:30",
                "within an hour                 | 2026-06-10T11:00",
                "two days from now              | 2026-06-12T17:00",
                "in a week                      | 2026-06-17T17:00",
                "within 3 business days         | 2026-06-15T17:00",
                "2026-06-12 16:00Z              | 2026-06-12T18:00",
                "2026-06-12T16:00:00+02:00      | 2026-06-12T16:00",
                "2026-06-12 16:00 UTC-5         | 2026-06-12T23:00",
                "by Friday                      | 2026-06-12T17:00",
                "by next Tuesday                | 2026-06-16T17:00",
                "by this Friday at noon         | 2026-06-12T12:00",
                "until 4 pm                     | 2026-06-10T16:00",
                "no later than 9:30 a.m.        | 2026-06-11T09:30",
                "at 4                           | 2026-06-10T16:00",
                "tomorrow at 9                  | 2026-06-11T09:00",
                "tomorrow morning               | 2026-06-11T12:00",
                "by 3 in the afternoon          | 2026-06-10T15:00",
                "this afternoon                 | 2026-06-10T17:00",
                "the day after tomorrow         | 2026-06-12T17:00",
                "by June 30                     | 2026-06-30T17:00",
                "30 June 2026, 5pm              | 2026-06-30T17:00",
                "by the 12th of July            | 2026-07-12T17:00",
                "by the 12th                    | 2026-06-12T17:00",
                "due on the 3rd                 | 2026-07-03T17:00",
                "before 1 March                 | 2027-03-01T17:00",
                "by 13/06                       | 2026-06-13T17:00",
                "by 06/13/2026                  | 2026-06-13T17:00",
                "end of the week                | 2026-06-12T17:00",
                "by end of next week            | 2026-06-19T17:00",
                "by next month                  | 2026-07-31T17:00",
                "end of the quarter             | 2026-06-30T17:00",
                "EOY                            | 2026-12-31T17:00",
                "Friday 3pm CET                 | 2026-06-12T15:00",
                "Friday 9am PST                 | 2026-06-12T18:00",
                "by 16:00 my time               | 2026-06-10T16:00",
            })
    void a_time_is_the_instant_the_sender_means(String words, String expected) {
        assertThat(resolve(words, HERE))
                .isInstanceOfSatisfying(
                        At.class,
                        at -> assertThat(at.time().withZoneSameInstant(BERLIN).toLocalDateTime())
                                .hasToString(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before the call          | WHICH_OCCASION |",
                "by Wednesday             | WHICH_DAY      | 2026-06-10 2026-06-17",
                "by next Friday           | WHICH_DAY      | 2026-06-12 2026-06-19",
                "by 04/05                 | MONTH_OR_DAY_FIRST | 2027-04-05 2027-05-04",
                "4 pm IST                 | WHICH_ZONE     |",
                "4 pm your time           | WHICH_ZONE     |",
                "by February 30           | NO_SUCH_DATE   |",
            })
    void a_time_that_could_be_two_stays_open_and_says_why(String words, Resolution.Question question, String days) {
        if (question == Resolution.Question.NO_SUCH_DATE) {
            assertThat(WORDS.read(words)).isEmpty();
            return;
        }
        List<LocalDate> candidates = days == null
                ? List.of()
                : List.of(days.split(" ", -1)).stream().map(LocalDate::parse).toList();
        assertThat(resolve(words, HERE)).isEqualTo(new Open(question, candidates));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I may be late", "version 3.10", "march on", "may", "5", "next", "the end", "by all means", ""})
    void what_tells_no_time_is_not_made_one(String words) {
        assertThat(WORDS.read(words)).isEmpty();
    }

    @Test
    void who_writes_from_an_unknown_place_has_to_say_the_zone() {
        Standpoint nowhere = new Standpoint(NOW, null, List.of(), Standpoint.FIVE);
        assertThat(resolve("by EOD", nowhere)).isEqualTo(Resolution.open(Resolution.Question.WHICH_ZONE));
        assertThat(resolve("by 16:00Z", nowhere)).isInstanceOf(At.class);
    }

    @Test
    void what_has_no_date_needs_the_day_it_was_sent() {
        Standpoint once = new Standpoint(null, BERLIN, List.of(), Standpoint.FIVE);
        assertThat(resolve("by Friday", once)).isEqualTo(Resolution.open(Resolution.Question.SENT_WHEN));
        assertThat(resolve("2026-06-12 16:00", once)).isInstanceOf(At.class);
    }

    @Test
    void the_same_words_lie_apart_on_the_clocks_of_readers_elsewhere() {
        Standpoint apart = new Standpoint(
                NOW, BERLIN, List.of(ZoneId.of("Pacific/Auckland"), ZoneId.of("America/Los_Angeles")), Standpoint.FIVE);
        assertThat(resolve("by EOD", apart))
                .isInstanceOfSatisfying(At.class, at -> assertThat(at.spread()).isEqualTo(Duration.ofHours(19)));
        assertThat(resolve("by 16:00 UTC", apart))
                .isInstanceOfSatisfying(At.class, at -> assertThat(at.spread()).isEqualTo(Duration.ZERO));
    }

    @Test
    void today_is_the_day_on_the_clock_that_is_meant() {
        Instant lateInBerlin = Instant.parse("2026-06-10T21:30:00Z");
        Standpoint late = new Standpoint(lateInBerlin, BERLIN, List.of(), Standpoint.FIVE);
        assertThat(resolve("tomorrow 9am", late))
                .isInstanceOfSatisfying(
                        At.class, at -> assertThat(at.time().toLocalDate()).isEqualTo("2026-06-11"));
        assertThat(resolve("tomorrow 9am NZST", late))
                .isInstanceOfSatisfying(
                        At.class, at -> assertThat(at.time().toLocalDate()).isEqualTo("2026-06-12"));
    }

    private static Resolution resolve(String words, Standpoint standpoint) {
        return WORDS.read(words)
                .orElseThrow(() -> new AssertionError("no time: " + words))
                .resolve(standpoint);
    }
}
