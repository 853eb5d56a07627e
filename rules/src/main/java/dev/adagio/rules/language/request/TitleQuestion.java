package dev.adagio.rules.language.request;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.signal.Passage;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;

/** The question or request that the title of a new issue puts, and its text then need not repeat. */
public final class TitleQuestion {

    private TitleQuestion() {}

    /** Whether the title asks: by a mark, or in words of asking. */
    public static boolean asks(Signals signals) {
        return asksQuestion(signals) || (isTitled(signals) && signals.title().says("request"));
    }

    /** Whether the title is a question. */
    public static boolean asksQuestion(Signals signals) {
        if (!isTitled(signals)) {
            return false;
        }
        Passage title = signals.title();
        return endsInMark(title.reading()) || title.says("request-question") || title.says("question-unmarked");
    }

    private static boolean isTitled(Signals signals) {
        Message message = signals.message();
        return message.kind() == MessageKind.ISSUE
                && message.earlier().isEmpty()
                && !message.subject().isBlank();
    }

    private static boolean endsInMark(Reading title) {
        int last = title.tokenCount() - 1;
        return last >= 0 && title.text().charAt(title.start(last)) == '?';
    }
}
