package dev.adagio.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GatheringProperties {

    private static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00Z");

    /** What is drawn of a message: who, where, in which hour, which earlier one it answers, whom it calls. */
    record Drawn(int who, int where, int hour, int answers, int calls) {}

    @Property
    void the_order_in_which_messages_are_handed_in_changes_nothing(
            @ForAll("archives") List<Linked> archive, @ForAll Random random) {
        List<Linked> shuffled = new ArrayList<>(archive);
        Collections.shuffle(shuffled, random);

        assertThat(Gathering.of(shuffled)).isEqualTo(Gathering.of(archive));
    }

    @Property
    void splitting_an_archive_into_files_changes_nothing(@ForAll("archives") List<Linked> archive) {
        List<Linked> byPlace = new ArrayList<>(archive);
        byPlace.sort((one, other) -> place(one).compareTo(place(other)));

        assertThat(Gathering.of(byPlace)).isEqualTo(Gathering.of(archive));
    }

    @Property
    void renaming_people_changes_nothing(@ForAll("draws") List<Drawn> draws) {
        assertThat(ids(archive(draws, name -> "person-" + name))).isEqualTo(ids(archive(draws, name -> name)));
    }

    @Property
    void each_message_is_in_one_conversation_and_comes_after_those_before_it(@ForAll("archives") List<Linked> archive) {
        List<Conversation> conversations = Gathering.of(archive);

        assertThat(conversations.stream()
                        .flatMap(each -> each.messages().stream())
                        .map(Message::id))
                .containsExactlyInAnyOrderElementsOf(
                        archive.stream().map(each -> each.message().id()).toList());
        assertThat(conversations)
                .allSatisfy(each ->
                        assertThat(each.messages()).extracting(Message::sentAt).isSorted());
    }

    @Property
    void an_answer_is_in_the_conversation_of_what_it_answers(@ForAll("archives") List<Linked> archive) {
        List<Set<String>> ids = ids(archive);

        assertThat(archive)
                .filteredOn(each -> !each.message().replyTo().isEmpty())
                .allSatisfy(each -> assertThat(ids)
                        .anyMatch(some -> some.contains(each.message().id())
                                && some.contains(each.message().replyTo())));
    }

    @Property
    void what_is_open_is_bounded_and_nothing_is_lost(@ForAll("archives") List<Linked> archive) {
        List<Conversation> closed = new ArrayList<>();
        Gathering gathering = new Gathering(3, Long.MAX_VALUE, closed::add);
        int added = 0;
        for (Linked each : archive) {
            gathering.add(each);
            added++;
            int open = added
                    - closed.stream().mapToInt(one -> one.messages().size()).sum();
            assertThat(open).isLessThanOrEqualTo(3);
        }
        gathering.finish();

        assertThat(closed.stream().mapToInt(one -> one.messages().size()).sum()).isEqualTo(archive.size());
    }

    private static String place(Linked linked) {
        Channel channel = linked.message().channel();
        return channel == null ? "" : channel.id();
    }

    private static List<Set<String>> ids(List<Linked> archive) {
        return Gathering.of(archive).stream()
                .map(each -> each.messages().stream().map(Message::id).collect(Collectors.toSet()))
                .toList();
    }

    private static List<Linked> archive(List<Drawn> draws, UnaryOperator<String> names) {
        return IntStream.range(0, draws.size())
                .mapToObj(i -> Linked.of(message(i, draws.get(i), draws, names)))
                .toList();
    }

    private static Message message(int index, Drawn drawn, List<Drawn> draws, UnaryOperator<String> names) {
        boolean answers = drawn.answers() < index && draws.get(drawn.answers()).where() == drawn.where();
        String call = drawn.calls() < 3 ? "@" + names.apply("n" + drawn.calls()) + " " : "";
        return Message.builder(call + "words " + index)
                .id("m" + index)
                .sender(Participant.named(names.apply("n" + drawn.who())))
                .channel(Channel.named("place-" + drawn.where(), Channel.Kind.ROOM))
                .replyTo(answers ? "m" + drawn.answers() : "")
                .sentAt(BEGIN.plusSeconds(3600L * drawn.hour()))
                .build();
    }

    @Provide
    Arbitrary<List<Drawn>> draws() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(0, 1, 2, 100, 101, 300),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 12))
                .as(Drawn::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Linked>> archives() {
        return draws().map(draws -> archive(draws, name -> name));
    }
}
