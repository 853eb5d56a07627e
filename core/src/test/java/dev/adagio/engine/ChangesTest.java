package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was reviewed is edited, mended, narrowed and brought up to date. */
class ChangesTest {

    private static final Engine ENGINE = Harbour.engine()
            .add(replacing("harbour/a", "asap", "on Monday"))
            .add(replacing("harbour/b", "noon", "12:00"))
            .add(replacing("harbour/loud", "!!", "!!!"))
            .build();

    @Test
    void a_mended_message_has_nothing_left_that_can_be_mended() {
        Review before = ENGINE.review(Message.of("Send it asap, noon at the latest!!"));
        Review mended = ENGINE.mend(before);

        assertThat(mended.message().text()).isEqualTo("Send it on Monday, 12:00 at the latest!!");
        assertThat(mended.findings()).extracting(Finding::rule).containsExactly("harbour/loud");
    }

    @Test
    void where_nothing_can_be_mended_the_review_stays_the_same() {
        Review before = ENGINE.review(Message.of("Now!!"));

        assertThat(ENGINE.mend(before)).isSameAs(before);
    }

    @Test
    void only_what_a_narrowed_review_still_says_is_mended() {
        Review narrowed = ENGINE.review(Message.of("noon, noon, asap"))
                .keeping(finding -> finding.rule().equals("harbour/a"));

        assertThat(narrowed.findings()).extracting(Finding::rule).containsExactly("harbour/a");
        assertThat(narrowed.withFixes()).extracting(Finding::rule).containsExactly("harbour/a");
        assertThat(ENGINE.mend(narrowed).message().text()).isEqualTo("noon, noon, on Monday");
    }

    @Test
    void a_narrowed_review_is_of_the_same_message_with_the_same_failures() {
        Review whole = ENGINE.review(Message.of("asap"));
        Review none = whole.keeping(finding -> false);

        assertThat(none.findings()).isEmpty();
        assertThat(none.withFixes()).isEmpty();
        assertThat(none.message()).isSameAs(whole.message());
        assertThat(none.advice()).isSameAs(whole.advice());
    }

    @Test
    void an_edit_beyond_what_is_read_or_across_its_end_is_reviewed_as_the_whole_is() {
        Engine short10 = Harbour.engine()
                .add(replacing("harbour/a", "asap", "on Monday"))
                .limits(new Limits(10))
                .build();
        Message longer = Message.of("asap, asap, asap");
        Message fits = Message.of("asap, asap");

        for (Edit edit : List.of(
                new Edit(new Span(0, 6), ""), new Edit(new Span(12, 16), "soon"), new Edit(new Span(8, 14), "a"))) {
            same(short10.edit(short10.review(longer), edit), short10.review(Message.of(edit.apply(longer.text()))));
        }
        for (Edit edit : List.of(new Edit(new Span(0, 0), "asap, "), new Edit(new Span(4, 10), ""))) {
            same(short10.edit(short10.review(fits), edit), short10.review(Message.of(edit.apply(fits.text()))));
        }
    }

    @Test
    void only_the_text_of_a_message_is_edited_and_only_a_workspace_is_brought_up_to_date() {
        Review talk = ENGINE.review(new Conversation("c", "", null, List.of(Message.of("asap"))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.edit(talk, new Edit(new Span(0, 1), "")))
                .withMessageContaining("dev.adagio.model.Conversation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.update(talk, Bells.workspace()))
                .withMessageContaining("dev.adagio.model.Conversation");
    }

    @Test
    void what_is_no_message_has_no_fixes() {
        RuleInfo info = Harbour.info("harbour/talk");
        Engine engine = Harbour.engine()
                .add(info.on(Conversation.class)
                        .finds((talk, finding) -> finding.fix(Fix.replacing("say it later", new Span(0, 1), ""))))
                .build();
        Review review = engine.review(new Conversation("c", "", null, List.of(Message.of("asap"))));

        assertThat(review.withFixes()).extracting(Finding::fix).containsOnlyNulls();
    }

    private static void same(Review edited, Review whole) {
        assertThat(edited.message()).isEqualTo(whole.message());
        assertThat(edited.findings()).isEqualTo(whole.findings());
        assertThat(edited.failures()).isEqualTo(whole.failures());
    }

    private static Rule<Message> replacing(String id, String word, String better) {
        RuleInfo info = Harbour.info(id);
        return info.on(Message.class).finds((message, signals, before) -> {
            String text = signals.message().text();
            return Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
                    .map(at -> new Span(at, at + word.length()))
                    .map(span -> info.finding(span)
                            .fix(Fix.replacing("say when", span, better))
                            .build())
                    .toList();
        });
    }
}
