package dev.adagio.rules.heard;

import dev.adagio.signal.Detector;
import dev.adagio.signal.Question;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds questions long enough that the same words elsewhere are the same question; a link leads to the other copy. */
record PosedDetector() implements Detector<Posed> {

    /** Shorter questions are the same in different matters, such as "any news on this?". */
    private static final int TELLING = 7;

    @Override
    public Class<Posed> finds() {
        return Posed.class;
    }

    @Override
    public List<Posed> detect(Signals signals) {
        if (signals.all(Reference.class).stream().anyMatch(each -> each.kind() == Reference.Kind.LINK)) {
            return List.of();
        }
        Reading reading = signals.body().reading();
        List<Posed> found = new ArrayList<>();
        int token = 0;
        for (Question question : signals.all(Question.class)) {
            Set<Integer> words = new HashSet<>();
            long print = 0;
            while (token < reading.tokenCount()
                    && reading.end(token) <= question.span().end()) {
                boolean inside = reading.start(token) >= question.span().start();
                TokenKind kind = reading.kind(token);
                if (inside
                        && (kind == TokenKind.WORD || kind == TokenKind.NUMBER)
                        && words.add(reading.wordHash(token))) {
                    print += mixed(reading.wordHash(token));
                }
                token++;
            }
            if (words.size() >= TELLING) {
                found.add(new Posed(question.span(), question.confidence(), print));
            }
        }
        return found;
    }

    /** Spreads the hash of a word, so that sums of them differ. */
    private static long mixed(int hash) {
        long mixed = (hash + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 32);
    }
}
