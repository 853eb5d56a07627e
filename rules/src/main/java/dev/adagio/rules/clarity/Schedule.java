package dev.adagio.rules.clarity;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.Around;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.text.Block;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours and days of a text at which somebody has to be in time. */
final class Schedule {

    /** How long a day and a month with a dash between them are. */
    private static final int TWO_NUMBERS = 5;

    private static final int MONTHS = 12;

    /** A sentence of few words belongs to the one beside it: a proposal of this library. */
    private static final int ASIDE = 8;

    private static final String EVENT = "clarity/schedule: event";
    private static final String HOUR = "clarity/schedule: hour";
    private static final String DAY = "clarity/schedule: day";
    private static final String ZONE = "clarity/schedule: zone";
    private static final String DATE = "clarity/schedule: date";

    /** Where people come together: its clock is the one that counts. */
    private static final String PLACE = "clarity/schedule: place";

    /** A place if its last word is a name. */
    private static final String SOMEWHERE = "clarity/schedule: somewhere";

    /** The words it asks for. */
    static final List<String> WORDING = List.of(EVENT, HOUR, DAY, ZONE, DATE, PLACE, SOMEWHERE);

    private final Signals signals;
    private final Layout layout;
    private final List<PhraseMatch> events;
    private final List<PhraseMatch> hours;
    private final List<PhraseMatch> days;

    Schedule(Signals signals) {
        this.signals = signals;
        this.layout = new Layout(signals.body().reading());
        this.events = signals.body().phrases(EVENT);
        this.hours = signals.body().phrases(HOUR);
        this.days = signals.body().phrases(DAY);
    }

    /** Whether some time zone is named in the text, or said to be somebody's. */
    static boolean namesZone(Signals signals) {
        return signals.body().says(ZONE);
    }

    /** The times that readers elsewhere take for another, in order. */
    Stream<Span> ambiguous() {
        Stream<Span> times = signals.all(TimeMention.class).stream()
                .filter(time -> time.ambiguous() && !time.zoned())
                .map(TimeMention::span)
                .filter(time -> isDue(time) || isKept(time))
                .filter(time -> !isAtAPlace(time));
        Stream<Span> ends = days.stream().map(PhraseMatch::span).filter(this::isDue);
        Stream<Span> dates = signals.body().phrases(DATE).stream()
                .map(this::lastToken)
                .filter(date -> isTwofold(date.of(signals.message().text())));
        return Stream.of(times, ends, dates).flatMap(all -> all).sorted();
    }

    private Span lastToken(PhraseMatch match) {
        return signals.body().reading().span(match.endToken() - 1);
    }

    /** Whether either number may be the month. */
    private static boolean isTwofold(String date) {
        int dash = date.indexOf('-');
        return date.length() == TWO_NUMBERS
                && dash == 2
                && isMonth(date.substring(0, dash))
                && isMonth(date.substring(dash + 1))
                && !date.substring(0, dash).equals(date.substring(dash + 1));
    }

    private static boolean isMonth(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= MONTHS;
    }

    /** An hour by which something is to be done, or a day seen from here by which it is asked of others. */
    private boolean isDue(Span time) {
        return Around.find(signals.all(Deadline.class), time).isPresent()
                && (Around.isAny(hours, time) || (Around.isAny(days, time) && isAsked(time)));
    }

    /** In a request or right beside one; whoever promises something for tomorrow means a day of their own. */
    private boolean isAsked(Span time) {
        Optional<Span> sentence = layout.sentenceAt(time).map(Sentence::span);
        Span near = sentence.filter(span -> layout.words(span) <= ASIDE)
                .flatMap(layout::blockAt)
                .map(Block::span)
                .orElse(time);
        return Circumstances.sureAsks(signals).stream()
                .anyMatch(ask -> ask.form() == Ask.Form.REQUEST && near.overlaps(ask.span()));
    }

    private boolean isAtAPlace(Span time) {
        Stream<PhraseMatch> named = signals.body().phrases(SOMEWHERE).stream().filter(this::isName);
        Optional<Span> block = layout.blockAt(time).map(Block::span);
        Optional<Span> sentence = layout.sentenceAt(time).map(Sentence::span);
        return block.filter(span ->
                                signals.body().phrases(PLACE).stream().anyMatch(match -> span.overlaps(match.span())))
                        .isPresent()
                || sentence.filter(span -> named.anyMatch(match -> span.overlaps(match.span())))
                        .isPresent();
    }

    /** A word with a capital, which is no month or weekday. */
    private boolean isName(PhraseMatch match) {
        Span word = lastToken(match);
        return Character.isUpperCase(word.of(signals.message().text()).codePointAt(0))
                && Around.find(signals.all(TimeMention.class), word).isEmpty();
    }

    /** Whether it is written as a date in numbers, which no zone makes clearer. */
    static boolean isNumbered(String time) {
        return time.indexOf('/') >= 0 || isTwofold(time);
    }

    /** An hour at which people meet, or something begins. */
    private boolean isKept(Span time) {
        return Around.isAny(hours, time)
                && layout.sentenceAt(time)
                        .map(Sentence::span)
                        .filter(sentence -> Around.isAny(events, sentence)
                                || Around.find(signals.all(MeetingRequest.class), sentence)
                                        .isPresent())
                        .isPresent();
    }
}
