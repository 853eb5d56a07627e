package dev.adagio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wednesday, 10 June 2026, ten in the morning in Rome. */
class DeliverCommandTest {

    private static final String AT = "2026-06-10T08:00Z";

    @TempDir
    Path folder;

    private Path hours;

    @BeforeEach
    void write() throws IOException {
        hours = Files.writeString(folder.resolve("team.yaml"), """
                people:
                  ana: {name: Ana, zone: Europe/Rome, focus: [2026-06-10T07:00Z/2026-06-10T09:30Z]}
                  bo: {name: Bo, zone: Europe/Rome}
                """);
    }

    @Test
    void an_incident_goes_out_at_once() throws IOException {
        assertThat(deliver("Production is down, orders fail."))
                .contains("now: something is going wrong right now")
                .contains("  ana: now, Wed 10 Jun 10:00 on their clock");
    }

    @Test
    void what_is_due_before_the_next_break_waits_for_it_unless_waiting_costs_more() throws IOException {
        String text = "Could you restart the import? I need it within 30 minutes.";
        assertThat(deliver(text, "--to", "ana"))
                .contains("at the next break: the interruption costs more than waiting for a break")
                .contains("  ana: next break, Wed 10 Jun 11:30 on their clock")
                .contains("  takes 1 to 6 minutes")
                .contains("  assuming that nobody is held up while it waits");
        assertThat(deliver(text, "--to", "ana", "--waiting", "3h"))
                .contains("now: waiting costs more than the interruption", "  takes 6 to 30 minutes");
    }

    @Test
    void without_a_date_one_is_asked_for_and_what_is_answered_goes_nowhere() throws IOException {
        assertThat(deliver("Could you restart the import?")).contains("ask for a date", "it is not urgent");
        assertThat(deliver("Could you restart the import?", "--answered", "page 3"))
                .contains("not at all: the answer stands already: page 3", "  ana: never\n");
        assertThat(deliver("Could you restart the import?", "--slack", "10h")).contains("with the next batch", "13:00");
    }

    @Test
    void json_tells_the_same() throws IOException {
        JsonNode line = new ObjectMapper()
                .readTree(deliver("Could you look at it?", "-f", "jsonl", "--slack", "2d", "--to", "bo,cy"));
        assertThat(line.get("moment").asText()).isEqualTo("async");
        assertThat(line.get("recipients").get(0).get("id").asText()).isEqualTo("bo");
        assertThat(line.get("minutes").get("most").asInt()).isEqualTo(6);
        assertThat(line.get("assumptions").toString()).contains("the hours of cy are not known");
    }

    @Test
    void what_makes_no_sense_is_told_with_what_was_expected() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), "Could you look?");
        Cli.Result time = Cli.run("deliver", "--hours", hours, "--slack", "soon", draft);
        assertThat(time.status()).isEqualTo(2);
        assertThat(time.err()).contains("--slack is 'soon'", "30m, 4h or 2d");
        assertThat(Cli.run("deliver", "--hours", hours, "--at", "noon", draft).status())
                .isEqualTo(2);
        assertThat(Cli.run("deliver", "--hours", folder.resolve("none.yaml"), draft)
                        .status())
                .isEqualTo(2);
        assertThat(Cli.run("deliver", draft).status()).isEqualTo(2);
    }

    private String deliver(String text, String... options) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), text);
        Object[] arguments = new Object[options.length + 6];
        System.arraycopy(options, 0, arguments, 6, options.length);
        System.arraycopy(new Object[] {"deliver", "--hours", hours, "--at", AT, draft}, 0, arguments, 0, 6);
        Cli.Result result = Cli.run(arguments);
        assertThat(result.status()).isZero();
        return result.out();
    }
}
