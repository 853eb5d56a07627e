package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.archive.item.Limits;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    private static Meeting meeting(String... lines) {
        Collected read = Collected.fromInput(calendar(event(lines)));
        assertThat(read.errors()).isEmpty();
        assertThat(read.meetings()).hasSize(1);
        return read.meetings().get(0);
    }

    @Test
    void an_event_becomes_a_meeting_with_its_people_time_and_rule() {
        Meeting meeting = meeting(
                "UID:m1@mill.example",
                "SUMMARY:Weekly\\, all of us",
                "DESCRIPTION:Agenda:\\n- flour\\n- a very long line that is",
                "  folded",
                "DTSTART;TZID=Europe/Lisbon:20260302T100000",
                "DTEND;TZID=Europe/Lisbon:20260302T103000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO",
                "ORGANIZER;CN=Ana:mailto:Ana@mill.example",
                "ATTENDEE;CN=Ana:mailto:ana@mill.example",
                "ATTENDEE;CN=Bo;ROLE=REQ-PARTICIPANT:mailto:bo@mill.example",
                "ATTENDEE;ROLE=OPT-PARTICIPANT:mailto:cy@mill.example",
                "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Di:mailto:di@mill.example",
                "ATTENDEE;CUTYPE=ROOM;CN=Attic:mailto:attic@mill.example");

        assertThat(meeting)
                .isEqualTo(new Meeting(
                        "m1@mill.example",
                        "Weekly, all of us",
                        "Agenda:\n- flour\n- a very long line that is folded",
                        ZonedDateTime.parse("2026-03-02T10:00:00Z[Europe/Lisbon]"),
                        Duration.ofMinutes(30),
                        new Participant("ana@mill.example", "Ana", null),
                        List.of(new Participant("bo@mill.example", "Bo", null)),
                        List.of(
                                new Participant("cy@mill.example", "cy@mill.example", null),
                                new Participant("di@mill.example", "Di", null)),
                        "FREQ=WEEKLY;BYDAY=MO",
                        false));
    }

    @Test
    void an_occurrence_that_was_moved_is_a_meeting_of_its_own() {
        Collected read = Collected.fromInput(calendar(
                event("UID:m1", "SUMMARY:Weekly", "DTSTART:20260302T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY"),
                event("UID:m1", "RECURRENCE-ID:20260309T100000Z", "SUMMARY:Later", "DTSTART:20260309T140000Z")));

        assertThat(read.meetings()).extracting(Meeting::id).containsExactly("m1", "m1/20260309T100000Z");
        assertThat(read.meetings()).extracting(Meeting::recurrence).containsExactly("FREQ=WEEKLY", "");
        assertThat(read.meetings()).extracting(Meeting::length).containsExactly(Duration.ofHours(1), Duration.ZERO);
        assertThat(read.origins()).containsExactly("-:3", "-:10");
    }

    @Test
    void what_was_called_off_says_so() {
        assertThat(meeting("UID:1", "DTSTART:20260302T100000Z", "STATUS:CANCELLED")
                        .cancelled())
                .isTrue();
        assertThat(Collected.fromInput(calendar("METHOD:CANCEL", event("UID:1", "DTSTART:20260302T100000Z")))
                        .meetings())
                .allMatch(Meeting::cancelled);
        assertThat(meeting("UID:1", "DTSTART:20260302T100000Z").cancelled()).isFalse();
    }

    @Test
    void whole_days_are_as_long_as_they_are_many() {
        Meeting days = meeting("UID:1", "DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330");

        assertThat(days.start()).isEqualTo(ZonedDateTime.parse("2026-03-28T00:00:00Z"));
        assertThat(days.length()).isEqualTo(Duration.ofDays(2));
        assertThat(meeting("UID:1", "DTSTART;VALUE=DATE:20260328").length()).isEqualTo(Duration.ofDays(1));
    }

    private static final String[] OWN_ZONE = {
        "BEGIN:VTIMEZONE",
        "TZID:Mill Time",
        "BEGIN:STANDARD",
        "DTSTART:16010101T030000",
        "TZOFFSETFROM:+0230",
        "TZOFFSETTO:+0130",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:+0130",
        "TZOFFSETTO:+0230",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "END:DAYLIGHT",
        "END:VTIMEZONE"
    };

    @Test
    void a_zone_of_the_calendars_own_counts_wherever_it_is_defined() {
        String zone = String.join("\r\n", OWN_ZONE);
        String winter =
                event("UID:1", "DTSTART;TZID=Mill Time:20260202T100000", "DTEND;TZID=Mill Time:20260202T110000");
        String summer = event("UID:2", "DTSTART;TZID=\"Mill Time\":20260702T100000");

        for (String text : List.of(calendar(zone, winter, summer), calendar(winter, summer, zone))) {
            Collected read = Collected.fromInput(text);
            assertThat(read.problems).isEmpty();
            assertThat(read.meetings())
                    .extracting(meeting -> String.valueOf(meeting.start()))
                    .containsExactly("2026-02-02T10:00+01:30", "2026-07-02T10:00+02:30");
            assertThat(read.meetings().get(0).length()).isEqualTo(Duration.ofHours(1));
        }
    }

    @Test
    void a_zone_whose_rule_would_never_end_is_not_computed() {
        String endless = String.join("\r\n", OWN_ZONE).replace("FREQ=YEARLY", "FREQ=SECONDLY");
        Collected read =
                Collected.fromInput(calendar(endless, event("UID:1", "DTSTART;TZID=Mill Time:20260202T100000")));

        assertThat(read.meetings())
                .extracting(Meeting::start)
                .containsExactly(ZonedDateTime.parse("2026-02-02T10:00Z"));
        assertThat(read.said()).containsExactly("-:18: its times are in no known zone; read as UTC");
    }

    @Test
    void times_without_a_zone_are_in_the_calendars_or_noted() {
        String floating = event("UID:1", "DTSTART:20260302T100000");

        assertThat(Collected.fromInput(calendar("X-WR-TIMEZONE:Asia/Tokyo", floating))
                        .meetings())
                .extracting(Meeting::start)
                .containsExactly(ZonedDateTime.parse("2026-03-02T10:00+09:00[Asia/Tokyo]"));
        assertThat(Collected.fromInput(calendar(floating, floating)).said())
                .containsExactly("-:3: its times are in no known zone; read as UTC");
    }

    @Test
    void descriptions_in_html_are_text() {
        assertThat(meeting("UID:1", "DESCRIPTION:<p>Bring <b>flour</b></p><ul><li>rye</li></ul>")
                        .description())
                .isEqualTo("Bring flour\n\n- rye");
        assertThat(meeting("UID:1", "DESCRIPTION:first <b>line</b>\\nsecond").description())
                .isEqualTo("first line\nsecond");
        assertThat(meeting("UID:1", "DESCRIPTION:a < b and b > c").description())
                .isEqualTo("a < b and b > c");
        assertThat(meeting("UID:1", "X-ALT-DESC;FMTTYPE=text/html:<p>One\\, two</p>")
                        .description())
                .isEqualTo("One, two");
    }

    @Test
    void a_broken_event_is_named_and_costs_no_other() {
        Collected read = Collected.fromInput(calendar(
                event("UID:1", "DTSTART:the day after tomorrow", "SUMMARY:Vague"),
                event("UID:2", "DESCRIPTION without a colon", "DTSTART:20260302T100000Z"),
                event("UID:3", "DTSTART:20260302T100000Z", "DTEND:20260302T090000Z"),
                event("UID:4", "DTSTART:20260302T100000Z")));

        assertThat(read.meetings()).extracting(Meeting::id).containsExactly("1", "2", "3", "4");
        assertThat(read.errors()).extracting(problem -> problem.line()).containsExactly(5L, 10L, 13L);
    }

    @Test
    void a_calendar_that_is_cut_off_gives_what_it_has() {
        String whole = calendar(event("UID:1", "SUMMARY:One"), event("UID:2", "SUMMARY:Two"));
        Collected read = Collected.fromInput(whole.substring(0, whole.indexOf("Two") + 2));

        assertThat(read.meetings()).extracting(Meeting::title).containsExactly("One", "Tw");
        assertThat(read.said()).containsExactly("-:7: this VEVENT has no end");
    }

    @Test
    void to_dos_and_free_times_are_passed_over() {
        Collected read = Collected.fromInput(calendar("BEGIN:VTODO", "SUMMARY:Sweep", "END:VTODO", event("UID:1")));

        assertThat(read.meetings()).hasSize(1);
        assertThat(read.passedOver).containsExactly("-:3: no meeting but a VTODO");
    }

    @Test
    void an_event_over_the_limit_is_named() {
        Limits limits = new Limits(2000, 10, 1000, 1000, 10);
        String[] long_ = new String[100];
        java.util.Arrays.fill(long_, "COMMENT:" + "x".repeat(50));
        Collected read =
                Collected.fromInput(calendar(event(long_), event("UID:2")).getBytes(StandardCharsets.UTF_8), limits);

        assertThat(read.meetings()).extracting(Meeting::id).containsExactly("2");
        assertThat(read.said()).containsExactly("-:3: this VEVENT has more bytes than are read");
    }

    @Test
    void a_series_takes_place_at_the_same_hour_of_the_clock_without_what_is_left_out() {
        Collected read = Collected.fromInput(calendar(event(
                "UID:m1",
                "DTSTART;TZID=Europe/Lisbon:20260323T100000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=4",
                "RDATE;TZID=Europe/Lisbon:20260402T100000",
                "EXDATE;TZID=Europe/Lisbon:20260330T100000")));

        assertThat(read.starts())
                .containsExactly(List.of(
                        ZonedDateTime.parse("2026-03-23T10:00Z[Europe/Lisbon]"),
                        ZonedDateTime.parse("2026-04-02T10:00+01:00[Europe/Lisbon]"),
                        ZonedDateTime.parse("2026-04-06T10:00+01:00[Europe/Lisbon]"),
                        ZonedDateTime.parse("2026-04-13T10:00+01:00[Europe/Lisbon]")));
    }

    @Test
    void a_year_of_whole_days_leaves_out_days() {
        Collected read = Collected.fromInput(calendar(
                event("UID:m1", "DTSTART;VALUE=DATE:20260323", "RRULE:FREQ=MONTHLY", "EXDATE;VALUE=DATE:20260423")));
        assertThat(read.starts().get(0)).hasSize(11);
    }

    @Test
    void a_rule_that_never_comes_true_ends() {
        Collected read = Collected.fromInput(
                calendar(event("UID:m1", "DTSTART:20260323T100000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")));
        assertThat(read.meetings()).hasSize(1);
    }

    @Test
    void a_series_in_a_zone_of_the_calendar_s_own_follows_its_clocks() {
        Collected read = Collected.fromInput(calendar(
                "BEGIN:VTIMEZONE",
                "TZID:Harbour Time",
                "BEGIN:STANDARD",
                "DTSTART:16010101T030000",
                "TZOFFSETFROM:+0300",
                "TZOFFSETTO:+0200",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:16010101T020000",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0300",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                "END:DAYLIGHT",
                "END:VTIMEZONE",
                event("UID:m1", "DTSTART;TZID=Harbour Time:20260323T100000", "RRULE:FREQ=WEEKLY;COUNT=2")));

        assertThat(read.starts())
                .containsExactly(List.of(
                        ZonedDateTime.parse("2026-03-23T10:00+02:00"), ZonedDateTime.parse("2026-03-30T10:00+03:00")));
    }

    @Test
    void a_calendar_without_a_meeting_is_named() {
        Collected read = Collected.fromInput(calendar("BEGIN:VTODO", "UID:t1", "END:VTODO"));
        assertThat(read.problems)
                .extracting(problem -> problem.reason())
                .containsExactly("a calendar without a meeting");
    }
}
