package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds points in time: dates, times of day, days by name, and days seen from today. */
final class TimeMentionDetector implements Detector<TimeMention> {

    @Override
    public Class<TimeMention> finds() {
        return TimeMention.class;
    }

    @Override
    public List<TimeMention> detect(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        Reading reading = words.reading();
        Set<Integer> zones = firsts(words, "zone");
        Set<Integer> meridiems = firsts(words, "meridiem");
        List<TimeMention> found = new ArrayList<>();
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.kind(i) == TokenKind.NUMBER) {
                boolean meridiem = meridiems.contains(i + 1);
                Clock clock = Clock.of(reading.span(i).of(reading.text()), meridiem);
                if (clock != Clock.NONE) {
                    int end = i + (meridiem ? 2 : 1);
                    boolean zoned = clock == Clock.ZONED || zones.contains(end);
                    found.add(new TimeMention(
                            reading.span(i, zoned && zones.contains(end) ? end + 1 : end),
                            0.95,
                            zoned,
                            !zoned && clock != Clock.DATE));
                }
            }
        }
        for (PhraseMatch match : words.phrases("time-relative")) {
            found.add(new TimeMention(match.span(), 0.9, false, true));
        }
        for (PhraseMatch match : words.phrases("time-named")) {
            found.add(new TimeMention(match.span(), 0.9, false, false));
        }
        return found;
    }

    private static Set<Integer> firsts(OwnWords words, String lexicon) {
        Set<Integer> firsts = new HashSet<>();
        words.phrases(lexicon).forEach(match -> firsts.add(match.firstToken()));
        return firsts;
    }
}
