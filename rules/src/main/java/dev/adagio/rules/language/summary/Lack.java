package dev.adagio.rules.language.summary;

import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a message may lack for an answer in one go.
 *
 * @param words what is missing
 * @param change what would mend it, as an instruction
 * @param shows whether a summary shows it
 * @param mend what the summary would say if it were mended
 */
record Lack(String words, String change, Predicate<SignalSummary> shows, UnaryOperator<Mended> mend) {

    private static final List<Lack> ALL = List.of(
            new Lack(
                    "says nothing but a greeting",
                    "say what it is about",
                    SignalSummary::nakedPing,
                    mended -> mended.ping(false).context(2)),
            new Lack(
                    "says too little of the situation",
                    "say what it is about, for somebody who was not there",
                    summary -> !summary.nakedPing() && summary.context() < 2,
                    mended -> mended.context(2)),
            new Lack(
                    "names nobody who is to act",
                    "name who is to act",
                    summary -> summary.owner() == Owner.UNCLEAR,
                    mended -> mended.owner(Owner.NAMED)),
            new Lack(
                    "does not say what is wanted",
                    "say what is wanted",
                    summary -> summary.ask() == Expectation.IMPLICIT,
                    mended -> mended.ask(Expectation.EXPLICIT)),
            new Lack(
                    "does not say what for",
                    "say what it is for",
                    summary -> summary.ask() != Expectation.NONE && !summary.objective(),
                    mended -> mended.objective(true)),
            new Lack(
                    "asks many questions at once",
                    "ask one thing, and the others apart",
                    summary -> summary.questions() > 3,
                    mended -> mended.questions(1)),
            new Lack(
                    "carries several matters",
                    "send each matter apart",
                    summary -> summary.topics() > 1,
                    mended -> mended.topics(1)));

    static List<Lack> in(SignalSummary summary) {
        return ALL.stream().filter(lack -> lack.shows.test(summary)).toList();
    }

    /** The summary of the message without this lack. */
    SignalSummary mended(SignalSummary summary) {
        return mend.apply(new Mended(summary)).summary();
    }
}
