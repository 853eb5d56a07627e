package dev.adagio.rules.language.features;

import dev.adagio.phrase.WordSet;
import dev.adagio.rules.learned.FeatureCollector;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.List;

/** What models see of the messages before and of the title: whether the last one asks, and what the text adds to them. */
record EarlierFeatures(Signals signals, WordSet pointing) {

    private static final Buckets MESSAGES = new Buckets(0, 1, 2, 4);
    private static final Buckets WORDS = new Buckets(3, 10, 30, 80);
    private static final Buckets NEW = new Buckets(0, 1, 3, 8, 20);
    private static final Buckets SHARED = new Buckets(0, 1, 3, 6);

    void collect(FeatureCollector to) {
        List<Signals> earlier = signals.earlier();
        to.addHere("earlier", MESSAGES.of(earlier.size()));
        if (!earlier.isEmpty()) {
            Signals last = earlier.get(earlier.size() - 1);
            to.addHere("last", asks(signals));
            to.add("last words", WORDS.of(last.body().reading().wordCount()));
        }
        WordHashes said = new WordHashes(0);
        remember(said, signals.title().reading());
        earlier.forEach(each -> remember(said, each.body().reading()));
        compare(to, said, signals.body().reading());
    }

    /** What the last of the messages before expects. */
    static String asks(Signals signals) {
        List<Signals> earlier = signals.earlier();
        if (earlier.isEmpty()) {
            return "nothing before";
        }
        Signals last = earlier.get(earlier.size() - 1);
        return last.any(Question.class) ? "asks" : last.any(Ask.class) ? "wants" : "says";
    }

    private static void remember(WordHashes said, Reading reading) {
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (tells(reading, i)) {
                said.add(reading.wordHash(i));
            }
        }
    }

    private void compare(FeatureCollector to, WordHashes said, Reading reading) {
        WordHashes own = new WordHashes(reading.tokenCount());
        int shared = 0;
        int pointed = 0;
        int unknown = 0;
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (tells(reading, i) && own.add(reading.wordHash(i))) {
                shared += said.has(reading.wordHash(i)) ? 1 : 0;
            }
            if (i > 0 && reading.kind(i) == TokenKind.WORD && pointing.has(reading, i - 1)) {
                pointed++;
                unknown += said.has(reading.wordHash(i)) ? 0 : 1;
            }
        }
        to.add("points", SHARED.of(pointed));
        to.addHere("points at unsaid", SHARED.of(unknown));
        to.add("taken up", SHARED.of(shared));
        to.addHere("new words", NEW.of(own.size() - shared));
    }

    /** Whether a word says more than how others hang together. */
    private static boolean tells(Reading reading, int token) {
        return reading.kind(token) == TokenKind.WORD && reading.end(token) - reading.start(token) > 3;
    }
}
