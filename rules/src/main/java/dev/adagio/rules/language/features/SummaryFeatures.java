package dev.adagio.rules.language.features;

import dev.adagio.rules.learned.FeatureCollector;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.DeadlineGiven;
import dev.adagio.signal.SignalSummary.UrgencyClaimed;
import dev.adagio.signal.Signals;

/** What models see of a summary. */
final class SummaryFeatures {

    private static final Buckets QUESTIONS = new Buckets(0, 1, 2, 3);
    private static final Buckets WORDS = new Buckets(5, 12, 26, 60);

    private SummaryFeatures() {}

    static void collect(Signals signals, SignalSummary summary, FeatureCollector to) {
        String ask = summary.ask().name();
        to.addHere("so ask", ask);
        to.addHere("so context", String.valueOf(summary.context()));
        to.addHere("so owner", summary.owner().name());
        to.addHere("so questions", QUESTIONS.of(summary.questions()));
        if (summary.deadline() != DeadlineGiven.NONE) {
            to.addHere("so deadline", summary.deadline().name());
        }
        if (summary.urgency() != UrgencyClaimed.NONE) {
            to.addHere("so urgency", summary.urgency().name());
        }
        flag(to, "naked ping", summary.nakedPing());
        flag(to, "objective", summary.objective());
        flag(to, "blocker", summary.blocker());
        flag(to, "decision", summary.decision());
        flag(to, "several topics", summary.topics() > 1);
        flag(to, "meeting", summary.meetingRequest());
        to.add(summary.objective() ? "aim and ask" : "no aim and ask", ask);
        to.add(EarlierFeatures.asks(signals), ask);
        to.add(WORDS.of(signals.body().reading().wordCount()), ask);
    }

    private static void flag(FeatureCollector to, String name, boolean holds) {
        if (holds) {
            to.addHere("so", name);
        }
    }
}
