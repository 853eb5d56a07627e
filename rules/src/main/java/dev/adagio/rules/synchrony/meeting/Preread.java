package dev.adagio.rules.synchrony.meeting;

import dev.adagio.rules.Circumstances;
import dev.adagio.signal.Signals;

/** What can be read before people meet. */
public final class Preread {

    public static final String PREPARED = "synchrony: prepared";

    /** So many words are reading matter by themselves. */
    private static final int MATERIAL = 60;

    private Preread() {}

    /** Whether an invitation links it, or is it. */
    public static boolean isIn(Signals signals) {
        return Circumstances.hasReference(signals)
                || signals.body().says(PREPARED)
                || signals.body().reading().wordCount() >= MATERIAL;
    }
}
