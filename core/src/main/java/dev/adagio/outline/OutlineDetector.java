package dev.adagio.outline;

import dev.adagio.outline.Slot.Kind;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.DeadlineGiven;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.Signals;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts sentences by the signals in them. It knows no language; the prompts are handed in.
 *
 * <p>A sentence that asks goes to the ask, one that gives a reason to the objective, one that only greets nowhere, and
 * any other to the context. Owner and deadline are the words themselves, wherever they stand. What is missing is what
 * the {@link SignalSummary} says is missing.
 */
public final class OutlineDetector implements Detector<Outline> {

    /** A greeting with a name has no more tokens than this; a longer sentence that greets says something else too. */
    private static final int GREETING = 5;

    private final Map<Kind, String> prompts;

    /**
     * A detector that asks for what is missing with these words.
     *
     * @throws IllegalArgumentException if a kind has no prompt
     */
    public OutlineDetector(Map<Kind, String> prompts) {
        for (Kind kind : Kind.values()) {
            if (prompts.getOrDefault(kind, "").isBlank()) {
                throw new IllegalArgumentException("no prompt for " + kind);
            }
        }
        this.prompts = Map.copyOf(prompts);
    }

    @Override
    public Class<Outline> finds() {
        return Outline.class;
    }

    @Override
    public List<Outline> detect(Signals signals) {
        Optional<SignalSummary> summary = signals.first(SignalSummary.class);
        if (summary.isEmpty()) {
            return List.of();
        }
        Map<Kind, List<Span>> passages = passages(signals);
        List<Slot> slots = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            boolean missing = isMissing(kind, summary.get(), signals);
            slots.add(new Slot(
                    kind, passages.getOrDefault(kind, List.of()), missing ? prompts.getOrDefault(kind, "") : ""));
        }
        return List.of(new Outline(signals.body().whole(), slots));
    }

    private static Map<Kind, List<Span>> passages(Signals signals) {
        Map<Kind, List<Span>> passages = new EnumMap<>(Kind.class);
        Progress asks = new Progress(signals.all(Ask.class));
        Progress reasons = new Progress(signals.all(Reason.class));
        Progress greetings = new Progress(signals.all(Greeting.class));
        for (Sentence sentence : signals.body().reading().sentences()) {
            Kind kind = asks.reach(sentence.span())
                    ? Kind.ASK
                    : reasons.reach(sentence.span()) ? Kind.OBJECTIVE : Kind.CONTEXT;
            boolean greets =
                    sentence.endToken() - sentence.firstToken() <= GREETING && greetings.reach(sentence.span());
            if (kind != Kind.CONTEXT || !greets) {
                passages.computeIfAbsent(kind, any -> new ArrayList<>()).add(sentence.span());
            }
        }
        boolean asked = passages.containsKey(Kind.ASK);
        signals.all(Addressee.class).stream()
                .filter(addressee -> asked && isPerson(addressee))
                .forEach(addressee -> add(addressee, Kind.OWNER, passages));
        signals.all(Deadline.class).stream()
                .filter(deadline -> deadline.precision() != Deadline.Precision.OPEN)
                .forEach(deadline -> add(deadline, Kind.DEADLINE, passages));
        return passages;
    }

    private static boolean isPerson(Addressee addressee) {
        return addressee.kind() == Addressee.Kind.MENTION || addressee.kind() == Addressee.Kind.NAME;
    }

    private static void add(Signal signal, Kind kind, Map<Kind, List<Span>> passages) {
        List<Span> spans = passages.computeIfAbsent(kind, any -> new ArrayList<>());
        if (spans.isEmpty()
                || spans.get(spans.size() - 1).end() <= signal.span().start()) {
            spans.add(signal.span());
        }
    }

    private static boolean isMissing(Kind kind, SignalSummary summary, Signals signals) {
        boolean asked = summary.ask() != Expectation.NONE;
        return switch (kind) {
            case CONTEXT -> summary.context() < 2;
            case OBJECTIVE -> !summary.objective();
            case ASK -> summary.ask() != Expectation.EXPLICIT && !informs(signals);
            case OWNER -> asked && summary.owner() == Owner.UNCLEAR;
            case DEADLINE ->
                asked
                        && summary.deadline() != DeadlineGiven.EXPLICIT
                        && signals.all(Deadline.class).stream()
                                .noneMatch(deadline -> deadline.precision() == Deadline.Precision.OPEN);
        };
    }

    private static boolean informs(Signals signals) {
        return signals.all(Reason.class).stream().anyMatch(reason -> reason.kind() == Reason.Kind.INFORMATION);
    }

    /** Goes through signals ordered by span along with the sentences, so that no signal is looked at twice. */
    private static final class Progress {

        private final List<? extends Signal> ordered;
        private int next;

        Progress(List<? extends Signal> ordered) {
            this.ordered = ordered;
        }

        /** Whether a signal begins in this place, or goes on in it. */
        boolean reach(Span place) {
            pass(place);
            return next < ordered.size() && ordered.get(next).span().overlaps(place);
        }

        private void pass(Span place) {
            while (next < ordered.size() && ordered.get(next).span().end() <= place.start()) {
                next++;
            }
        }
    }
}
