package dev.adagio.rules;

import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.Outcome;
import dev.adagio.conversation.Reception;
import dev.adagio.conversation.Recurrence;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Example;
import dev.adagio.rule.Place;
import dev.adagio.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A question in an example that was asked before, a week apart each time. Immutable.
 *
 * @param words the question
 * @param asker who asked it first
 * @param answerer who answered it then, or empty where nobody did
 * @param again who asks it again
 * @param times how often it was asked before
 * @param answer what the answer was
 */
public record Recurring(String words, String asker, String answerer, String again, int times, String answer) {

    private static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00Z");

    private static final Duration WEEK = Duration.ofDays(7);

    /** A question that was asked once before. */
    public static Recurring of(String words, String asker, String answerer, String again) {
        return new Recurring(words, asker, answerer, again, 1, "It is as it always was.");
    }

    /** The same, asked so often before by people of similar names. */
    public Recurring times(int often) {
        return new Recurring(words, asker, answerer, again, often, answer);
    }

    /** The same, with this answer. */
    public Recurring answered(String text) {
        return new Recurring(words, asker, answerer, again, times, text);
    }

    /** What recurs. */
    public Recurrence recurrence() {
        List<Exchange> earlier = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            earlier.add(exchange(i == 0 ? asker : asker + i, i));
        }
        return new Recurrence(exchange(again, times), earlier);
    }

    private Exchange exchange(String who, int week) {
        Message message = said(who, words, week);
        Outcome outcome = answerer.isEmpty() || week == times
                ? new Outcome.Open(null, Reception.NONE)
                : new Outcome.Answered(whole(said(answerer, answer, week)), Reception.ACKNOWLEDGED);
        Exchange.Kind kind = words.startsWith("Can you") ? Exchange.Kind.REQUEST : Exchange.Kind.QUESTION;
        return new Exchange(0.9, kind, whole(message), 0, 1, 1, List.of(), List.of(words.split(" ")), 1, outcome);
    }

    private static Message said(String who, String text, int week) {
        return Message.builder(text)
                .id(who + "/" + week)
                .sender(Participant.named(who))
                .channel(Channel.named("example", Channel.Kind.ROOM))
                .sentAt(BEGIN.plus(WEEK.multipliedBy(week)))
                .build();
    }

    private static Place.InMessage whole(Message message) {
        return new Place.InMessage(message, new Span(0, message.text().length()));
    }

    /** An example in which the rule makes one finding. */
    public Example<Recurrence> flagged() {
        return new Example<>(recurrence(), List.of(new Span(0, 0)), "");
    }

    /** An example in which the rule makes none. */
    public Example<Recurrence> accepted() {
        return new Example<>(recurrence(), List.of(), "");
    }
}
