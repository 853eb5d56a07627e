package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import dev.adagio.signal.Said;
import dev.adagio.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of a workspace is worked out again after something more was said. */
class StretchTest {

    private static final int MANY = 1_000;

    private final AtomicInteger worked = new AtomicInteger();
    private final Function<Said.Stretch, Integer> counting = this::count;
    private final Engine engine = counts();

    @Test
    void stretches_are_all_conversations_in_their_order() {
        Workspace workspace = workspace();
        List<Conversation> all = engine.review(workspace).signals().stretches().stream()
                .flatMap(stretch -> stretch.conversations().stream())
                .toList();
        assertThat(all).isEqualTo(workspace.conversations());
    }

    @Test
    void only_the_stretch_in_which_something_was_said_is_worked_out_again() {
        Workspace workspace = workspace();
        Review before = engine.review(workspace);
        assertThat(said(before)).isEqualTo("1000 messages");
        int stretches = before.signals().stretches().size();
        assertThat(worked.getAndSet(0)).isEqualTo(stretches).isGreaterThan(2);

        Review after = engine.update(before, more(workspace, MANY / 2));
        assertThat(said(after)).isEqualTo("1001 messages");
        assertThat(worked.get()).isEqualTo(1);
        assertThat(after.signals().stretches().stream()
                        .filter(stretch -> !before.signals().stretches().contains(stretch)))
                .hasSize(1);
    }

    @Test
    void a_conversation_more_at_the_end_leaves_the_others_where_they_were() {
        Workspace workspace = workspace();
        Review before = engine.review(workspace);
        worked.set(0);
        List<Conversation> conversations = new ArrayList<>(workspace.conversations());
        conversations.add(conversation(MANY));
        Review after = engine.update(
                before, workspace.toBuilder().conversations(conversations).build());
        assertThat(said(after)).isEqualTo("1001 messages");
        assertThat(worked.get()).isEqualTo(1);
    }

    @Test
    void conversations_that_were_taken_back_at_the_end_are_gone() {
        Workspace workspace = workspace();
        Review before = engine.review(workspace);
        Review after = engine.update(
                before,
                workspace.toBuilder()
                        .conversations(workspace.conversations().subList(0, MANY - 1))
                        .build());
        assertThat(said(after)).isEqualTo("999 messages");
    }

    @Test
    void a_message_has_no_stretches() {
        assertThat(engine.review(Message.of("Hi")).signals().stretches()).isEmpty();
    }

    private int count(Said.Stretch stretch) {
        worked.incrementAndGet();
        return stretch.conversations().stream()
                .mapToInt(conversation -> conversation.messages().size())
                .sum();
    }

    private Engine counts() {
        RuleInfo info = RuleInfo.of("harbour/count", Severity.HINT, "counts")
                .because("Somebody may want to know.")
                .clearedBy("Nothing.")
                .build();
        return Engine.builder()
                .add(Language.of(Locale.ENGLISH))
                .add(info.on(Workspace.class).finds((workspace, signals, before) -> {
                    int messages = signals.stretches().stream()
                            .mapToInt(stretch -> signals.once(stretch, counting))
                            .sum();
                    return List.of(info.finding(new Span(0, 0))
                            .seen(messages + " messages")
                            .build());
                }))
                .build();
    }

    private static String said(Review review) {
        assertThat(review.failures()).isEmpty();
        assertThat(review.findings()).hasSize(1);
        Finding finding = review.findings().get(0);
        return finding.seen();
    }

    private static Workspace workspace() {
        return Workspace.at(Instant.parse("2031-01-02T08:00:00Z"))
                .conversations(IntStream.range(0, MANY)
                        .mapToObj(StretchTest::conversation)
                        .toList())
                .build();
    }

    private static Conversation conversation(int number) {
        return new Conversation(
                "c" + number,
                "",
                Channel.named("pier", Channel.Kind.ROOM),
                List.of(Message.builder("The tide is in.").id("m" + number).build()));
    }

    private static Workspace more(Workspace workspace, int index) {
        List<Conversation> conversations = new ArrayList<>(workspace.conversations());
        Conversation old = conversations.get(index);
        List<Message> messages = new ArrayList<>(old.messages());
        messages.add(Message.of("And out again."));
        conversations.set(index, new Conversation(old.id(), old.title(), old.channel(), messages));
        return workspace.toBuilder().conversations(conversations).build();
    }
}
