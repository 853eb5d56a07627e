package dev.adagio.rules.language.english.summary;

import dev.adagio.model.MessageKind;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.Reference;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Estimates whether a message can be answered in one go: log-odds that what is missing lowers. The
 * weights are proposals of this library, set in round figures after looking at labelled messages.
 */
public final class ReadinessDetector implements Detector<Readiness> {

    /** The log-odds of a message in which nothing is missing. */
    private static final double COMPLETE = 2.5;

    /** Longer messages hide what is asked. */
    private static final int LONG = 150;

    private record Lack(double weight, String words) {}

    @Override
    public Class<Readiness> finds() {
        return Readiness.class;
    }

    @Override
    public List<Readiness> detect(Signals signals) {
        SignalSummary summary = signals.all(SignalSummary.class).get(0);
        List<Lack> lacks = lacks(signals, summary);
        lacks.sort(Comparator.comparingDouble(Lack::weight).reversed());
        double odds = COMPLETE
                + standing(signals, summary)
                - lacks.stream().mapToDouble(Lack::weight).sum();
        List<String> lowering = lacks.stream().map(Lack::words).toList();
        return List.of(new Readiness(signals.body().whole(), 1 / (1 + Math.exp(-odds)), lowering));
    }

    private static List<Lack> lacks(Signals signals, SignalSummary summary) {
        List<Lack> lacks = new ArrayList<>();
        boolean asks = summary.ask() != Expectation.NONE;
        if (summary.nakedPing()) {
            lacks.add(new Lack(6, "says nothing but a greeting"));
        } else if (summary.context() < 2) {
            lacks.add(new Lack(1.5, "says too little of the situation"));
        }
        if (summary.owner() == Owner.UNCLEAR) {
            lacks.add(new Lack(0.9, "names nobody who is to act"));
        }
        if (summary.ask() == Expectation.IMPLICIT) {
            lacks.add(new Lack(0.6, "does not say what is wanted"));
        }
        if (asks && !summary.objective()) {
            lacks.add(new Lack(0.4, "does not say what for"));
        }
        if (summary.questions() > 3) {
            lacks.add(new Lack(0.4, "asks many questions at once"));
        }
        if (asks && signals.body().reading().wordCount() > LONG) {
            lacks.add(new Lack(0.4, "is long"));
        }
        return lacks;
    }

    /** What the kind of message and what it brings with it add. */
    private static double standing(Signals signals, SignalSummary summary) {
        MessageKind kind = signals.message().kind();
        boolean opens = signals.message().earlier().isEmpty();
        boolean points = signals.all(Reference.class).stream().anyMatch(r -> r.kind() != Reference.Kind.DANGLING);
        double odds = kind == MessageKind.EMAIL || kind == MessageKind.MEETING ? 0.6 : 0;
        odds -= opens && kind == MessageKind.ISSUE ? 0.7 : 0;
        odds -= opens && kind == MessageKind.CHAT ? 0.4 : 0;
        odds += points ? 0.4 : 0;
        odds += summary.decision() ? 0.8 : 0;
        return odds;
    }
}
