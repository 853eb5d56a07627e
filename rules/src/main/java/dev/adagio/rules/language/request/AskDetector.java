package dev.adagio.rules.language.request;

import dev.adagio.model.Message;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.address.AskedPerson;
import dev.adagio.rules.language.speech.SomeUtterances;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is expected of a reader. */
public final class AskDetector implements Detector<Ask> {

    @Override
    public Class<Ask> finds() {
        return Ask.class;
    }

    @Override
    public List<Ask> detect(Signals signals) {
        List<Ask> found = new ArrayList<>();
        Utterances utterances = Utterances.of(signals);
        SomeUtterances questionRequests = utterances.with("request-question");
        SomeUtterances requests = utterances.with("request");
        SomeUtterances forAuthor = utterances.with("for-me");
        AskedPerson person = AskedPerson.in(signals);
        SomeUtterances asked = utterances.none();
        for (Question question : signals.all(Question.class)) {
            Utterance utterance = utterances.at(question.span());
            Ask.Form form = questionRequests.contains(utterance)
                    ? Ask.Form.REQUEST
                    : question.direct() ? Ask.Form.QUESTION : Ask.Form.INDIRECT_QUESTION;
            asked.add(utterance);
            found.add(ask(signals, person, utterance, question.confidence(), form));
        }
        for (Utterance utterance : utterances.all()) {
            if (utterance.aside() || asked.contains(utterance)) {
                continue;
            }
            if (requests.contains(utterance)) {
                found.add(ask(signals, person, utterance, 0.8, Ask.Form.REQUEST));
            } else if (utterance.is(Utterance.Mood.INSTRUCTION)
                    && (instructs(signals) || forAuthor.contains(utterance))) {
                found.add(ask(signals, person, utterance, 0.6, Ask.Form.REQUEST));
            }
        }
        if (found.isEmpty()) {
            for (PhraseMatch wish : signals.body().phrases("feature-form")) {
                return List.of(ask(signals, person, utterances.of(wish), 0.5, Ask.Form.REQUEST));
            }
            ImpliedAsk implied = ImpliedAsk.in(signals, utterances);
            if (implied != null) {
                found.add(ask(signals, person, implied.utterance(), implied.confidence(), Ask.Form.IMPLIED));
            }
        }
        return found;
    }

    /**
     * Whether an instruction asks for something here. To somebody who asked, in a chat, and among the steps of a
     * report it is advice or a recipe.
     */
    private static boolean instructs(Signals signals) {
        Message message = signals.message();
        return switch (message.kind()) {
            case EMAIL, MEETING -> true;
            case CHAT -> message.earlier().isEmpty();
            case DOCUMENT -> false;
            case ISSUE -> Remark.is(signals);
        };
    }

    private static Ask ask(Signals signals, AskedPerson person, Utterance utterance, double confidence, Ask.Form form) {
        return new Ask(utterance.span(), confidence, form, person.of(utterance), deadline(signals, utterance));
    }

    private static @Nullable Deadline deadline(Signals signals, Utterance utterance) {
        List<Deadline> deadlines = signals.all(Deadline.class);
        int first = Signal.firstFrom(deadlines, utterance.span().start());
        return first < deadlines.size()
                        && utterance.span().contains(deadlines.get(first).span())
                ? deadlines.get(first)
                : null;
    }
}
