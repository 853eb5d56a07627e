package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.engine.Review;
import dev.adagio.model.Audience;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of every rule on a whole workspace. */
class WorkspaceLawsTest {

    private static final Instant MORNING = Instant.parse("2026-06-10T08:00:00Z");

    /** A change of a workspace: something is said in a conversation, taken back, or said in a new one. */
    record Step(int conversation, int kind, String text) {}

    @Property(tries = 60)
    void a_review_brought_up_to_date_is_the_same_as_a_new_one(
            @ForAll("workspaces") Workspace workspace, @ForAll("steps") List<Step> steps) {
        Workspace now = workspace;
        Review review = Discovered.ENGINE.review(now);
        for (Step step : steps) {
            now = after(now, step);
            review = Discovered.ENGINE.update(review, now);
            Review anew = Discovered.ENGINE.review(now);
            assertThat(review.failures()).isEmpty();
            assertThat(review.findings()).isEqualTo(anew.findings());
        }
    }

    @Property(tries = 60)
    void no_rule_fails_whatever_is_said(@ForAll("workspaces") Workspace workspace) {
        assertThat(Discovered.ENGINE.review(workspace).failures()).isEmpty();
    }

    @Test
    void what_was_said_in_private_is_shown_to_whoever_said_it_alone() {
        assertThat(findings())
                .anySatisfy(finding -> assertThat(isPrivate(finding)).isTrue());
        assertThat(findings().stream().filter(WorkspaceLawsTest::isPrivate)).allSatisfy(finding -> {
            Participant sender = Objects.requireNonNull(
                    ((Place.InMessage) finding.places().get(0)).message().sender());
            assertThat(finding.audience()).isEqualTo(Audience.only(sender));
        });
    }

    @Test
    void only_the_review_of_a_workspace_can_be_brought_up_to_date() {
        Review message = Discovered.ENGINE.review(Message.of("Hi"));
        Workspace workspace = Workspace.at(MORNING).build();
        assertThatThrownBy(() -> Discovered.ENGINE.update(message, workspace))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Message");
    }

    private static List<Finding> findings() {
        return Discovered.rules().stream()
                .filter(rule -> rule.subject() == Workspace.class)
                .flatMap(WorkspaceLawsTest::examples)
                .flatMap(example -> Discovered.ENGINE.review(example.subject()).findings().stream())
                .toList();
    }

    private static Stream<? extends Example<?>> examples(Rule<?> rule) {
        return rule.examples().stream();
    }

    /** Whether it is in what the examples say between two people or in a closed group: their names have a comma. */
    private static boolean isPrivate(Finding finding) {
        return !finding.places().isEmpty()
                && finding.places().get(0) instanceof Place.InMessage in
                && in.message().id().contains(", ");
    }

    private static Workspace after(Workspace workspace, Step step) {
        List<Conversation> conversations = new ArrayList<>(workspace.conversations());
        int index = step.conversation() % (conversations.size() + 1);
        if (index == conversations.size()) {
            conversations.add(new Conversation("new" + index, "", room(index), List.of(said(step.text(), index))));
        } else {
            Conversation old = conversations.get(index);
            List<Message> messages = new ArrayList<>(old.messages());
            if (step.kind() == 0 && !messages.isEmpty()) {
                messages.remove(messages.size() / 2);
            } else {
                messages.add(said(step.text(), messages.size()));
            }
            conversations.set(index, new Conversation(old.id(), old.title(), old.channel(), messages));
        }
        return workspace.toBuilder()
                .moment(workspace.at().plus(Duration.ofHours(7)))
                .conversations(conversations)
                .build();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2),
                        texts())
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** The work, roles and channels of an example, in which anything may be said. */
    @Provide
    Arbitrary<Workspace> workspaces() {
        List<Workspace> examples = Discovered.rules().stream()
                .filter(rule -> rule.subject() == Workspace.class)
                .flatMap(WorkspaceLawsTest::examples)
                .map(example -> (Workspace) example.subject())
                .toList();
        Arbitrary<List<String>> said = texts().list().ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(examples), said).as((workspace, texts) -> {
            List<Message> messages = new ArrayList<>();
            texts.forEach(text -> messages.add(said(text, messages.size())));
            List<Conversation> conversations = new ArrayList<>(workspace.conversations());
            conversations.add(new Conversation("talk", "", room(0), messages));
            return workspace.toBuilder().conversations(conversations).build();
        });
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(
                        "I'm blocked on #7.",
                        "#7 is unblocked, thanks.",
                        "@Li, can you send the key?",
                        "We decided to drop the old names.",
                        "Who owns the import job?",
                        "How long do we keep the old price lists in the second archive?",
                        "Please restart the import by 09:00 UTC.",
                        "The export must include all columns."));
    }

    private static Channel room(int number) {
        return Channel.named("room" + number, Channel.Kind.ROOM);
    }

    private static Message said(String text, int number) {
        return Message.builder(text)
                .id("m" + number)
                .sender(Participant.named(number % 2 == 0 ? "Ana" : "Bo"))
                .sentAt(MORNING.plus(Duration.ofMinutes(number)))
                .build();
    }
}
