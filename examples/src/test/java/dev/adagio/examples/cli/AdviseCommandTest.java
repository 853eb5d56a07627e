package dev.adagio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.examples.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseCommandTest {

    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:test
            BEGIN:VEVENT
            UID:round
            DTSTAMP:20260301T000000Z
            SUMMARY:Weekly round
            DTSTART:20260302T090000Z
            DTEND:20260302T093000Z
            RRULE:FREQ=WEEKLY
            ORGANIZER:mailto:o@example.org
            %sEND:VEVENT
            BEGIN:VEVENT
            UID:off
            DTSTAMP:20260301T000000Z
            SUMMARY:Called off
            DTSTART:20260303T090000Z
            DTEND:20260303T093000Z
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    Path folder;

    private Path calendar;
    private Path mail;

    @BeforeEach
    void write() throws IOException {
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            people.append("ATTENDEE:mailto:p").append(i).append("@example.org\n");
        }
        calendar = Files.writeString(
                folder.resolve("team.ics"), CALENDAR.formatted(people).replace("\n", "\r\n"));
        mail = Files.writeString(folder.resolve("mail.jsonl"), """
                {"id":"a","text":"Can we meet tomorrow at 10 to talk about the boxes?"}
                {"id":"b","text":"The parcels of today are sorted."}
                """);
    }

    @Test
    void meetings_and_requests_for_meetings_get_a_verdict_with_its_factors() {
        Cli.Result result = Cli.run("advise", calendar, mail);
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains(
                        calendar
                                + ":4 \u00b7 \u201cWeekly round\u201d \u00b7 30 min, 10 people, 4 times in four weeks: 20.0 hours")
                .contains("large-meeting: ")
                .contains(mail + ":1 \u00b7 asks for a meeting")
                .contains("Could be writing")
                .contains("    20.0  ")
                .contains("passed over: messages that ask for no meeting 1, meetings called off 1")
                .doesNotContain("\u201cCalled off\u201d");
    }

    @Test
    void json_and_jsonl_tell_of_each_message_and_meeting() throws IOException {
        Cli.Result lines = Cli.run("advise", "-f", "jsonl", calendar, mail);
        List<String> each = lines.out().lines().toList();
        assertThat(each).hasSize(4).allSatisfy(line -> Schemas.check("advice", line));
        JsonNode round = new ObjectMapper().readTree(each.get(0));
        assertThat(round.get("id").asText()).isEqualTo("round");
        assertThat(round.get("personHours").asDouble()).isEqualTo(20.0);

        String json = Cli.run("advise", "-f", "json", calendar, mail).out();
        Schemas.check("report", json);
        assertThat(new ObjectMapper().readTree(json).get("advice")).hasSize(4);
    }

    @Test
    void what_cannot_be_read_is_status_3() {
        assertThat(Cli.run("advise", folder.resolve("none.ics")).status()).isEqualTo(3);
    }

    @Test
    void quiet_leaves_the_ranking_out() {
        assertThat(Cli.run("advise", "-q", calendar).out())
                .contains("Weekly round")
                .doesNotContain("Could be writing");
    }
}
