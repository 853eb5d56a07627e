package dev.adagio.rules.language.summary;

import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;

/** A summary of which single answers can be put otherwise. */
record Mended(SignalSummary summary) {

    Mended ping(boolean nakedPing) {
        return with(
                nakedPing,
                summary.ask(),
                summary.context(),
                summary.objective(),
                summary.owner(),
                summary.topics(),
                summary.questions());
    }

    Mended ask(Expectation ask) {
        return with(
                summary.nakedPing(),
                ask,
                summary.context(),
                summary.objective(),
                summary.owner(),
                summary.topics(),
                summary.questions());
    }

    Mended context(int context) {
        return with(
                summary.nakedPing(),
                summary.ask(),
                context,
                summary.objective(),
                summary.owner(),
                summary.topics(),
                summary.questions());
    }

    Mended objective(boolean objective) {
        return with(
                summary.nakedPing(),
                summary.ask(),
                summary.context(),
                objective,
                summary.owner(),
                summary.topics(),
                summary.questions());
    }

    Mended owner(Owner owner) {
        return with(
                summary.nakedPing(),
                summary.ask(),
                summary.context(),
                summary.objective(),
                owner,
                summary.topics(),
                summary.questions());
    }

    Mended topics(int topics) {
        return with(
                summary.nakedPing(),
                summary.ask(),
                summary.context(),
                summary.objective(),
                summary.owner(),
                topics,
                summary.questions());
    }

    Mended questions(int questions) {
        return with(
                summary.nakedPing(),
                summary.ask(),
                summary.context(),
                summary.objective(),
                summary.owner(),
                summary.topics(),
                questions);
    }

    private Mended with(
            boolean nakedPing,
            Expectation ask,
            int context,
            boolean objective,
            Owner owner,
            int topics,
            int questions) {
        return new Mended(new SignalSummary(
                summary.span(),
                nakedPing,
                ask,
                context,
                objective,
                owner,
                summary.deadline(),
                summary.urgency(),
                summary.blocker(),
                summary.decision(),
                topics,
                questions,
                summary.meetingRequest()));
    }
}
