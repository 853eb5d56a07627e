package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.signal.Signals;
import java.util.Optional;

/** Many read it, now or later. */
final class ManyReaders implements Factor {

    /** From how many readers on they are many: a proposal of this library. */
    private static final int MANY = 8;

    private static final FactorInfo INFO =
            new FactorInfo("many-readers", "many read it, now or later", -2, null, Bibliography.GITHUB.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        Message message = signals.message();
        Recipients recipients = message.recipients();
        if (message.kind() == MessageKind.MEETING) {
            return Optional.empty();
        }
        if (recipients != null && recipients.count() >= MANY) {
            return Optional.of(new Evidence(recipients.count() + " people receive it", null, 1));
        }
        boolean kept = message.kind() == MessageKind.ISSUE
                || message.kind() == MessageKind.DOCUMENT
                || Circumstances.isIn(message, Channel.Kind.TRACKER)
                || Circumstances.isIn(message, Channel.Kind.DOCUMENT);
        return kept ? Optional.of(new Evidence("it is kept where others find it later", null, 1)) : Optional.empty();
    }
}
