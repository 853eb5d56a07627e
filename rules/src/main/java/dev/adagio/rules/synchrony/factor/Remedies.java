package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Remedy;
import java.util.Map;

/** What those who plan can change. */
final class Remedies {

    /** Where one decides over options that are written down, the others need not come to one view. */
    static final Remedy PREPARE = new Remedy(
            "prepare",
            "Write down the problem, the options, a recommendation, who decides by when, and what silence means",
            Map.of("prepared", 1.0, "must-converge", 0.0));

    static final Remedy PREREAD =
            Remedy.removing("pre-read", "Send what has to be read three days before, one at the least", "no-preread");

    static final Remedy LATER =
            Remedy.removing("later-deadline", "Move the deadline past the end of the next working day", "short-slack");

    static final Remedy SUM_UP = Remedy.removing(
            "sum-up",
            "Let one side write down what both have understood, and the other correct it",
            "fruitless-rounds");

    static final Remedy OFFER = Remedy.removing(
            "offer", "Let one side propose a way, with a date until which the others can object", "stuck");

    static final Remedy INTRODUCE =
            Remedy.removing("introduce", "Introduce people to each other in writing first", "unacquainted");

    static final Remedy FEWER = Remedy.removing(
            "fewer-people",
            "Ask only those who decide or do the work, four at most, and let the others read the notes",
            "large-meeting");

    static final Remedy TIME_TO_THINK =
            Remedy.removing("time-to-think", "Send what has to be thought about some days ahead", "needs-reflection");

    static final Remedy LOG = new Remedy(
            "log",
            "Write down the steps, the logs and what was tried, so that the next person can go on alone",
            Map.of("live-debugging", 0.25));

    private Remedies() {}
}
