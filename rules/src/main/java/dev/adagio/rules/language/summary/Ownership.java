package dev.adagio.rules.language.summary;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.rules.language.address.AskedPerson;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.Taken;
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
            return named.size() > 1 || isCalledApart(signals)
                    ? Owner.NAMED
                    : named.isEmpty() && isOpen(signals) ? Owner.UNCLEAR : Owner.SINGLE;
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

    /** A list that is read by many has one address, too: there a mail greets them all, or asks whether anybody knows. */
    private static boolean isOpen(Signals signals) {
        Taken groups = Taken.by(signals.all(Addressee.class).stream()
                .filter(each -> each.kind() == Addressee.Kind.GROUP)
                .toList());
        return OwnWords.of(signals).phrases("open-address").stream().anyMatch(match -> groups.has(match.span()));
    }

    /** Whether somebody is asked by name behind the salutation of what others read as well. */
    private static boolean isCalledApart(Signals signals) {
        Recipients recipients = signals.message().recipients();
        if (recipients == null || recipients.cc().isEmpty()) {
            return false;
        }
        int opening = OwnWords.of(signals).reading().sentences().get(0).endToken();
        int end = OwnWords.of(signals).reading().end(opening - 1);
        return signals.all(Ask.class).stream()
                .map(Ask::addressee)
                .anyMatch(addressee -> addressee != null
                        && AskedPerson.isPerson(addressee)
                        && addressee.span().start() >= end);
    }

    /** A reply that says "you", or a remark on somebody's change, speaks to the one who wrote that. */
    private static boolean isToAuthorOfAnother(Signals signals) {
        Message message = signals.message();
        if (message.recipients() != null) {
            return false;
        }
        if (isToMany(signals)) {
            return false;
        }
        if (message.kind() == MessageKind.ISSUE
                && message.subject().isBlank()
                && message.earlier().isEmpty()) {
            return true;
        }
        if (message.earlier().isEmpty()) {
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
