package dev.adagio.rules.clarity;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.Around;
import dev.adagio.rules.Place;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.List;

/** The hours and days of a text at which somebody has to be in time. */
final class Schedule {

    private static final String EVENT = "clarity/schedule: event";
    private static final String HOUR = "clarity/schedule: hour";
    private static final String DAY = "clarity/schedule: day";
    private static final String ZONE = "clarity/schedule: zone";

    /** The words it asks for. */
    static final List<String> WORDING = List.of(EVENT, HOUR, DAY, ZONE);

    private final Signals signals;
    private final Place place;
    private final List<PhraseMatch> events;
    private final List<PhraseMatch> hours;
    private final List<PhraseMatch> days;

    Schedule(Signals signals) {
        this.signals = signals;
        this.place = new Place(signals.body().reading());
        this.events = signals.body().phrases(EVENT);
        this.hours = signals.body().phrases(HOUR);
        this.days = signals.body().phrases(DAY);
    }

    /** Whether some time zone is named in the text, or said to be somebody's. */
    static boolean namesZone(Signals signals) {
        return signals.body().says(ZONE);
    }

    /** Whether it matters to the hour: a week or a month is the same everywhere. */
    boolean counts(Span time) {
        return isDue(time) || isKept(time);
    }

    /** An hour, or a day seen from here, by which something is wanted. */
    private boolean isDue(Span time) {
        return Around.find(signals.all(Deadline.class), time).isPresent()
                && (Around.isAny(hours, time) || Around.isAny(days, time));
    }

    /** An hour at which people meet, or something begins. */
    private boolean isKept(Span time) {
        return Around.isAny(hours, time)
                && place.sentenceAt(time)
                        .map(Sentence::span)
                        .filter(sentence -> Around.isAny(events, sentence)
                                || Around.find(signals.all(MeetingRequest.class), sentence)
                                        .isPresent())
                        .isPresent();
    }
}
