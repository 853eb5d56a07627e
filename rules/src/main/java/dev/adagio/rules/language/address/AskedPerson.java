package dev.adagio.rules.language.address;

import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of those a text calls upon is asked in one of its sentences. Looks each sentence up, so that many stay cheap. */
public final class AskedPerson {

    /** Somebody the text rather speaks of is not asked. */
    private static final double CALLED = 0.6;

    private final List<Utterance> utterances;
    private final List<Addressee> called;
    private final List<Addressee> people;

    private AskedPerson(List<Utterance> utterances, List<Addressee> called) {
        this.utterances = utterances;
        this.called = called;
        this.people = called.stream().filter(AskedPerson::isPerson).toList();
    }

    public static AskedPerson in(Signals signals) {
        return new AskedPerson(
                signals.all(Utterance.class),
                signals.all(Addressee.class).stream()
                        .filter(addressee -> addressee.confidence() >= CALLED)
                        .toList());
    }

    /** Who is called in the sentence itself, else by name before it, else as "you", else right after it; or null. */
    @Nullable
    public Addressee of(Utterance utterance) {
        Span span = utterance.span();
        Addressee within = null;
        Addressee you = null;
        for (int i = Signal.firstFrom(called, span.start());
                i < called.size() && called.get(i).span().start() < span.end();
                i++) {
            Addressee addressee = called.get(i);
            if (!span.contains(addressee.span())) {
                continue;
            }
            if (addressee.kind() == Addressee.Kind.YOU) {
                you = you == null ? addressee : you;
            } else if (within == null || addressee.kind().compareTo(within.kind()) < 0) {
                within = addressee;
            }
        }
        if (within != null && isPerson(within)) {
            return within;
        }
        int before = Signal.firstFrom(people, span.start()) - 1;
        if (before >= 0 && people.get(before).span().end() <= span.start()) {
            return people.get(before);
        }
        if (within != null) {
            return within;
        }
        return you != null ? you : after(span);
    }

    public static boolean isPerson(Addressee addressee) {
        return addressee.kind() == Addressee.Kind.MENTION || addressee.kind() == Addressee.Kind.NAME;
    }

    /** "Any news? @ana" */
    private @Nullable Addressee after(Span span) {
        int next = Signal.firstFrom(utterances, span.end());
        if (next >= utterances.size()) {
            return null;
        }
        int start = utterances.get(next).span().start();
        int person = Signal.firstFrom(people, start);
        return person < people.size() && people.get(person).span().start() == start ? people.get(person) : null;
    }
}
