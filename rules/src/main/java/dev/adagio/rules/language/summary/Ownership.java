package dev.adagio.rules.language.summary;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.rules.language.address.AskedPerson;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.Signals;
import java.util.HashSet;
import java.util.Set;

/** Who is to act on what a message asks. */
final class Ownership {

    private Ownership() {}

    /** The owner where something is asked. */
    static Owner of(Signals signals) {
        Set<String> named = named(signals);
        if (isToOne(signals.message())) {
            return named.size() > 1 ? Owner.NAMED : Owner.SINGLE;
        }
        if (!named.isEmpty()) {
            return Owner.NAMED;
        }
        return isToAuthorOfAnother(signals) ? Owner.SINGLE : Owner.UNCLEAR;
    }

    private static boolean isToOne(Message message) {
        Recipients recipients = message.recipients();
        Channel channel = message.channel();
        return (recipients != null && recipients.to().size() == 1)
                || (channel != null && channel.kind() == Channel.Kind.DIRECT);
    }

    /** The names of those who are asked. */
    private static Set<String> named(Signals signals) {
        Set<String> names = new HashSet<>();
        for (Ask ask : signals.all(Ask.class)) {
            Addressee addressee = ask.addressee();
            if (addressee != null && AskedPerson.isPerson(addressee)) {
                names.add(addressee.name());
            }
        }
        return names;
    }

    /** A reply that says "you", or a remark on somebody's change, speaks to the one who wrote that. */
    private static boolean isToAuthorOfAnother(Signals signals) {
        Message message = signals.message();
        if (message.recipients() != null) {
            return false;
        }
        if (message.kind() == MessageKind.ISSUE
                && message.subject().isBlank()
                && message.earlier().isEmpty()) {
            return true;
        }
        if (message.earlier().isEmpty() || isToMany(signals)) {
            return false;
        }
        return (message.kind() == MessageKind.ISSUE && message.earlier().size() == 1)
                || OwnWords.of(signals).says("you");
    }

    private static boolean isToMany(Signals signals) {
        for (Addressee addressee : signals.all(Addressee.class)) {
            if (addressee.kind() == Addressee.Kind.GROUP || addressee.kind() == Addressee.Kind.BROADCAST) {
                return true;
            }
        }
        return false;
    }
}
