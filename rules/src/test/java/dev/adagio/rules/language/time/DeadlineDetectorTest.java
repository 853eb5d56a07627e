package dev.adagio.rules.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Deadline.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please send it by Friday. | by Friday",
                "Can you check it before 4 pm? | before 4 pm",
                "The form is due on 12 June. | due on 12 June",
                "Could you print it today? | today",
                "I'll upload it tomorrow. | tomorrow",
                "Please read it before the meeting. | before the meeting",
                "We need the figures within two days. | within two days",
                "Please send me the figures EOD. | EOD",
                "Could you count the bales by the end of the week? | by the end of the week",
                "I will have the list tomorrow. | tomorrow",
                "Please call me on Monday. | on Monday",
                "Please add your comments prior to the final release. | prior to the final release"
            })
    void a_time_by_which_something_is_wanted_or_promised(String text, String words) {
        assertThat(words(text, Precision.EXPLICIT)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please answer asap. | asap",
                "Have a look when you get a chance. | when you get a chance",
                "Please reply at your earliest convenience. | at your earliest convenience",
                "I'll fix it soon. | soon"
            })
    void a_time_said_vaguely(String text, String words) {
        assertThat(words(text, Precision.VAGUE)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please review it, no rush. | no rush",
                "Could you look? Take your time. | Take your time",
                "It is not urgent at all. | not urgent"
            })
    void a_time_said_not_to_matter(String text, String words) {
        assertThat(words(text, Precision.OPEN)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parcel came on Friday.",
                "The party is tomorrow.",
                "We did it by hand.",
                "By the way, the door is open.",
                "It was written by Ana yesterday.",
                "The parser returns immediately on an empty file.",
                "I did not know until today.",
                "Before we merged there were two files.",
                "It will not be ready before Monday.",
                "The pump stops within 5 seconds.",
                "It is run by the mayor today."
            })
    void a_time_of_something_else_is_no_deadline(String text) {
        assertThat(Read.words(Deadline.class, text)).isEmpty();
    }

    @Test
    void the_day_of_a_meeting_is_no_deadline() {
        assertThat(Read.words(Deadline.class, "Can we meet tomorrow?")).isEmpty();
    }

    private static java.util.List<String> words(String text, Precision precision) {
        return Read.chat(text).all(Deadline.class).stream()
                .filter(deadline -> deadline.precision() == precision)
                .map(deadline -> deadline.span().of(text))
                .toList();
    }
}
