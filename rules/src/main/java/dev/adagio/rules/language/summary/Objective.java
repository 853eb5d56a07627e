package dev.adagio.rules.language.summary;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Reason;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.Signals;

/** Whether a message makes plain which outcome is wanted or why it is sent. */
final class Objective {

    /** A question of fewer words within a conversation leaves its purpose to what was said before. */
    private static final int BARE = 16;

    private Objective() {}

    static boolean isPlain(Signals signals, Expectation ask) {
        Message message = signals.message();
        boolean opens = message.earlier().isEmpty();
        return switch (ask) {
            case EXPLICIT -> opens || isPlainAsk(signals);
            case IMPLICIT -> (opens && message.kind() == MessageKind.ISSUE) || has(signals, Reason.Kind.PURPOSE);
            case NONE -> message.kind() != MessageKind.CHAT && informs(signals, opens);
        };
    }

    private static boolean isPlainAsk(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        int count = words.reading().wordCount();
        boolean request = signals.all(Ask.class).stream().anyMatch(ask -> ask.form() == Ask.Form.REQUEST);
        return count >= BARE
                || has(signals, Reason.Kind.PURPOSE)
                || has(signals, Reason.Kind.INFORMATION)
                || (request && count >= BARE / 2)
                || words.says("aim");
    }

    /** What is sent for information says so, or what it is for. */
    private static boolean informs(Signals signals, boolean opens) {
        return has(signals, Reason.Kind.INFORMATION)
                || (opens
                        && (has(signals, Reason.Kind.PURPOSE)
                                || OwnWords.of(signals).says("aim")));
    }

    private static boolean has(Signals signals, Reason.Kind kind) {
        return signals.all(Reason.class).stream().anyMatch(reason -> reason.kind() == kind);
    }
}
