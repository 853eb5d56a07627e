package dev.adagio.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.examples.report.sarif.SarifReport;
import dev.adagio.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compares what each format makes of the same run with the files among the resources. */
class FormatsTest {

    private static final Tally TALLY =
            new Tally(4, 0, 0, 1, 4, 3, Map.of(Severity.WARNING, 2L, Severity.HINT, 1L), 1, 1, Duration.ofMillis(1500));

    /** Makes a report. */
    private interface Format {
        Report to(Writer out) throws IOException;
    }

    @Test
    void text_tells_findings_by_place_and_sums_up() throws IOException {
        compare("run.txt", run(out -> new TerminalReport(out, false, true)));
    }

    @Test
    void text_without_a_summary_has_findings_only() throws IOException {
        String text = run(out -> new TerminalReport(out, false, false));
        assertThat(contentOf(getClass().getResource("run.txt"))).startsWith(text);
        assertThat(text).doesNotContain("messages");
    }

    @Test
    void jsonl_has_a_line_for_each_message_clean_or_not() throws IOException {
        String lines = run(out -> new JsonlReport(out, ReviewForm::json));
        lines.lines().forEach(line -> Schemas.check("review", line));
        compare("run.jsonl", lines);
    }

    @Test
    void json_is_one_object_of_the_published_form() throws IOException {
        String json = run(out -> new JsonReport(out, Planted.RUN, "reviews", ReviewForm::json));
        Schemas.check("report", json);
        compare("run.json", json);
    }

    @Test
    void sarif_is_of_the_published_form() throws IOException {
        String log = run(out -> new SarifReport(out, Planted.RUN));
        Schemas.checkSarif(log);
        compare("run.sarif", log);
    }

    @Test
    void a_run_without_anything_is_whole_in_each_format() throws IOException {
        Tally nothing = new Tally(0, 0, 0, 0, 0, 0, Map.of(), 0, 0, Duration.ZERO);
        StringWriter json = new StringWriter();
        try (Report report = new JsonReport(json, Planted.RUN, "reviews", ReviewForm::json)) {
            report.end(nothing);
        }
        Schemas.check("report", json.toString());
        StringWriter log = new StringWriter();
        try (Report report = new SarifReport(log, Planted.RUN)) {
            report.end(nothing);
        }
        Schemas.checkSarif(log.toString());
    }

    @Test
    void what_was_given_up_is_visibly_unfinished() throws IOException {
        for (Format format : new Format[] {
            out -> new JsonReport(out, Planted.RUN, "reviews", ReviewForm::json),
            out -> new SarifReport(out, Planted.RUN)
        }) {
            StringWriter out = new StringWriter();
            try (Report report = format.to(out)) {
                report.reviewed(Planted.chat("someone"));
            }
            assertThatThrownBy(() -> new ObjectMapper().readTree(out.toString()))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    private static String run(Format format) throws IOException {
        StringWriter out = new StringWriter();
        try (Report report = format.to(out)) {
            report.reviewed(Planted.chat("Hello, could someone look?\nI need it ASAP."));
            report.problem(Planted.problem());
            report.reviewed(Planted.chat("All fine \ud83d\ude80"));
            report.reviewed(Planted.document("# Plan\n\nThen someone\u00e9 does it.\n"));
            report.reviewed(Planted.chat("boom"));
            report.end(TALLY);
        }
        return out.toString();
    }

    private static void compare(String file, String actual) {
        assertThat(actual).isEqualTo(contentOf(FormatsTest.class.getResource(file)));
    }
}
