package dev.adagio.examples.cli.advise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.examples.cli.Cli;
import dev.adagio.examples.report.JsonReport;
import dev.adagio.examples.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
                .contains(calendar
                        + ":4 \u00b7 \u201cWeekly round\u201d \u00b7 30 min, 10 people: 5.0 hours, 53 times in a year")
                .contains("large-meeting: ")
                .contains(mail + ":1 \u00b7 asks for a meeting")
                .contains("Could be writing")
                .contains("   5.0     22.1  async   \u201cWeekly round\u201d")
                .contains("  in all 22.1 hours a month, and 0.0 hours once, of 1 meetings")
                .contains("  53 times  no agenda           async   \u201cWeekly round\u201d")
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
        assertThat(round.get("toll").get("hours").asDouble()).isEqualTo(5.0);
        assertThat(round.get("toll").get("times").asInt()).isEqualTo(53);

        String json = Cli.run("advise", "-f", "json", calendar, mail).out();
        Schemas.check("report", json);
        JsonNode report = new ObjectMapper().readTree(json);
        assertThat(report.get("advice")).hasSize(4);
        assertThat(report.get("regained").get("hoursAMonth").asDouble()).isEqualTo(22.08);
        assertThat(report.get("regained").get("meetings").get(0).get("title").asText())
                .isEqualTo("Weekly round");
        assertThat(report.get("unchanging").get(0).get("agenda").asText()).isEqualTo("none");
    }

    @Test
    void changed_and_called_off_occurrences_count_as_they_were_changed() throws IOException {
        String people = "ORGANIZER:mailto:o@example.org\nATTENDEE:mailto:p@example.org\n";
        Path changed = Files.writeString(folder.resolve("changed.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:round
                RECURRENCE-ID:20260309T090000Z
                SUMMARY:Weekly status
                DTSTART:20260310T090000Z
                DTEND:20260310T110000Z
                %sEND:VEVENT
                BEGIN:VEVENT
                UID:round
                SUMMARY:Weekly status
                DTSTART:20260302T090000Z
                DTEND:20260302T100000Z
                RRULE:FREQ=WEEKLY;COUNT=6
                EXDATE:20260316T090000Z
                %sEND:VEVENT
                BEGIN:VEVENT
                UID:round
                RECURRENCE-ID:20260323T090000Z
                SUMMARY:Weekly status
                DTSTART:20260323T090000Z
                DTEND:20260323T100000Z
                STATUS:CANCELLED
                %sEND:VEVENT
                END:VCALENDAR
                """.formatted(people, people, people)
                .replace("\n", "\r\n"));
        JsonNode regained = regained(changed);
        // Six times, one left out, one called off, one moved and made twice as long: three hours and two, for two
        // people.
        assertThat(regained).hasSize(1);
        assertThat(regained.get(0).get("times").asInt()).isEqualTo(4);
        assertThat(regained.get(0).get("hoursAMonth").asDouble()).isEqualTo(Math.round(100 * 10 / 12.0) / 100.0);
    }

    private static JsonNode regained(Path calendar) throws IOException {
        return new ObjectMapper()
                .readTree(Cli.run("advise", "-f", "json", calendar).out())
                .get("regained")
                .get("meetings");
    }

    @Test
    void an_occurrence_may_change_all_that_follow() throws IOException {
        String people = "ORGANIZER:mailto:o@example.org\nATTENDEE:mailto:p@example.org\n";
        Path changed = Files.writeString(folder.resolve("onwards.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:test
                BEGIN:VEVENT
                UID:round
                SUMMARY:Weekly status
                DTSTART:20260302T090000Z
                DTEND:20260302T100000Z
                RRULE:FREQ=WEEKLY;COUNT=8
                %sEND:VEVENT
                BEGIN:VEVENT
                UID:round
                RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T090000Z
                SUMMARY:Weekly status
                DTSTART:20260316T090000Z
                DTEND:20260316T110000Z
                %sEND:VEVENT
                BEGIN:VEVENT
                UID:round
                RECURRENCE-ID:20260323T090000Z
                SUMMARY:Weekly status
                DTSTART:20260323T090000Z
                DTEND:20260323T120000Z
                %sEND:VEVENT
                BEGIN:VEVENT
                UID:round
                RECURRENCE-ID;RANGE=THISANDFUTURE:20260413T090000Z
                SUMMARY:Weekly status
                DTSTART:20260413T090000Z
                DTEND:20260413T100000Z
                STATUS:CANCELLED
                %sEND:VEVENT
                END:VCALENDAR
                """.formatted(people, people, people, people)
                .replace("\n", "\r\n"));
        JsonNode regained = regained(changed);
        // Two of an hour, three of two hours, one of three; the last two are called off: eleven hours, for two people.
        assertThat(regained).hasSize(1);
        assertThat(regained.get(0).get("times").asInt()).isEqualTo(6);
        assertThat(regained.get(0).get("hoursAMonth").asDouble()).isEqualTo(Math.round(100 * 22 / 12.0) / 100.0);
    }

    @Test
    void every_key_of_the_whole_is_described() throws IOException {
        String json =
                Cli.run("advise", "-f", "json", "--rate", "40-90 EUR", calendar).out();
        Schemas.check("report", json);
        JsonNode described = new ObjectMapper()
                .readTree(JsonReport.class.getResourceAsStream("report.schema.json"))
                .get("properties");
        assertThat(new ObjectMapper().readTree(json).fieldNames())
                .toIterable()
                .contains("regained", "unchanging")
                .allMatch(described::has);
    }

    @Test
    void hours_are_told_in_money_where_an_hour_has_a_price() {
        assertThat(Cli.run("advise", "--rate", "40-90 EUR", calendar).out())
                .contains("5.0 hours, 200 to 450 EUR, 53 times in a year")
                .contains("22.1 hours a month (883 to 1,988 EUR)");
        assertThat(Cli.run("advise", "--rate", "90-40", calendar).status()).isEqualTo(2);
    }

    @Test
    void whoever_called_a_meeting_and_nobody_else_is_told_whom_it_takes_outside_their_hours() throws IOException {
        Path hours = Files.writeString(folder.resolve("team.yaml"), "people: {p1@example.org: {zone: Asia/Tokyo}}");
        assertThat(Cli.run("advise", "--hours", hours, "--organizer", "o@example.org", calendar)
                        .out())
                .contains(
                        "for you, who called it: it takes p1@example.org outside working hours 53 of 53 times, at 18:00");
        assertThat(Cli.run("advise", "--hours", hours, "--organizer", "p2@example.org", calendar)
                        .out())
                .doesNotContain("outside working hours");
        assertThat(Cli.run("advise", "--organizer", "o@example.org", calendar).status())
                .isEqualTo(2);
    }

    @Test
    void a_model_is_printed_read_back_and_refused_where_it_makes_no_sense() throws IOException {
        String json = Cli.run("advise", "--print-model").out();
        Path model = Files.writeString(folder.resolve("model.json"), json);
        assertThat(Cli.run("advise", "--model", model, calendar).out())
                .isEqualTo(Cli.run("advise", calendar).out());
        Path tuned = Files.writeString(folder.resolve("tuned.yaml"), "disputes: {status: weekly-round}");
        assertThat(Cli.run("advise", "--model", tuned, calendar).out()).contains("-0.5  status");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "factors: {statsu: -1}");
        Cli.Result refused = Cli.run("advise", "--model", wrong, calendar);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("there is no factor 'statsu'", "was 'status' meant?");
    }

    @Test
    void the_page_ranks_the_meetings_and_says_why_what_would_turn_it_and_how_to_write_instead() {
        Document page = Jsoup.parse(Cli.run("advise", "-f", "html", "--rate", "40-90 EUR", calendar, mail)
                .out());
        assertThat(page.getElementById("figure").text()).isEqualTo("5.1 h a week could be writing");
        Element round = page.selectFirst("#writing > li");
        assertThat(round.selectFirst("summary").text())
                .startsWith("Write instead")
                .contains(
                        "% sure",
                        "Weekly round", "30 min \u00d7 10 people", "5.0 person-hours each time (200 to 450 EUR)")
                .endsWith("5.1 h a week, 204 to 459 EUR");
        assertThat(round.text()).contains("large-meeting", "What would change it", "To write instead");
        assertThat(round.selectFirst("pre").text()).startsWith("# Weekly round");
        assertThat(page.select("#requests > li")).hasSize(1);
        assertThat(page.getElementById("unchanging").text()).isEqualTo("Weekly round 53 times, without an agenda");
        assertThat(page.getElementById("passed").text()).contains("called off 1", "ask for no meeting 1");
        assertThat(page.select("[src], link, iframe")).isEmpty();
    }

    @Test
    void the_page_is_the_same_each_time_and_titles_stay_text() throws IOException {
        Path hostile = Files.writeString(
                folder.resolve("hostile.ics"),
                Files.readString(calendar).replace("Weekly round", "</pre><script>alert(1)</script>"));
        String html = Cli.run("advise", "-f", "html", hostile).out();
        assertThat(html).isEqualTo(Cli.run("advise", "-f", "html", hostile).out());
        Document page = Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.selectFirst("#writing b").text()).isEqualTo("</pre><script>alert(1)</script>");
    }

    @Test
    void plans_are_files_to_send_and_what_lies_there_is_kept() throws IOException {
        Path plans = folder.resolve("plans");
        assertThat(Cli.run("advise", "--plans", plans, calendar).status()).isZero();
        Path plan = plans.resolve("2026-03-02-weekly-round.md");
        assertThat(plans).isDirectoryContaining(plan::equals);
        assertThat(plans.toFile().list()).containsExactly("2026-03-02-weekly-round.md");
        assertThat(plan).content().startsWith("# Weekly round\n\n## ");
        assertThat(Cli.run("advise", "--plans", plans, calendar).err()).isEmpty();

        Files.writeString(plan, "mine");
        assertThat(Cli.run("advise", "--plans", plans, calendar).err()).contains(plan + " is there", "was kept");
        assertThat(plan).hasContent("mine");
        assertThat(Cli.run("advise", "--plans", calendar, calendar).status()).isEqualTo(2);
    }

    @Test
    void a_plan_is_never_written_through_a_link_or_outside_of_its_folder() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Path elsewhere = folder.resolve("elsewhere.md");
        Files.createSymbolicLink(plans.resolve("2026-03-02-weekly-round.md"), elsewhere);
        Path hostile = Files.writeString(
                folder.resolve("hostile.ics"), Files.readString(calendar).replace("Weekly round", "../../x"));
        assertThat(Cli.run("advise", "--plans", plans, calendar).err()).contains("was kept");
        assertThat(elsewhere).doesNotExist();
        assertThat(Cli.run("advise", "--plans", plans, hostile).status()).isZero();
        assertThat(plans.resolve("2026-03-02-x.md")).exists();
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("x"));
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
