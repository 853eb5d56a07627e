package dev.adagio.rules.language.time;

import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.Particles;
import dev.adagio.rules.language.speech.SomeUtterances;
import dev.adagio.rules.language.speech.Taken;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds by when something is wanted or promised. A time in a sentence that asks or promises nothing is none. */
public final class DeadlineDetector implements Detector<Deadline> {

    private final Particles particles;

    /** Knows these words. */
    public DeadlineDetector(Particles particles) {
        this.particles = particles;
    }

    @Override
    public Class<Deadline> finds() {
        return Deadline.class;
    }

    @Override
    public List<Deadline> detect(Signals signals) {
        return new Search(signals, particles.leading()).run();
    }

    private static final class Search {

        /** How many tokens may stand between "by" and the time. */
        private static final int NEAR = 3;

        /** The signs that may, beside words that lead to it. */
        private static final Set<String> SIGNS = Set.of(":", "(", ",");

        private final Set<String> leading;
        private final MessageKind kind;
        private final Utterances utterances;
        private final Reading reading;
        private final List<TimeMention> times;
        private final Taken taken = new Taken();
        private final List<Deadline> found = new ArrayList<>();

        Search(Signals signals, Set<String> leading) {
            this.leading = leading;
            kind = signals.message().kind();
            utterances = Utterances.of(signals);
            reading = utterances.words().reading();
            times = new ArrayList<>(signals.all(TimeMention.class));
            times.sort(Comparator.comparingInt(time -> time.span().start()));
        }

        List<Deadline> run() {
            each("deadline-open", 0.9, Deadline.Precision.OPEN);
            if (!times.isEmpty()) {
                cued();
            }
            SomeUtterances owing = owing();
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
        private SomeUtterances owing() {
            SomeUtterances owing = utterances.with("owed");
            owing.addAll(utterances.with("request"));
            owing.addAll(utterances.with("request-question"));
            for (Utterance utterance : utterances.all()) {
                if (utterance.is(Utterance.Mood.INSTRUCTION)) {
                    owing.add(utterance);
                }
            }
            owing.removeAll(utterances.asides());
            return owing;
        }

        /** A time behind "by" or "due". */
        private void cued() {
            Taken past = new Taken();
            utterances.words().phrases("time-past").forEach(match -> past.take(match.span()));
            for (PhraseMatch cue : utterances.words().phrases("deadline-cue")) {
                Utterance utterance = utterances.of(cue);
                int last = Math.min(cue.endToken() + NEAR, utterance.endToken()) - 1;
                int reach = reading.end(Math.max(last, cue.endToken() - 1));
                int first = Signal.firstFrom(times, cue.span().start());
                for (int i = Math.max(0, first - 1);
                        i < times.size() && times.get(i).span().start() < reach;
                        i++) {
                    Span span = times.get(i).span();
                    boolean behind = (i >= first || span.contains(cue.span()))
                            && span.end() > cue.span().end();
                    if (behind && !past.has(span) && leadsTo(cue, span)) {
                        add(cue.span().join(span), 0.85, Deadline.Precision.EXPLICIT);
                        break;
                    }
                }
            }
        }

        /** Whether only words like "the end of" stand between the cue and the time. */
        private boolean leadsTo(PhraseMatch cue, Span time) {
            for (int i = cue.endToken(); i < reading.tokenCount() && reading.start(i) < time.start(); i++) {
                String word = reading.word(i);
                if (!leading.contains(word) && !SIGNS.contains(word)) {
                    return false;
                }
            }
            return true;
        }

        /** "Please send it today": a day to come, unless it is the day of a meeting. */
        private void plain(SomeUtterances owing) {
            if (owing.isEmpty() || kind == MessageKind.MEETING) {
                return;
            }
            SomeUtterances meetings = utterances.with("meeting-request");
            meetings.removeAll(utterances.with("call-wanted"));
            meetings.addAll(utterances.with("meeting-noun"));
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
            if (taken.take(span)) {
                found.add(new Deadline(span, confidence, precision));
            }
        }
    }
}
