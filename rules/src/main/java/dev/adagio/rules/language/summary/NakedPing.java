package dev.adagio.rules.language.summary;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.BitSet;
import java.util.List;

/** A message that greets or asks for attention and says nothing else. */
final class NakedPing {

    /** Longer messages say something, even where every word is known. */
    private static final int LONGEST = 24;

    /** Within how many tokens a turn greets, if it does, its speaker's name included. */
    private static final int OPENING = 8;

    private NakedPing() {}

    static boolean is(Signals signals) {
        return greetsOnly(signals) && !answersGreeting(signals);
    }

    private static boolean greetsOnly(Signals signals) {
        Reading reading = signals.body().reading();
        if (reading.tokenCount() == 0 || reading.tokenCount() > LONGEST) {
            return false;
        }
        boolean calls = false;
        BitSet covered = new BitSet();
        for (Greeting greeting : signals.all(Greeting.class)) {
            calls |= greeting.kind() != Greeting.Kind.CLOSING;
            cover(reading, greeting.span().start(), greeting.span().end(), covered);
        }
        if (!calls) {
            return false;
        }
        for (Addressee addressee : signals.all(Addressee.class)) {
            cover(reading, addressee.span().start(), addressee.span().end(), covered);
        }
        for (PhraseMatch filler : signals.body().phrases("filler")) {
            covered.set(filler.firstToken(), filler.endToken());
        }
        for (int i = 0; i < reading.tokenCount(); i++) {
            boolean says = reading.kind(i) != TokenKind.PUNCTUATION && reading.kind(i) != TokenKind.EMOJI;
            if (says && !covered.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static void cover(Reading reading, int start, int end, BitSet covered) {
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.start(i) >= start && reading.end(i) <= end) {
                covered.set(i);
            }
        }
    }

    /** "hi" after "hi" answers it; a call for attention never does. */
    private static boolean answersGreeting(Signals signals) {
        List<Signals> earlier = signals.earlier();
        if (earlier.isEmpty()
                || signals.all(Greeting.class).stream().anyMatch(g -> g.kind() == Greeting.Kind.ATTENTION)) {
            return false;
        }
        List<PhraseMatch> greetings = earlier.get(earlier.size() - 1).body().phrases("greeting-word");
        return !greetings.isEmpty() && greetings.get(0).firstToken() < OPENING;
    }
}
