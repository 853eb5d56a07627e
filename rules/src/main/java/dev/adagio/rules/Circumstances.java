package dev.adagio.rules;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import dev.adagio.text.BlockKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The circumstances of a message, as far as they are known: whether it answers another, whom it speaks
 * to, whether people are talking right now. Where nothing is known, nothing is claimed.
 */
public final class Circumstances {

    /** Within this time of an answer people are taken to be still at the keyboard: a proposal of this library. */
    private static final Duration LIVE = Duration.ofMinutes(15);

    /** After such a pause somebody new to a room is taken to bring up something else: a proposal of this library. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    /** After such a silence a room is taken to have another matter: a proposal of this library. */
    private static final Duration SILENCE = Duration.ofHours(1);

    /** From this confidence on a signal is relied upon: a proposal of this library. */
    private static final double SURE = 0.75;

    /** A room with more members is a forum, in which nobody could be named: a proposal of this library. */
    private static final int TEAM = 30;

    private static final Set<String> REPLY_PREFIXES = Set.of("re", "aw", "fw", "fwd", "rv", "sv", "antw");

    private Circumstances() {}

    /** Whether the message stands in a conversation whose earlier part its readers know; such messages inherit context. */
    public static boolean isReply(Signals signals) {
        Message message = signals.message();
        return continues(signals)
                || hasReplyPrefix(message.subject())
                || signals.body().reading().blocks().stream()
                        .anyMatch(block -> block.kind() == BlockKind.QUOTE || block.kind() == BlockKind.HISTORY);
    }

    private static boolean continues(Signals signals) {
        Message message = signals.message();
        List<Message> earlier = message.earlier();
        if (earlier.isEmpty()) {
            return false;
        }
        if (!isIn(message, Channel.Kind.ROOM)) {
            return true;
        }
        Duration pause = pause(earlier.get(earlier.size() - 1), message);
        return pause.compareTo(SILENCE) <= 0 && !(isNew(message) && (pause.compareTo(PAUSE) > 0 || greets(signals)));
    }

    private static Duration pause(Message earlier, Message message) {
        Instant last = earlier.sentAt();
        Instant now = message.sentAt();
        return last == null || now == null ? Duration.ZERO : Duration.between(last, now);
    }

    /** Whether the sender, who is known, has not written in what is in sight of the room. */
    private static boolean isNew(Message message) {
        Participant sender = message.sender();
        return sender != null
                && message.earlier().stream()
                        .map(Message::sender)
                        .allMatch(other -> other != null && !other.id().equals(sender.id()));
    }

    private static boolean greets(Signals signals) {
        return signals.all(Greeting.class).stream().anyMatch(greeting -> greeting.kind() == Greeting.Kind.SALUTATION);
    }

    private static boolean hasReplyPrefix(String subject) {
        int colon = subject.indexOf(':');
        return colon > 0
                && REPLY_PREFIXES.contains(subject.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the message is known to speak to particular people: it has recipients, or calls somebody by name. */
    public static boolean isDirected(Signals signals) {
        Message message = signals.message();
        Recipients recipients = message.recipients();
        return (recipients != null && !recipients.to().isEmpty())
                || isIn(message, Channel.Kind.DIRECT)
                || callsOnePerson(signals);
    }

    /** Whether the message is known to go to one person only, who may know what it is about. */
    public static boolean isToOne(Message message) {
        Recipients recipients = message.recipients();
        return isIn(message, Channel.Kind.DIRECT) || (recipients != null && recipients.count() == 1);
    }

    /** Whether an addressee is one person, called by name or mention. */
    public static boolean isOnePerson(Addressee addressee) {
        return addressee.kind() == Addressee.Kind.MENTION || addressee.kind() == Addressee.Kind.NAME;
    }

    /** Whether somebody is called by name or mention. */
    public static boolean callsOnePerson(Signals signals) {
        return signals.all(Addressee.class).stream().anyMatch(Circumstances::isOnePerson);
    }

    /** Whether the message goes to a few people who know each other: a group, a team's room, several recipients. */
    public static boolean isToTeam(Message message) {
        Recipients recipients = message.recipients();
        Channel channel = message.channel();
        return (recipients != null && recipients.to().size() > 1)
                || isIn(message, Channel.Kind.GROUP)
                || (channel != null
                        && channel.kind() == Channel.Kind.ROOM
                        && channel.members().size() > 1
                        && channel.members().size() <= TEAM);
    }

    /** Whether something else than dangling words points to where more can be found. */
    public static boolean hasReference(Signals signals) {
        return signals.all(Reference.class).stream().anyMatch(Circumstances::isPointer);
    }

    /** Whether a reference is more than dangling words. */
    public static boolean isPointer(Reference reference) {
        return reference.kind() != Reference.Kind.DANGLING;
    }

    /** Whether the message is a mail or a chat turn, and not part of what is kept as a record anyway. */
    public static boolean isPassing(Message message) {
        return (message.kind() == MessageKind.CHAT || message.kind() == MessageKind.EMAIL)
                && !isIn(message, Channel.Kind.TRACKER)
                && !isIn(message, Channel.Kind.DOCUMENT);
    }

    /** What is asked in so many words. */
    public static List<Ask> explicitAsks(Signals signals) {
        return signals.all(Ask.class).stream()
                .filter(ask -> ask.form() != Ask.Form.IMPLIED)
                .toList();
    }

    /** What is surely asked in so many words; what merely looks like an instruction does not count. */
    public static List<Ask> sureAsks(Signals signals) {
        return signals.all(Ask.class).stream().filter(Circumstances::isSure).toList();
    }

    /** Whether something is surely asked, and in so many words. */
    public static boolean isSure(Ask ask) {
        return ask.form() != Ask.Form.IMPLIED && ask.confidence() >= SURE;
    }

    /** Whether the text says that it only informs. */
    public static boolean informs(Signals signals) {
        return signals.all(Reason.class).stream().anyMatch(reason -> reason.kind() == Reason.Kind.INFORMATION);
    }

    /** Whether the message goes to a place of this kind. */
    public static boolean isIn(Message message, Channel.Kind kind) {
        Channel channel = message.channel();
        return channel != null && channel.kind() == kind;
    }

    /** The last message before this one, which is known to be by somebody else, is so recent that they are still there. */
    public static boolean isLive(Message message) {
        Instant now = message.sentAt();
        Participant sender = message.sender();
        if (now == null || sender == null) {
            return false;
        }
        for (Message earlier : message.earlier()) {
            Participant other = earlier.sender();
            Instant then = earlier.sentAt();
            if (other != null
                    && then != null
                    && !other.id().equals(sender.id())
                    && Duration.between(then, now).compareTo(LIVE) < 0) {
                return true;
            }
        }
        return false;
    }
}
