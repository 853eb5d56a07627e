package dev.adagio.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SignalsTest {

    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void a_signal_is_not_looked_for_before_somebody_asks() {
        Signals signals = finder(meetings()).read(Message.of("let us meet"));
        assertThat(searches).hasValue(0);
        assertThat(signals.any(MeetingRequest.class)).isTrue();
        assertThat(searches).hasValue(1);
    }

    @Test
    void a_signal_is_looked_for_once() {
        Signals signals = finder(meetings()).read(Message.of("meet, then meet again"));
        assertThat(signals.all(MeetingRequest.class)).hasSize(2);
        assertThat(signals.first(MeetingRequest.class)).map(Signal::span).contains(new Span(0, 4));
        assertThat(searches).hasValue(1);
    }

    @Test
    void what_nothing_finds_is_absent() {
        assertThat(finder().read(Message.of("hello")).all(Ask.class)).isEmpty();
    }

    @Test
    void several_detectors_of_one_type_are_put_together_in_order() {
        Signals signals = finder(
                        detector(DecisionMention.class, s -> List.of(new DecisionMention(new Span(3, 5), 1))),
                        detector(DecisionMention.class, s -> List.of(new DecisionMention(new Span(0, 2), 1))))
                .read(Message.of("abcdef"));
        assertThat(signals.all(DecisionMention.class))
                .extracting(DecisionMention::span)
                .containsExactly(new Span(0, 2), new Span(3, 5));
    }

    @Test
    void a_detector_that_throws_takes_nothing_else_with_it() {
        Signals signals = finder(
                        detector(DecisionMention.class, s -> List.of(new DecisionMention(new Span(9, 5), 1))),
                        detector(DecisionMention.class, s -> List.of(new DecisionMention(new Span(0, 2), 1))))
                .read(Message.of("abcdef"));
        assertThat(signals.all(DecisionMention.class)).hasSize(1);
        assertThat(signals.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.signal()).isEqualTo(DecisionMention.class);
            assertThat(failure.cause()).hasMessage("no span: 9 to 5");
        });
    }

    @Test
    void detectors_that_need_each_other_in_a_circle_are_reported() {
        Signals signals = finder(
                        detector(DecisionMention.class, s -> {
                            s.all(MeetingRequest.class);
                            return List.of();
                        }),
                        detector(MeetingRequest.class, s -> {
                            s.all(DecisionMention.class);
                            return List.of();
                        }))
                .read(Message.of("abc"));
        assertThat(signals.all(DecisionMention.class)).isEmpty();
        assertThat(signals.failures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.cause()).hasMessage("to find DecisionMention it has to be known already"));
    }

    @Test
    void subject_lines_and_earlier_messages_are_read_too() {
        Message message = Message.builder("and here?")
                .subject("let us meet")
                .earlier(List.of(Message.of("meet"), Message.of("no")))
                .build();
        Signals signals = finder(meetings()).read(message);
        assertThat(signals.title().says("meeting")).isTrue();
        assertThat(signals.body().says("meeting")).isFalse();
        assertThat(signals.earlier())
                .extracting(earlier -> earlier.any(MeetingRequest.class))
                .containsExactly(true, false);
    }

    private Detector<MeetingRequest> meetings() {
        return detector(MeetingRequest.class, signals -> {
            searches.incrementAndGet();
            return signals.body().phrases("meeting").stream()
                    .map(match -> new MeetingRequest(match.span(), 0.9))
                    .toList();
        });
    }

    private static SignalFinder finder(Detector<?>... detectors) {
        return SignalFinder.compile(new Bare(List.of(detectors)), List.of(), List.of());
    }

    private static <T extends Signal> Detector<T> detector(Class<T> type, Function<Signals, List<T>> detect) {
        return new Detector<>() {
            @Override
            public Class<T> finds() {
                return type;
            }

            @Override
            public List<T> detect(Signals signals) {
                return detect.apply(signals);
            }
        };
    }

    private record Bare(List<Detector<?>> detectors) implements Language {

        @Override
        public Locale locale() {
            return Locale.ROOT;
        }

        @Override
        public List<Lexicon> lexicons() {
            return List.of(Lexicon.of("meeting", "meet"));
        }
    }
}
