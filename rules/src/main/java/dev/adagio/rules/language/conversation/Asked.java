package dev.adagio.rules.language.conversation;

import dev.adagio.conversation.Exchange;
import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Question;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question or request, before it is known what becomes of it.
 *
 * @param kind which of the two
 * @param span where it is, in its message
 * @param called whom it calls, or null where it calls nobody
 * @param words its terms
 * @param stems its terms, shortened
 */
record Asked(Exchange.Kind kind, Span span, @Nullable Addressee called, List<String> words, Set<String> stems) {

    /** A question with fewer terms does not tell by itself what it is about. */
    private static final int FEW = 3;

    /** What a message asks, in order. */
    static List<Asked> in(Turn heard, Terms terms) {
        List<Asked> asked = new ArrayList<>();
        List<PhraseMatch> aside = new ArrayList<>(OwnWords.of(heard.signals()).phrases("question-in-passing"));
        if (heard.index() > 0) {
            aside.addAll(OwnWords.of(heard.signals()).phrases("surmise"));
        }
        for (Ask ask : heard.signals().all(Ask.class)) {
            if (Circumstances.isSure(ask)
                    && aside.stream().noneMatch(match -> match.span().overlaps(ask.span()))) {
                boolean direct = ask.form() == Ask.Form.QUESTION
                        || heard.signals().in(ask.span(), Question.class).stream()
                                .anyMatch(Question::direct);
                Exchange.Kind kind = direct ? Exchange.Kind.QUESTION : Exchange.Kind.REQUEST;
                asked.add(of(kind, ask.span(), ask.addressee(), heard, terms));
            }
        }
        return asked;
    }

    private static Asked of(Exchange.Kind kind, Span span, @Nullable Addressee called, Turn heard, Terms terms) {
        List<String> own = terms.words(heard.signals().body().reading(), span);
        List<String> words = own.size() >= FEW
                ? own
                : terms.words(
                        heard.signals().body().reading(), heard.signals().body().whole());
        return new Asked(kind, span, called, words, Terms.stems(own));
    }

    /** Whom it is put to, as far as the message says: whom it calls, else the one recipient of the message. */
    List<Participant> addressees(Turn heard, Map<String, Participant> people) {
        Addressee one = called;
        List<Participant> named = one == null
                ? List.of()
                : people.values().stream()
                        .filter(person -> !person.id().equals(heard.speaker()))
                        .filter(person -> Turn.isCall(one, person))
                        .limit(1)
                        .toList();
        Recipients recipients = heard.message().recipients();
        Channel channel = heard.message().channel();
        boolean toOne = recipients != null
                && recipients.to().size() == 1
                && (recipients.cc().isEmpty() || channel == null)
                && !recipients.to().get(0).name().isEmpty();
        return called == null && recipients != null && toOne ? recipients.to() : named;
    }
}
