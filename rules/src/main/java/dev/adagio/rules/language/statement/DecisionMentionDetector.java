package dev.adagio.rules.language.statement;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds statements that something has been decided or agreed. */
public final class DecisionMentionDetector implements Detector<DecisionMention> {

    /** A reply of more sentences, greetings and names included, says more than yes. */
    private static final int SHORT = 4;

    @Override
    public Class<DecisionMention> finds() {
        return DecisionMention.class;
    }

    @Override
    public List<DecisionMention> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        List<DecisionMention> found = new ArrayList<>();
        add(utterances, "decision-stated", 0.7, found);
        if (!isReport(signals.message())) {
            add(utterances, "decision-act", 0.65, found);
        }
        if (isAmongColleagues(signals.message())) {
            add(utterances, "decision-formal", 0.6, found);
        }
        if (found.isEmpty()
                && utterances.all().size() <= SHORT
                && !signals.message().earlier().isEmpty()) {
            add(utterances, "assent", 0.5, found);
        }
        return found;
    }

    /** A new issue tells what is wrong; what was "closed" or "rejected" there is a file or a request. */
    private static boolean isReport(Message message) {
        return message.kind() == MessageKind.ISSUE
                && message.earlier().isEmpty()
                && !message.subject().isBlank();
    }

    /** In mails and about meetings people settle things that in trackers and chats programs do. */
    private static boolean isAmongColleagues(Message message) {
        return message.kind() == MessageKind.EMAIL || message.kind() == MessageKind.MEETING;
    }

    private static void add(Utterances utterances, String lexicon, double confidence, List<DecisionMention> found) {
        for (PhraseMatch match : utterances.words().phrases(lexicon)) {
            Utterance utterance = utterances.of(match);
            if (!utterance.aside() && !utterance.is(Utterance.Mood.QUESTION)) {
                found.add(new DecisionMention(match.span(), confidence));
            }
        }
    }
}
