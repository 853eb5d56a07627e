package dev.adagio.rules.language.english;

import dev.adagio.signal.Addressee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of those a text calls upon is asked in one of its sentences. */
final class AskedPerson {

    /** Somebody the text rather speaks of is not asked. */
    private static final double CALLED = 0.6;

    private AskedPerson() {}

    /** Who is called in the sentence itself, else by name before it, else as "you", else right after it; or null. */
    static @Nullable Addressee of(Utterance utterance, List<Utterance> all, List<Addressee> addressees) {
        Addressee within = null;
        Addressee before = null;
        Addressee you = null;
        for (Addressee addressee : addressees) {
            if (addressee.confidence() < CALLED) {
                continue;
            }
            boolean inside = utterance.span().contains(addressee.span());
            if (addressee.kind() == Addressee.Kind.YOU) {
                you = inside && you == null ? addressee : you;
            } else if (inside && (within == null || addressee.kind().compareTo(within.kind()) < 0)) {
                within = addressee;
            } else if (isPerson(addressee)
                    && addressee.span().end() <= utterance.span().start()) {
                before = addressee;
            }
        }
        if (within != null) {
            return within;
        }
        if (before != null) {
            return before;
        }
        return you != null ? you : after(utterance, all, addressees);
    }

    static boolean isPerson(Addressee addressee) {
        return addressee.kind() == Addressee.Kind.MENTION || addressee.kind() == Addressee.Kind.NAME;
    }

    /** "Any news? @ana" */
    private static @Nullable Addressee after(Utterance utterance, List<Utterance> all, List<Addressee> addressees) {
        int next = all.indexOf(utterance) + 1;
        if (next >= all.size()) {
            return null;
        }
        for (Addressee addressee : addressees) {
            if (isPerson(addressee)
                    && addressee.span().start() == all.get(next).span().start()) {
                return addressee;
            }
        }
        return null;
    }
}
