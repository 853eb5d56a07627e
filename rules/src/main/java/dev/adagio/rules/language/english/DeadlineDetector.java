package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds by when something is wanted or promised. A time in a sentence that asks or promises nothing is none. */
final class DeadlineDetector implements Detector<Deadline> {

    @Override
    public Class<Deadline> finds() {
        return Deadline.class;
    }

    @Override
    public List<Deadline> detect(Signals signals) {
        return new Search(signals).run();
    }

    private static final class Search {

        /** How many tokens may stand between "by" and the time. */
        private static final int NEAR = 3;

        private final Utterances utterances;
        private final Reading reading;
        private final List<TimeMention> times;
        private final List<Deadline> found = new ArrayList<>();

        Search(Signals signals) {
            utterances = Utterances.of(signals);
            reading = utterances.words().reading();
            times = signals.all(TimeMention.class);
        }

        List<Deadline> run() {
            each("deadline-open", 0.9, Deadline.Precision.OPEN);
            if (!times.isEmpty()) {
                cued();
            }
            Set<Utterance> owing = owing();
            for (PhraseMatch match : utterances.words().phrases("deadline-occasion")) {
                if (owing.contains(utterances.of(match))) {
                    add(match.span(), 0.7, Deadline.Precision.EXPLICIT);
                }
            }
            plain(owing);
            each("deadline-vague", 0.85, Deadline.Precision.VAGUE);
            for (PhraseMatch match : utterances.words().phrases("deadline-soon")) {
                if (owing.contains(utterances.of(match))) {
                    add(match.span(), 0.7, Deadline.Precision.VAGUE);
                }
            }
            return found;
        }

        /** Sentences that ask, promise or say what is owed. */
        private Set<Utterance> owing() {
            Set<Utterance> owing = new HashSet<>(utterances.with("owed"));
            owing.addAll(utterances.with("request"));
            owing.addAll(utterances.with("request-question"));
            for (Utterance utterance : utterances.all()) {
                if (utterance.is(Utterance.Mood.INSTRUCTION)) {
                    owing.add(utterance);
                }
            }
            owing.removeIf(Utterance::aside);
            return owing;
        }

        /** A time behind "by" or "due". */
        private void cued() {
            List<PhraseMatch> past = utterances.words().phrases("time-past");
            for (PhraseMatch cue : utterances.words().phrases("deadline-cue")) {
                Utterance utterance = utterances.of(cue);
                int last = Math.min(cue.endToken() + NEAR, utterance.endToken()) - 1;
                int reach = reading.end(Math.max(last, cue.endToken() - 1));
                for (TimeMention time : times) {
                    Span span = time.span();
                    boolean behind = span.start() >= cue.span().start()
                            && span.end() > cue.span().end();
                    boolean gone = past.stream().anyMatch(match -> match.span().overlaps(span));
                    if (behind && !gone && span.start() < reach) {
                        add(cue.span().join(span), 0.85, Deadline.Precision.EXPLICIT);
                        break;
                    }
                }
            }
        }

        /** "Please send it today": a day to come, unless it is the day of a meeting. */
        private void plain(Set<Utterance> owing) {
            if (owing.isEmpty()) {
                return;
            }
            Set<Utterance> meetings = utterances.with("meeting-request");
            for (PhraseMatch day : utterances.words().phrases("time-coming")) {
                Utterance utterance = utterances.of(day);
                if (owing.contains(utterance) && !meetings.contains(utterance)) {
                    add(day.span(), 0.55, Deadline.Precision.EXPLICIT);
                }
            }
        }

        private void each(String lexicon, double confidence, Deadline.Precision precision) {
            for (PhraseMatch match : utterances.words().phrases(lexicon)) {
                add(match.span(), confidence, precision);
            }
        }

        private void add(Span span, double confidence, Deadline.Precision precision) {
            for (Deadline deadline : found) {
                if (deadline.span().overlaps(span)) {
                    return;
                }
            }
            found.add(new Deadline(span, confidence, precision));
        }
    }
}
