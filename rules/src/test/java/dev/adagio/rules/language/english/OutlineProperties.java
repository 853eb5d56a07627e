package dev.adagio.rules.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.model.Recipients;
import dev.adagio.outline.Outline;
import dev.adagio.outline.Slot;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutlineProperties {

    private static final SignalFinder FINDER = SignalFinder.compile(new English(), List.of(), List.of());

    @Example
    void every_sentence_finds_its_place() {
        Message message = Message.builder(
                        "Hi Ana,\n\nThe import of the price list stopped last night."
                                + " It is needed so that the shop can open with the new prices. Could you restart it by Friday?")
                .recipients(Recipients.ofCounts(1, 0))
                .build();
        assertThat(said(message, Slot.Kind.CONTEXT))
                .containsExactly("The import of the price list stopped last night.");
        assertThat(said(message, Slot.Kind.OBJECTIVE)).hasSize(1);
        assertThat(said(message, Slot.Kind.ASK)).containsExactly("Could you restart it by Friday?");
        assertThat(said(message, Slot.Kind.DEADLINE)).containsExactly("by Friday");
        assertThat(outline(message).slot(Slot.Kind.DEADLINE).missing()).isFalse();
    }

    @Example
    void what_is_missing_is_asked_for() {
        Message message = Message.builder("Can someone restart the import?")
                .recipients(Recipients.ofCounts(6, 0))
                .build();
        assertThat(outline(message).prompts()).contains("Who is to do it?", "By when is it needed?");
    }

    @Example
    void nothing_is_asked_for_where_it_is_said_not_to_matter() {
        Message message = Message.builder("Ana, could you restart the import? No rush.")
                .recipients(Recipients.ofCounts(1, 0))
                .build();
        assertThat(outline(message).prompts()).doesNotContain("By when is it needed?");
    }

    @Example
    void nobody_is_to_do_what_nobody_asks() {
        Message message = Message.of("FYI: the import runs again since noon, all prices are up to date.");
        assertThat(outline(message).prompts())
                .doesNotContain("Who is to do it?", "By when is it needed?", "What is wanted? Or begin with FYI.");
    }

    @Property(tries = 200)
    void it_holds_sentences_of_the_message_once_and_nothing_else(@ForAll @From("texts") String text) {
        Signals signals = FINDER.read(Message.of(text));
        Outline outline = signals.first(Outline.class).orElseThrow();
        Set<Span> sentences = Set.copyOf(signals.body().reading().sentences().stream()
                .map(Sentence::span)
                .toList());
        List<Span> sorted = Stream.of(Slot.Kind.CONTEXT, Slot.Kind.OBJECTIVE, Slot.Kind.ASK)
                .flatMap(kind -> outline.slot(kind).passages().stream())
                .toList();
        assertThat(sorted).doesNotHaveDuplicates().allMatch(sentences::contains);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Hi all,",
                        "Could you check the pump?",
                        "@li please order one by Friday.",
                        "It is needed so that the office can open.",
                        "The pump is broken",
                        "\n\n",
                        "> said before\n",
                        "Thanks!",
                        "asap",
                        "- one\n- two\n")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
    }

    private static Outline outline(Message message) {
        return FINDER.read(message).first(Outline.class).orElseThrow();
    }

    private static List<String> said(Message message, Slot.Kind kind) {
        return outline(message).slot(kind).passages().stream()
                .map(span -> span.of(message.text()))
                .toList();
    }
}
