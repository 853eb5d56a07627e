package dev.adagio.rules.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.engine.Engine;
import dev.adagio.model.Conversation;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.decisions.FoundDecision.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionFinderTest {

    private static final Engine ENGINE = Adagio.create().engine();
    private static final DecisionFinder FINDER = DecisionFinder.of(ENGINE, DecisionLog.of(List.of()));
    private static final LocalDate TODAY = LocalDate.parse("2031-08-09");

    private static Message said(String id, String who, String text) {
        return Message.builder(text)
                .id(id)
                .sender(Participant.named(who))
                .sentAt(Instant.parse("2031-08-01T08:00:00Z"))
                .build();
    }

    private static List<Kind> kinds(String status, String text) {
        DecisionRecord record = new DecisionReader()
                .read(
                        "adr/0001-gauge.md",
                        "# 1. Read the harbour gauge every hour\n\n## Status\n\n" + status
                                + "\n\n## Decision\n\nWe read it.\n");
        return DecisionFinder.of(ENGINE, DecisionLog.of(List.of(record))).in(Message.of(text)).stream()
                .map(FoundDecision::kind)
                .toList();
    }

    @Test
    void a_decision_is_the_sentence_that_announces_it() {
        String text = "The tide turns at noon. We decided to read the gauge every hour.";
        assertThat(FINDER.in(Message.of(text))).singleElement().satisfies(found -> {
            assertThat(found.span().of(text)).isEqualTo("We decided to read the gauge every hour.");
            assertThat(found.says()).isEqualTo("not recorded");
            assertThat(found.isNews()).isTrue();
        });
    }

    @Test
    void what_a_log_has_is_known_given_up_or_taken_up_again() {
        assertThat(kinds("Accepted", "We decided to read the harbour gauge every hour."))
                .containsExactly(Kind.RECORDED);
        assertThat(kinds("Accepted", "We decided to drop the reading of the harbour gauge every hour."))
                .containsExactly(Kind.CONTRADICTING);
        assertThat(kinds("Rejected", "We decided to read the harbour gauge every hour."))
                .containsExactly(Kind.REOPENED);
        assertThat(kinds("Accepted", "We decided to paint the boat house in red."))
                .containsExactly(Kind.UNRECORDED);
    }

    @Test
    void what_is_not_decided_is_not_found() {
        for (String text : List.of(
                "Have we decided on the gauge?",
                "We have not decided on the gauge yet.",
                "If we decided to read the gauge, who would do it?",
                "> We decided to read the gauge every hour.\n\nI was not there.")) {
            assertThat(FINDER.in(Message.of(text))).as(text).isEmpty();
        }
    }

    @Test
    void what_a_conversation_came_to_is_what_was_decided_last() {
        Conversation boats = new Conversation(
                "c1",
                "",
                null,
                List.of(
                        said("1", "Ana", "We decided to keep the boats at the pier."),
                        said("2", "Bo", "The pier is closed in winter. We could use the shed."),
                        said(
                                "3",
                                "Ana",
                                "Right. We decided to keep the boats in the shed. Bo will move them on Friday."),
                        said("4", "Bo", "Thanks!")));
        FoundDecision last = FINDER.lastIn(boats).orElseThrow();
        assertThat(last.statement()).isEqualTo("We decided to keep the boats in the shed.");
        DecisionRecord draft = new DecisionReader().read("draft.md", FINDER.draft(last, TODAY, "boats"));
        assertThat(draft.date()).contains(LocalDate.parse("2031-08-01"));
        assertThat(draft.deciders()).isEmpty();
        assertThat(words(draft, SectionKind.CONTEXT))
                .contains("> The pier is closed in winter.", "(Bo, 2031-08-01, 2)");
        assertThat(words(draft, SectionKind.OPTIONS)).contains("> We could use the shed.");
        assertThat(words(draft, SectionKind.OUTCOME))
                .contains("> We decided to keep the boats in the shed.", "(Ana, 2031-08-01, boats, 3)");
        assertThat(words(draft, SectionKind.CONSEQUENCES)).contains("> Bo will move them on Friday.");
    }

    @Test
    void what_a_mail_answers_is_quoted_from_below_it_without_its_headers() {
        Message mail = Message.builder("""
                        We decided to keep the boats in the shed.

                        -----Original Message-----
                        From: Bo
                        Sent: Friday
                        Subject: Boats

                        The pier is closed in winter.
                        """).id("m1").markup(Markup.MAIL).build();
        FoundDecision found = FINDER.in(mail).get(0);
        assertThat(FINDER.draft(found, TODAY, "box.mbox:1"))
                .contains("> The pier is closed in winter.\n\n(copied below in box.mbox:1, m1)")
                .doesNotContain("Sent:");
    }

    @Test
    void what_sounds_decided_is_told_on_demand() {
        Message idle = Message.of("Let's wait a bit with the winch.");
        assertThat(FINDER.in(idle)).isEmpty();
        assertThat(FINDER.withAll().in(idle)).hasSize(1);
        assertThat(FINDER.withAll().from(1).in(idle)).isEmpty();
    }

    private static String words(DecisionRecord record, SectionKind kind) {
        return record.sections(kind).get(0).body().of(record.text());
    }
}
