package dev.adagio.rules.heard;

import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import java.util.List;

/** The keys of work that a text names. */
final class Keys {

    private Keys() {}

    static List<String> of(Signals signals) {
        return signals.all(Reference.class).stream()
                .filter(reference -> reference.kind() == Reference.Kind.KEY)
                .map(reference -> bare(reference.span().of(signals.message().text())))
                .distinct()
                .toList();
    }

    private static String bare(String key) {
        return key.startsWith("#") ? key.substring(1) : key;
    }
}
