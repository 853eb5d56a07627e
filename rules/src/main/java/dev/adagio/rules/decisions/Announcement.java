package dev.adagio.rules.decisions;

import dev.adagio.model.MessageKind;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.regex.Pattern;

/**
 * Whether a sentence in which a decision was heard announces one that a record could be written of: it says
 * what was decided, and nothing in it takes that back. A bare yes decides too, and leaves nothing to record. In a
 * tracker and about a meeting, words that settle something settle it; in a mail or a chat, which tell of much else,
 * it has to be said that somebody decided, or a conversation has to be answered by what is done.
 */
final class Announcement {

    /** What has fewer words settles something only if it is plain that it does. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 90;
    private static final double PLAIN = 0.6;

    /** Quotes, tables and code. */
    private static final Pattern NO_PROSE = Pattern.compile("^\\s*[>|${]|[{};]\\s*$");

    private Announcement() {}

    /** Whether the sentence around a mention announces a decision. */
    static boolean isIn(Signals signals, Span sentence, DecisionMention mention) {
        String words = sentence.of(signals.message().text()).strip();
        int count = words.split("\\s+").length;
        MessageKind kind = signals.message().kind();
        boolean settles = kind == MessageKind.ISSUE || kind == MessageKind.MEETING;
        return count <= LONGEST
                && (settles || isSaid(signals, sentence))
                && (count >= SHORTEST || mention.confidence() >= PLAIN)
                && !NO_PROSE.matcher(words).find()
                && !Wording.says(signals, sentence, Wording.UNSETTLED);
    }

    private static boolean isSaid(Signals signals, Span sentence) {
        boolean answers = !signals.message().earlier().isEmpty();
        return Wording.says(signals, sentence, Wording.ANNOUNCED)
                || (answers && Wording.says(signals, sentence, Wording.IN_ANSWER));
    }
}
