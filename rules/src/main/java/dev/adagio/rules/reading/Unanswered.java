package dev.adagio.rules.reading;

import dev.adagio.conversation.Exchange;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.util.List;

/** Which of the questions that are open want an answer still. */
final class Unanswered {

    private static final String PLAIN = "reading: plain question";

    private static final String REMARK = "reading: remark";

    private static final String SECOND_THOUGHT = "reading: second thought";

    /** The lists of words it looks for. */
    static final List<String> WORDING = List.of(PLAIN, REMARK, SECOND_THOUGHT);

    /** How Zulip marks a topic that is resolved. */
    private static final String RESOLVED = "\u2714";

    /** Within this time whoever asked is still at it: a proposal of this library. */
    private static final Duration AT_IT = Duration.ofHours(12);

    /** By mail it takes longer until somebody tells how it went on. */
    private static final Duration AT_IT_BY_MAIL = Duration.ofDays(30);

    /** A shorter question may be a remark. */
    private static final int FEW_WORDS = 4;

    private Unanswered() {}

    /** Whether it is put as a question, and neither a remark nor dropped by whoever asked. */
    static boolean wantsAnswer(Exchange exchange, Conversation conversation, Signals signals) {
        Signals asking = at(exchange.message(), signals);
        String outsideOfCode = exchange.asked().quote().replaceAll("`[^`]*`", "");
        return exchange.kind() == Exchange.Kind.QUESTION
                && !conversation.title().startsWith(RESOLVED)
                && outsideOfCode.contains("?")
                && !isWithinWord(exchange)
                && !exchange.asked().quote().contains("!?")
                && !exchange.asked().quote().contains("?!")
                && exchange.asked().quote().strip().split("\\s+").length >= FEW_WORDS
                && says(PLAIN, exchange, asking)
                && !says(REMARK, exchange, asking)
                && !isDropped(exchange, conversation, signals);
    }

    static Signals at(int index, Signals signals) {
        return index < signals.earlier().size() ? signals.earlier().get(index) : signals;
    }

    private static boolean says(String list, Exchange exchange, Signals asking) {
        return asking.body().phrases(list).stream()
                .anyMatch(match -> exchange.asked().span().overlaps(match.span()));
    }

    /** Whether whoever asked goes on, before anybody else speaks, as if they knew by now. */
    private static boolean isDropped(Exchange exchange, Conversation conversation, Signals signals) {
        List<Message> messages = conversation.messages();
        Message asked = exchange.asked().message();
        for (int i = exchange.message() + 1; i < messages.size() && isAtIt(asked, messages.get(i)); i++) {
            if (at(i, signals).body().says(SECOND_THOUGHT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtIt(Message asked, Message next) {
        Participant asker = asked.sender();
        Participant speaker = next.sender();
        return asker != null
                && speaker != null
                && asker.id().equals(speaker.id())
                && (asked.sentAt() == null
                        || next.sentAt() == null
                        || Duration.between(asked.sentAt(), next.sentAt()).compareTo(patience(asked)) <= 0);
    }

    private static Duration patience(Message asked) {
        return asked.kind() == MessageKind.EMAIL ? AT_IT_BY_MAIL : AT_IT;
    }

    /** Whether its mark is part of an address, or in place of a character that was lost, as in "8?12". */
    private static boolean isWithinWord(Exchange exchange) {
        String text = exchange.asked().message().text();
        int end = exchange.asked().span().end();
        return end < text.length() && (text.charAt(end) == '=' || Character.isLetterOrDigit(text.charAt(end)));
    }
}
