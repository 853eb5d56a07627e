package dev.adagio.rules.heard;

import dev.adagio.signal.Addressee;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Locale;

/** Finds those who are called by name or mention. */
record CalledDetector() implements Detector<Called> {

    /** How sure a name is that may be no call. */
    private static final double SURE = 0.7;

    @Override
    public Class<Called> finds() {
        return Called.class;
    }

    @Override
    public List<Called> detect(Signals signals) {
        return signals.all(Addressee.class).stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.MENTION
                        || (addressee.kind() == Addressee.Kind.NAME && addressee.confidence() > SURE))
                .map(addressee -> new Called(
                        addressee.span(),
                        addressee.confidence(),
                        addressee.name().strip().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
