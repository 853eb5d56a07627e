package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Place;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares pages with the files beside this class among the resources. */
class TextReportTest {

    private static final String TEXT = """
            Hi all,

            could someone please look into the nightly export? It has failed three times now.
            Thanks!
            """;

    @Test
    void findings_say_what_where_why_and_what_clears_them() {
        assertThat(TextReport.PLAIN.render(whole(), "general/2024-05-01.json:12 · #general"))
                .isEqualTo(golden("whole"));
    }

    @Test
    void colours_are_the_only_difference_on_a_terminal() {
        String coloured = TextReport.COLOURED.render(whole(), "general/2024-05-01.json:12 · #general");
        assertThat(coloured).isEqualTo(golden("coloured"));
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")
                        .lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(golden("whole"));
    }

    @Test
    void a_review_without_findings_says_so() {
        Review clean = new Staged().review("Done.");
        assertThat(TextReport.PLAIN.render(clean)).isEqualTo("nothing to mend\n");
        assertThat(TextReport.PLAIN.render(clean, "somewhere")).isEmpty();
        assertThat(clean).hasToString("nothing to mend\n");
    }

    @Test
    void what_others_wrote_cannot_take_over_the_terminal() {
        String page = TextReport.PLAIN.render(
                new Staged()
                        .finding(info("a/quoting", Severity.HINT), f -> f.seen("quotes \u001b[2Jthis\nthat"), 0, 3)
                        .review("\u001b[2J"),
                "evil\u001b]0;title\u0007.txt");
        assertThat(page.replace("\n", "")).matches(shown -> shown.chars().noneMatch(Character::isISOControl));
    }

    @Test
    void a_fix_of_many_lines_is_told_by_its_label_alone() {
        String text = "line of words\n".repeat(400);
        String page = new Staged()
                .finding(
                        info("a/long", Severity.HINT),
                        f -> f.fix(new Fix(
                                "shorten it",
                                List.of(new Edit(new Span(0, 4), "row"), new Edit(new Span(5000, 5004), "")))),
                        0,
                        4)
                .review(text)
                .toString();
        assertThat(page).contains("= fix: shorten it").doesNotContain("- line");
    }

    @Test
    void a_finding_beyond_the_text_shows_its_places() {
        Message asked = Message.builder("Who keeps the calendar of releases?\nThanks!")
                .id("m7")
                .sender(Participant.named("Ana"))
                .sentAt(Instant.parse("2026-05-01T09:00:00Z"))
                .build();
        String page = new Staged()
                .finding(
                        info("a/elsewhere", Severity.HINT),
                        f -> f.seen("an open question")
                                .at(new Place.InMessage(asked, new Span(0, 35)))
                                .at(new Place.InField("channel", "#ops", "owner", "")),
                        0,
                        0)
                .review("Fine.")
                .toString();
        assertThat(page).startsWith("""
                        hint[a/elsewhere]: an open question
                          --> message m7 by Ana, 2026-05-01T09:00:00Z
                           | Who keeps the calendar of releases?
                          --> channel #ops, owner
                           = why:""".stripIndent());
    }

    private static Review whole() {
        return new Staged()
                .finding(
                        info("clarity/no-owner", Severity.WARNING),
                        f -> f.seen("an ask to nobody in particular")
                                .confidence(0.8)
                                .evidence(new Span(TEXT.indexOf("look"), TEXT.indexOf("look") + 4))
                                .fix(Fix.replacing("name who is to act", span("someone"), "@ana")),
                        span("could").start(),
                        span("please").end())
                .finding(
                        info("clarity/two-lines", Severity.HINT),
                        f -> f.seen("two matters in one"),
                        span("It has").start(),
                        span("Thanks!").end())
                .finding(info("roles/two-deciders", Severity.ERROR), f -> f.seen("two deciders"), 0, 2)
                .failing(info("tools/broken", Severity.HINT))
                .review(TEXT);
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static RuleInfo info(String id, Severity severity) {
        return RuleInfo.of(id, severity, "something seen")
                .because("Whoever reads it has to ask back before anything can begin, and each question costs a "
                        + "day where people work in different zones.")
                .clearedBy("Say in the first sentence what is wanted, of whom, and by when.")
                .build();
    }

    private static String golden(String name) {
        return contentOf(TextReportTest.class.getResource("page-" + name + ".txt"));
    }
}
