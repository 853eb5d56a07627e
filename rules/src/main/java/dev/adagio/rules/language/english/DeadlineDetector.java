package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds by when something is wanted or promised. */
final class DeadlineDetector implements Detector<Deadline> {

    /** How many tokens may stand between "by" and the time. */
    private static final int NEAR = 3;

    @Override
    public Class<Deadline> finds() {
        return Deadline.class;
    }

    @Override
    public List<Deadline> detect(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        List<Deadline> found = new ArrayList<>();
        explicit(signals, words, found);
        for (PhraseMatch match : words.phrases("deadline-occasion")) {
            add(match.span(), 0.7, Deadline.Precision.EXPLICIT, found);
        }
        for (PhraseMatch match : words.phrases("deadline-open")) {
            add(match.span(), 0.9, Deadline.Precision.OPEN, found);
        }
        for (PhraseMatch match : words.phrases("deadline-vague")) {
            add(match.span(), 0.8, Deadline.Precision.VAGUE, found);
        }
        return found;
    }

    /** A time with a word before it that makes it a deadline. */
    private static void explicit(Signals signals, OwnWords words, List<Deadline> found) {
        List<TimeMention> times = signals.all(TimeMention.class);
        for (PhraseMatch cue : words.phrases("deadline-cue")) {
            int end = Math.min(cue.endToken() + NEAR, words.reading().tokenCount());
            if (words.reading().sentenceOf(end - 1) != words.reading().sentenceOf(cue.firstToken())) {
                end = cue.endToken();
            }
            int reach = words.reading().end(end - 1);
            for (TimeMention time : times) {
                if (time.span().end() > cue.span().end() - 1
                        && time.span().start() <= reach
                        && time.span().start() >= cue.span().start()) {
                    add(cue.span().join(time.span()), 0.85, Deadline.Precision.EXPLICIT, found);
                    break;
                }
            }
        }
    }

    private static void add(Span span, double confidence, Deadline.Precision precision, List<Deadline> found) {
        for (Deadline deadline : found) {
            if (deadline.span().overlaps(span)) {
                return;
            }
        }
        found.add(new Deadline(span, confidence, precision));
    }
}
