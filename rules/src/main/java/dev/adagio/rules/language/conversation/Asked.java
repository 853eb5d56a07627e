package dev.adagio.rules.language.conversation;

import dev.adagio.conversation.Exchange;
import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rules.Circumstances;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Question;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question or request, before it is known what becomes of it.
 *
 * @param kind which of the two
 * @param span where it is, in its message
 * @param words its terms
 * @param stems its terms, shortened
 */
record Asked(Exchange.Kind kind, Span span, List<String> words, Set<String> stems) {

    private static final double SURE = 0.75;

    /** A question with fewer terms does not tell by itself what it is about. */
    private static final int FEW = 3;

    /** What a message asks, in order. */
    static List<Asked> in(Heard heard, Terms terms) {
        List<Asked> asked = new ArrayList<>();
        for (Question question : heard.signals().all(Question.class)) {
            if (question.confidence() >= SURE && question.direct()) {
                asked.add(of(Exchange.Kind.QUESTION, question.span(), heard, terms));
            }
        }
        for (Ask ask : heard.signals().all(Ask.class)) {
            if (Circumstances.isSure(ask) && asked.stream().noneMatch(each -> each.span.overlaps(ask.span()))) {
                Exchange.Kind kind = ask.form() == Ask.Form.REQUEST ? Exchange.Kind.REQUEST : Exchange.Kind.QUESTION;
                asked.add(of(kind, ask.span(), heard, terms));
            }
        }
        asked.sort(Comparator.comparing(Asked::span));
        return asked;
    }

    private static Asked of(Exchange.Kind kind, Span span, Heard heard, Terms terms) {
        List<String> own = terms.words(heard.signals().body().reading(), span);
        List<String> words = own.size() >= FEW
                ? own
                : terms.words(
                        heard.signals().body().reading(), heard.signals().body().whole());
        return new Asked(kind, span, words, Terms.stems(own));
    }

    /** Whom a message speaks to, as far as it says: those it calls, else its one recipient. */
    static List<Participant> addressees(Heard heard, Map<String, Participant> people) {
        List<Participant> called = heard.signals().all(Addressee.class).stream()
                .filter(Circumstances::isOnePerson)
                .flatMap(addressee -> people.values().stream()
                        .filter(person -> !person.id().equals(heard.speaker()))
                        .filter(person -> Heard.isCall(addressee, person))
                        .limit(1))
                .distinct()
                .toList();
        Recipients recipients = heard.message().recipients();
        Channel channel = heard.message().channel();
        boolean toOne = recipients != null
                && recipients.to().size() == 1
                && (recipients.cc().isEmpty() || channel == null)
                && !recipients.to().get(0).name().isEmpty();
        return called.isEmpty() && toOne ? recipients.to() : called;
    }
}
