package dev.adagio.rules.language.english.request;

import dev.adagio.model.MessageKind;
import dev.adagio.rules.language.english.address.AskedPerson;
import dev.adagio.rules.language.english.speech.Utterance;
import dev.adagio.rules.language.english.speech.Utterances;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Topic;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a matter begins that could be handled apart: an ask of somebody else, an ask behind
 * words that change the subject, an item of an agenda.
 */
public final class TopicDetector implements Detector<Topic> {

    private static final int LONGEST_LABEL = 60;

    @Override
    public Class<Topic> finds() {
        return Topic.class;
    }

    @Override
    public List<Topic> detect(Signals signals) {
        return signals.message().kind() == MessageKind.MEETING && signals.body().says("agenda-word")
                ? agenda(signals)
                : asks(signals);
    }

    private static List<Topic> asks(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        Set<Utterance> switches = utterances.with("subject-switch");
        List<Topic> found = new ArrayList<>();
        String person = "";
        for (Ask ask : signals.all(Ask.class)) {
            String asked = person(ask.addressee());
            boolean another = !asked.isEmpty() && !person.isEmpty() && !asked.equals(person);
            if (found.isEmpty() || another || switches.contains(utterances.at(ask.span()))) {
                found.add(topic(signals, ask.span(), found.isEmpty() ? ask.confidence() : 0.6));
            }
            person = asked.isEmpty() ? person : asked;
        }
        return found;
    }

    private static String person(@Nullable Addressee addressee) {
        return addressee != null && AskedPerson.isPerson(addressee) ? addressee.name() : "";
    }

    /** Each item of an agenda, without those every agenda has. */
    private static List<Topic> agenda(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        Set<Utterance> routine = utterances.with("agenda-routine");
        Reading reading = signals.body().reading();
        List<Topic> found = new ArrayList<>();
        int block = -1;
        for (Sentence sentence : reading.sentences()) {
            boolean item = reading.blockOf(sentence).kind() == BlockKind.LIST_ITEM;
            if (item && sentence.block() != block && !routine.contains(utterances.at(sentence.firstToken()))) {
                found.add(topic(signals, sentence.span(), 0.7));
            }
            block = sentence.block();
        }
        return found;
    }

    private static Topic topic(Signals signals, Span span, double confidence) {
        String line = span.of(signals.body().text()).replace('\n', ' ');
        String label = line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL) + "\u2026";
        return new Topic(span, confidence, label);
    }
}
