package dev.adagio.rules.language.speech;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.BitSet;
import java.util.List;

/** Which characters of a text are taken already, so that many spans can be told apart in linear time. */
public final class Taken {

    private final BitSet characters = new BitSet();

    /** What these signals take. */
    public static Taken by(List<? extends Signal> signals) {
        Taken taken = new Taken();
        signals.forEach(signal -> taken.take(signal.span()));
        return taken;
    }

    /** Whether some of it is taken. */
    public boolean has(Span span) {
        int next = characters.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /** Takes it if all of it is free; whether it was. */
    public boolean take(Span span) {
        if (has(span)) {
            return false;
        }
        characters.set(span.start(), span.end());
        return true;
    }
}
