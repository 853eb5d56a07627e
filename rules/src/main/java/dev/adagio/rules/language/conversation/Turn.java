package dev.adagio.rules.language.conversation;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Place;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message as it is heard in its conversation.
 *
 * @param index which message it is, from 0
 * @param message the message, as the conversation has it
 * @param signals what it says
 * @param speaker the id of its sender, or empty
 * @param terms the words that carry its meaning, shortened so that inflected forms are alike
 */
record Turn(int index, Message message, Signals signals, String speaker, Set<String> terms) {

    private static final int GREETING = 4;

    /** Whether somebody known said it, and not this one. */
    boolean isByOther(String person) {
        return !speaker.isEmpty() && !speaker.equals(person);
    }

    /** Where the author says the first phrase of a lexicon. */
    Optional<Span> says(String lexicon) {
        return OwnWords.of(signals).phrases(lexicon).stream().findFirst().map(PhraseMatch::span);
    }

    /** Whether all sentences say a phrase of a lexicon. */
    boolean onlySays(String lexicon) {
        List<Sentence> sentences = signals.body().reading().sentences();
        List<PhraseMatch> matches = OwnWords.of(signals).phrases(lexicon);
        return !sentences.isEmpty()
                && sentences.stream()
                        .allMatch(sentence -> wordless(sentence)
                                || matches.stream()
                                        .anyMatch(match -> sentence.span().contains(match.span())));
    }

    private boolean wordless(Sentence sentence) {
        var reading = signals.body().reading();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            switch (reading.kind(i)) {
                case PUNCTUATION, EMOJI, MENTION -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether it has no words, but signs such as emoji. */
    boolean isWordless() {
        return signals.body().reading().sentences().stream().allMatch(this::wordless);
    }

    /** The first sentence that is no question, if there is one. */
    Optional<Span> statement() {
        List<Question> questions = signals.all(Question.class);
        return signals.all(Utterance.class).stream()
                .filter(utterance -> !utterance.aside() && !utterance.marked())
                .map(Utterance::span)
                .filter(span ->
                        questions.stream().noneMatch(question -> question.span().overlaps(span)))
                .findFirst();
    }

    /** Whether it calls somebody by one of the names of this person. */
    boolean calls(Participant person) {
        return begins(person.name())
                || begins(person.id())
                || signals.all(Addressee.class).stream().anyMatch(called -> isCall(called, person));
    }

    /** Whether it begins with a name and a colon or comma, as in rooms where names are no mentions. */
    private boolean begins(String name) {
        String text = message.text();
        return !name.isEmpty()
                && text.length() > name.length()
                && text.regionMatches(true, 0, name, 0, name.length())
                && (text.charAt(name.length()) == ':' || text.charAt(name.length()) == ',');
    }

    /** Whether it only greets. */
    boolean isGreeting() {
        return words() <= GREETING
                && !signals.any(Question.class)
                && signals.all(Greeting.class).stream()
                        .anyMatch(greeting -> greeting.kind() == Greeting.Kind.SALUTATION);
    }

    /** Whether it calls anybody by name or mention. */
    boolean callsSomebody() {
        return signals.all(Addressee.class).stream()
                .anyMatch(called -> called.kind() == Addressee.Kind.MENTION || called.kind() == Addressee.Kind.NAME);
    }

    static boolean isCall(Addressee called, Participant person) {
        if (called.kind() != Addressee.Kind.MENTION && called.kind() != Addressee.Kind.NAME) {
            return false;
        }
        String name = called.name();
        return name.equalsIgnoreCase(person.id())
                || name.equalsIgnoreCase(person.name())
                || name.equalsIgnoreCase(person.name().split(" ", 2)[0]);
    }

    int words() {
        return signals.body().reading().wordCount();
    }

    Place.InMessage place(Span span) {
        return new Place.InMessage(message, span);
    }

    /** Its own words as a whole. */
    Place.InMessage whole() {
        var reading = signals.body().reading();
        return place(
                reading.tokenCount() == 0
                        ? new Span(0, message.text().length())
                        : reading.span(0, reading.tokenCount()));
    }

    /** How long after another it was sent; nothing where that is not known. */
    Optional<Duration> after(Turn other) {
        Instant then = other.message.sentAt();
        Instant now = message.sentAt();
        return then == null || now == null ? Optional.empty() : Optional.of(Duration.between(then, now));
    }

    boolean isWithin(Duration time, Turn other) {
        return after(other).filter(lapse -> lapse.compareTo(time) > 0).isEmpty();
    }
}
