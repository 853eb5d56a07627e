package dev.adagio.rules.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for any text, however odd. */
class EnglishProperties {

    @Property
    void every_detector_answers_with_spans_within_the_text(
            @ForAll("texts") String text, @ForAll MessageKind kind, @ForAll Markup markup) {
        Signals signals = read(text, kind, markup);
        for (Detector<?> detector : Read.ENGLISH.detectors()) {
            for (Signal signal : signals.all(detector.finds())) {
                assertThat(signal.span().end()).isLessThanOrEqualTo(text.length());
            }
        }
        assertThat(signals.failures()).isEmpty();
    }

    @Property
    void the_same_text_says_the_same(@ForAll("texts") String text, @ForAll MessageKind kind) {
        Signals first = read(text, kind, Markup.PLAIN);
        Signals second = read(text, kind, Markup.PLAIN);
        for (Detector<?> detector : Read.ENGLISH.detectors()) {
            assertThat(first.all(detector.finds()).toString())
                    .isEqualTo(second.all(detector.finds()).toString());
        }
    }

    @Property
    void there_is_one_summary(@ForAll("texts") String text, @ForAll MessageKind kind) {
        assertThat(read(text, kind, Markup.MAIL).all(SignalSummary.class)).hasSize(1);
    }

    @Property
    void the_order_of_questions_put_to_the_signals_does_not_matter(@ForAll("texts") String text) {
        Signals forwards = read(text, MessageKind.CHAT, Markup.PLAIN);
        Signals backwards = read(text, MessageKind.CHAT, Markup.PLAIN);
        List<Detector<?>> detectors = Read.ENGLISH.detectors();
        for (int i = detectors.size() - 1; i >= 0; i--) {
            backwards.all(detectors.get(i).finds());
        }
        for (Detector<?> detector : detectors) {
            assertThat(forwards.all(detector.finds()).toString())
                    .isEqualTo(backwards.all(detector.finds()).toString());
        }
    }

    private static Signals read(String text, MessageKind kind, Markup markup) {
        return Read.FINDER.read(Message.builder(text)
                .kind(kind)
                .markup(markup)
                .subject("Re: that meeting?")
                .earlier(List.of(Message.of("ana: is it done?")))
                .build());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "hi",
                "Ana",
                "can",
                "you",
                "please",
                "send",
                "it",
                "by",
                "Friday",
                "asap",
                "?",
                "!",
                ".",
                ",",
                ":",
                "-",
                "\"",
                "(",
                ")",
                "[",
                "]",
                "@ana",
                "@here",
                "#12",
                "https://example.org",
                "3pm",
                "04/05",
                "\n",
                "\n\n",
                "> ",
                "- ",
                "`",
                "```",
                "\u201c",
                "\ud83d\ude00",
                "blocked",
                "decided",
                "meeting",
                "urgent",
                "because",
                "that",
                "bug",
                "not",
                "we",
                "the",
                "also",
                "--",
                "Thanks",
                "quote",
                "/");
        Arbitrary<String> sentences = pieces.list().ofMaxSize(40).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(sentences, Arbitraries.strings().ofMaxLength(200));
    }
}
