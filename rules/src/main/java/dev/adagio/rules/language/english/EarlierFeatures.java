package dev.adagio.rules.language.english;

import dev.adagio.model.Message;
import dev.adagio.rules.learned.Features;
import dev.adagio.signal.Ask;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Token;
import dev.adagio.text.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What models see of the messages before: whether the last one asks, and how much of it is taken up. */
final class EarlierFeatures {

    private static final int NAME = 40;

    private final Signals signals;
    private final Words words;

    EarlierFeatures(Signals signals, Words words) {
        this.signals = signals;
        this.words = words;
    }

    void collect(Features.Collector to) {
        List<Signals> earlier = signals.earlier();
        String kind = signals.message().kind().word();
        to.add("earlier", MessageFeatures.bucket(earlier.size(), 0, 1, 2, 4), kind, 0.5);
        if (earlier.isEmpty()) {
            return;
        }
        Signals last = earlier.get(earlier.size() - 1);
        Reading reading = last.body().reading();
        String asked = last.any(Question.class) ? "question" : last.any(Ask.class) ? "ask" : "nothing";
        to.add("last asks", asked, 1);
        to.add("last asks", asked, kind, 0.7);
        to.add("last asks", asked, answers(), 0.7);
        if (last.any(MeetingRequest.class)) {
            to.add("last", "meeting", 1);
        }
        int count = reading.tokenCount();
        to.add("last ends", count > 0 && reading.is(count - 1, "?") ? "?" : ".", 0.5);
        to.add("last length", MessageFeatures.bucket(reading.wordCount(), 7, 20, 60), 0.5);
        to.add("taken up", MessageFeatures.bucket(shared(reading), 0, 1, 3, 6), 0.5);
        String speaker = speaker(last.message());
        if (!speaker.isEmpty()) {
            boolean called = false;
            for (int i = 0; i < Math.min(4, words.count()); i++) {
                called |= words.at(i).equals(speaker);
            }
            to.add("speaker", called ? "called" : "not called", 0.7);
            if (earlier.size() > 1) {
                boolean same = speaker.equals(speaker(earlier.get(earlier.size() - 2).message()));
                to.add("speaker", same ? "goes on" : "changed", asked, 0.5);
            }
        }
    }

    private String answers() {
        return signals.any(Question.class) ? "asks" : signals.any(Ask.class) ? "wants" : "says";
    }

    /** How many words of some length both share. */
    private int shared(Reading reading) {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.kind(i) == TokenKind.WORD && reading.end(i) - reading.start(i) > 3) {
                said.add(reading.word(i));
            }
        }
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < words.count(); i++) {
            if (said.contains(words.at(i))) {
                shared.add(words.at(i));
            }
        }
        return shared.size();
    }

    /** The first word of a name that stands before the words of a turn, as transcripts have it, or empty. */
    private static String speaker(Message message) {
        int colon = message.text().indexOf(": ");
        if (colon <= 0 || colon > NAME) {
            return "";
        }
        String name = message.text().substring(0, colon);
        int space = name.indexOf(' ');
        return Token.fold(space < 0 ? name : name.substring(0, space));
    }
}
