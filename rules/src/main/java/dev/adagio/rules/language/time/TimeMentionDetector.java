package dev.adagio.rules.language.time;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.Particles;
import dev.adagio.rules.language.speech.PhraseEnds;
import dev.adagio.rules.language.speech.Taken;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import dev.adagio.time.Day;
import dev.adagio.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds points in time: dates, times of day, days by name, and days seen from today. */
public final class TimeMentionDetector implements Detector<TimeMention> {

    /** How many characters may stand between two parts of one time: ", at the ". */
    private static final int BETWEEN = 9;

    private final Particles particles;

    /** Knows these words. */
    public TimeMentionDetector(Particles particles) {
        this.particles = particles;
    }

    @Override
    public Class<TimeMention> finds() {
        return TimeMention.class;
    }

    @Override
    public List<TimeMention> detect(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        Reading reading = words.reading();
        PhraseEnds zones = new PhraseEnds(words.phrases("zone"));
        PhraseEnds meridiems = new PhraseEnds(words.phrases("meridiem"));
        List<TimeMention> found = new ArrayList<>();
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.kind(i) == TokenKind.NUMBER) {
                boolean meridiem = meridiems.has(i + 1);
                boolean dated = i > 0 && particles.dating().contains(reading.word(i - 1));
                Clock clock = Clock.of(
                        reading.span(i).of(reading.text()),
                        meridiem || isLocal(zones, i + 1),
                        dated,
                        particles.halves());
                if (clock != Clock.NONE) {
                    int end = i + (meridiem ? 2 : 1);
                    int zone = clock == Clock.UNZONED ? zones.from(end) : PhraseEnds.NONE;
                    boolean zoned = clock == Clock.ZONED || zone != PhraseEnds.NONE;
                    Span span = reading.span(i, Math.max(end, zone));
                    boolean dateOnly =
                            clock == Clock.DATE || (clock == Clock.AMBIGUOUS_DATE && isOneDay(signals, span));
                    found.add(new TimeMention(span, 0.95, zoned, !zoned && !dateOnly));
                }
            }
        }
        Taken taken = Taken.by(found);
        add(words, "time-relative", true, taken, found);
        add(words, "time-stretch", false, taken, found);
        add(words, "time-named", false, taken, found);
        return joined(found, signals);
    }

    /** "EOD" and "tomorrow" in "by EOD tomorrow" are one time; "today" and "tomorrow" in "today, tomorrow" are two. */
    private static List<TimeMention> joined(List<TimeMention> found, Signals signals) {
        if (found.size() < 2) {
            return found;
        }
        found.sort(Comparator.comparing(TimeMention::span));
        List<TimeMention> joined = new ArrayList<>();
        TimeMention last = found.get(0);
        for (TimeMention next : found.subList(1, found.size())) {
            boolean near = next.span().start() - last.span().end() <= BETWEEN;
            Span both = last.span().join(next.span());
            if (near && signals.time(both).isPresent()) {
                boolean zoned = last.zoned() || next.zoned();
                boolean ambiguous = !zoned && (last.ambiguous() || next.ambiguous());
                last = new TimeMention(both, Math.min(last.confidence(), next.confidence()), zoned, ambiguous);
            } else {
                joined.add(last);
                last = next;
            }
        }
        joined.add(last);
        return joined;
    }

    /** Whether the language knows which of two numbers is the day. */
    private static boolean isOneDay(Signals signals, Span date) {
        return signals.time(date)
                .filter(time -> time instanceof TimeExpression.OnDay on && !(on.day() instanceof Day.Twofold))
                .isPresent();
    }

    /** "9 your time": the words "time" and whose it is make a clock of a bare number. */
    private static boolean isLocal(PhraseEnds zones, int token) {
        return zones.from(token) > token + 1;
    }

    private static void add(OwnWords words, String lexicon, boolean ambiguous, Taken taken, List<TimeMention> found) {
        for (PhraseMatch match : words.phrases(lexicon)) {
            if (taken.take(match.span())) {
                found.add(new TimeMention(match.span(), 0.9, false, ambiguous));
            }
        }
    }
}
