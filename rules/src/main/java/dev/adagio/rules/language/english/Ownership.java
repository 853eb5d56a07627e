package dev.adagio.rules.language.english;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.Signals;

/** Who is to act on what a message asks. */
final class Ownership {

    private Ownership() {}

    /** The owner where something is asked. */
    static Owner of(Signals signals) {
        Message message = signals.message();
        if (isToOne(message)) {
            return Owner.SINGLE;
        }
        if (namesOne(signals)) {
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

    private static boolean namesOne(Signals signals) {
        for (Ask ask : signals.all(Ask.class)) {
            Addressee addressee = ask.addressee();
            if (addressee != null && AskedPerson.isPerson(addressee)) {
                return true;
            }
        }
        return false;
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
        return (message.kind() == MessageKind.ISSUE && message.earlier().size() == 1)
                || (!message.earlier().isEmpty() && saysYou(signals));
    }

    private static boolean saysYou(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        return signals.all(Ask.class).stream()
                .anyMatch(ask -> utterances.with("you").contains(utterances.at(ask.span())));
    }
}
