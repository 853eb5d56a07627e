package dev.adagio.rules.language.request;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.address.AskedPerson;
import dev.adagio.rules.language.speech.SomeUtterances;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds where a matter begins that could be handled apart: an ask of somebody else, an ask behind
 * words that change the subject or add something, an item of an agenda.
 */
public final class TopicDetector implements Detector<Topic> {

    private static final int LONGEST_LABEL = 60;
    private static final int SEVERAL = 3;

    @Override
    public Class<Topic> finds() {
        return Topic.class;
    }

    @Override
    public List<Topic> detect(Signals signals) {
        if (signals.message().kind() == MessageKind.MEETING && signals.body().says("agenda-word")) {
            return agenda(signals);
        }
        List<Topic> numbered = isWritten(signals.message()) ? numbered(signals) : List.of();
        return numbered.isEmpty() ? asks(signals) : numbered;
    }

    /** The points that somebody numbered in a mail, if they are several. */
    private static List<Topic> numbered(Signals signals) {
        Reading reading = signals.body().reading();
        List<Topic> found = new ArrayList<>();
        int block = -1;
        for (Sentence sentence : reading.sentences()) {
            boolean item =
                    sentence.block() != block && reading.blockOf(sentence).kind() == BlockKind.LIST_ITEM;
            if (item && isNumbered(reading, sentence)) {
                found.add(topic(signals, sentence.span(), 0.5));
            }
            block = sentence.block();
        }
        return found.size() < SEVERAL ? List.of() : found;
    }

    private static boolean isNumbered(Reading reading, Sentence sentence) {
        return Character.isDigit(
                reading.text().charAt(reading.blockOf(sentence).span().start()));
    }

    private static List<Topic> asks(Signals signals) {
        List<Ask> asks = signals.all(Ask.class);
        if (asks.isEmpty()) {
            return List.of();
        }
        Utterances utterances = Utterances.of(signals);
        SomeUtterances others = utterances.with("addition");
        others.removeAll(utterances.with("same-matter"));
        others.addAll(utterances.with("subject-switch"));
        List<Topic> found = new ArrayList<>();
        Span before = asks.get(0).span();
        String person = "";
        for (Ask ask : asks) {
            String asked = person(ask.addressee());
            boolean another = !asked.isEmpty() && !person.isEmpty() && !asked.equals(person);
            boolean apart = !calledTogether(ask, before);
            if (found.isEmpty() || (another && apart) || others.contains(utterances.at(ask.span()))) {
                found.add(topic(signals, ask.span(), found.isEmpty() ? ask.confidence() : 0.6));
            }
            person = asked.isEmpty() ? person : asked;
            before = ask.span();
        }
        if (isWritten(signals.message()) && found.size() == 1) {
            Span added = added(signals, utterances);
            added = added == null ? requestedBeside(asks) : added;
            if (added != null) {
                found.add(topic(signals, added, 0.5));
            }
        }
        return found;
    }

    /** The last of several things that are requested among even more that is asked, or null. */
    private static @Nullable Span requestedBeside(List<Ask> asks) {
        List<Ask> requests =
                asks.stream().filter(ask -> ask.form() == Ask.Form.REQUEST).toList();
        return asks.size() < SEVERAL || requests.size() < 2
                ? null
                : requests.get(requests.size() - 1).span();
    }

    /** Whether somebody was called beside those asked before: "Ana or Bo: could you ..." */
    private static boolean calledTogether(Ask ask, Span before) {
        Addressee addressee = ask.addressee();
        return addressee != null && before.contains(addressee.span());
    }

    private static boolean isWritten(Message message) {
        return message.kind() == MessageKind.EMAIL || message.kind() == MessageKind.MEETING;
    }

    /** A paragraph that begins with words that add something, or null. */
    private static @Nullable Span added(Signals signals, Utterances utterances) {
        Reading reading = signals.body().reading();
        List<Utterance> adding = utterances.with("addition").inOrder();
        adding.addAll(utterances.with("subject-switch").inOrder());
        for (Utterance utterance : adding) {
            int first = utterance.firstToken();
            boolean opens = first > 0 && block(reading, first) != block(reading, first - 1);
            if (opens && !utterance.aside()) {
                return utterance.span();
            }
        }
        return null;
    }

    private static String person(@Nullable Addressee addressee) {
        return addressee != null && AskedPerson.isPerson(addressee) ? addressee.name() : "";
    }

    /** The index of the block a token stands in. */
    private static int block(Reading reading, int token) {
        return reading.sentences().get(reading.sentenceOf(token)).block();
    }

    /** Each item of an agenda, without those every agenda has. */
    private static List<Topic> agenda(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        SomeUtterances routine = utterances.with("agenda-routine");
        Reading reading = signals.body().reading();
        List<Topic> found = new ArrayList<>();
        int block = -1;
        int from = from(signals, reading);
        for (Sentence sentence : reading.sentences()) {
            boolean item = reading.blockOf(sentence).kind() == BlockKind.LIST_ITEM;
            boolean listed = item && sentence.firstToken() >= from;
            if (listed && sentence.block() != block && !routine.contains(utterances.at(sentence.firstToken()))) {
                found.add(topic(signals, sentence.span(), 0.7));
            }
            block = sentence.block();
        }
        return found;
    }

    /** The first token behind the last heading that says "agenda": what comes before are times and people. */
    private static int from(Signals signals, Reading reading) {
        int from = 0;
        for (PhraseMatch match : signals.body().phrases("agenda-word")) {
            Sentence sentence = reading.sentences().get(reading.sentenceOf(match.firstToken()));
            if (reading.blockOf(sentence).kind() == BlockKind.HEADING) {
                from = sentence.endToken();
            }
        }
        return from;
    }

    private static Topic topic(Signals signals, Span span, double confidence) {
        String line = span.of(signals.body().text()).replace('\n', ' ');
        String label = line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL) + "\u2026";
        return new Topic(span, confidence, label);
    }
}
