package dev.adagio.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.engine.Review;
import dev.adagio.engine.Staged;
import dev.adagio.meeting.Toll;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Fix;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalSummary;
import dev.adagio.text.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewJsonTest {

    private static final String TEXT = "Could someone have a look at the export \ud83d\ude80? It is \"urgent\".";

    @Test
    void a_review_is_written_as_documented() {
        ReviewDocument document = ReviewDocument.of(whole()).at("general/2024-05-01.json", 12);
        String json = ReviewJson.write(document);
        assertThat(json)
                .isEqualTo(contentOf(getClass().getResource("review.json")).strip());
        Schemas.check("review", json);
        assertThat(ReviewJson.read(json)).isEqualTo(document);
    }

    @Test
    void what_is_not_known_is_left_out() {
        String json = ReviewJson.write(new Staged().review("Done."));
        assertThat(json)
                .isEqualTo("{\"version\":1,\"id\":\"\",\"kind\":\"chat\",\"readinessLoweredBy\":[],"
                        + "\"advice\":{\"mode\":\"either\",\"confidence\":0.7311,\"balance\":0.0,\"contributions\":[]},"
                        + "\"findings\":[],\"failures\":[]}");
        Schemas.check("review", json);
    }

    @Test
    void advice_is_written_as_documented() {
        Review review = whole();
        AdviceDocument document = AdviceDocument.of(review.message(), review.advice())
                .at("team.ics", 7)
                .taking(new Toll(Duration.ofMinutes(45), 6), 1, 12);
        String json = AdviceJson.write(document);
        assertThat(json)
                .isEqualTo(contentOf(getClass().getResource("advice.json")).strip());
        Schemas.check("advice", json);
        assertThat(AdviceJson.read(json)).isEqualTo(document);
    }

    @Test
    void writing_somewhere_leaves_it_open() throws IOException {
        StringBuilder out = new StringBuilder("[");
        ReviewJson.write(ReviewDocument.of(whole()), out);
        assertThat(out.append(']').toString()).isEqualTo("[" + ReviewJson.write(whole()) + "]");
    }

    @Test
    void a_long_quotation_is_cut_between_characters() {
        String text = "x" + "\ud83d\ude80".repeat(600);
        ReviewDocument document = ReviewDocument.of(new Staged()
                .finding(info("a/long", Severity.HINT), finding -> finding, 0, text.length())
                .review(text));
        assertThat(document.findings().get(0).text()).hasSize(500).endsWith("\ud83d\ude80\u2026");
    }

    @Test
    void keys_that_are_not_known_are_passed_over() {
        String json = ReviewJson.write(whole());
        String more = json.replace("{\"version\":1,", "{\"version\":1,\"later\":{\"a\":[1]},");
        assertThat(ReviewJson.read(more)).isEqualTo(ReviewJson.read(json));
    }

    @Test
    void what_is_no_review_is_refused_with_its_place() {
        String json = ReviewJson.write(whole());
        assertThatThrownBy(() -> ReviewJson.read("{\"version\": 1,\n x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2, column ");
        assertThatThrownBy(() -> ReviewJson.read(json.replace("\"version\":1", "\"version\":2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 2 of this form is not known here, only version 1");
        assertThatThrownBy(() -> ReviewJson.read("{\"version\":1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> ReviewJson.read(json + "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReviewJson.read(json.replace("\"start\":6,", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Review whole() {
        return new Staged()
                .signal(
                        SignalSummary.class,
                        new SignalSummary(
                                new Span(0, TEXT.length()),
                                false,
                                SignalSummary.Expectation.EXPLICIT,
                                1,
                                true,
                                SignalSummary.Owner.UNCLEAR,
                                SignalSummary.DeadlineGiven.NONE,
                                SignalSummary.UrgencyClaimed.UNREASONED,
                                false,
                                false,
                                1,
                                1,
                                false))
                .signal(
                        Readiness.class,
                        new Readiness(
                                new Span(0, TEXT.length()),
                                0.412345,
                                List.of("no owner", "no deadline"),
                                new Readiness.Change("name who is to act", 0.71239)))
                .factor(
                        new FactorInfo("conveyance", "passes on facts", -1.5, null, "Dennis et al. 2008"),
                        new Evidence("says what happened", new Span(6, 13), 0.5))
                .factor(
                        new FactorInfo("emergency", "cannot wait", 2, Mode.SYNC, "Dennis et al. 2008"),
                        new Evidence("an alert", null, 1))
                .finding(
                        info("clarity/no-owner", Severity.WARNING),
                        finding -> finding.seen("an ask to nobody in particular")
                                .confidence(0.8)
                                .evidence(new Span(0, 5))
                                .fix(Fix.replacing("name who is to act", new Span(6, 13), "@ana")),
                        6,
                        13)
                .finding(info("clarity/other", Severity.ERROR), finding -> finding, 39, 44)
                .failing(info("tools/broken", Severity.HINT))
                .review(Message.builder(TEXT)
                        .id("1714550400.000100")
                        .kind(MessageKind.EMAIL)
                        .subject("The export")
                        .build());
    }

    private static RuleInfo info(String id, Severity severity) {
        return RuleInfo.of(id, severity, "something seen")
                .because("Nobody acts where everybody could.")
                .clearedBy("Name one person.")
                .build();
    }
}
