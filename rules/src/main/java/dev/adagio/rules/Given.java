package dev.adagio.rules;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is known of the message in an example, beside its text. */
public final class Given {

    private Given() {}

    /** A mail to this many people. */
    public static UnaryOperator<Message.Builder> mailTo(int people) {
        return message -> message.kind(MessageKind.EMAIL).recipients(Recipients.ofCounts(people, 0));
    }

    /** A mail with this subject line to one person. */
    public static UnaryOperator<Message.Builder> mailAbout(String subject) {
        return message -> mailTo(1).apply(message).subject(subject);
    }

    /** A new issue with this title. */
    public static UnaryOperator<Message.Builder> issue(String title) {
        return message -> message.kind(MessageKind.ISSUE).subject(title);
    }

    /** A chat message in a place of this kind. */
    public static UnaryOperator<Message.Builder> in(Channel.Kind kind) {
        return message -> message.channel(Channel.named("example", kind));
    }

    /** A message that answers these others, all by somebody else. */
    public static UnaryOperator<Message.Builder> after(String... earlier) {
        return message -> message.sender(Participant.named("Ana"))
                .earlier(Arrays.stream(earlier)
                        .map(text -> said("Bo", text, null))
                        .toList());
    }

    /** A message sent at this instant, given as in ISO 8601, by Ana, whose clock is in this zone. */
    public static UnaryOperator<Message.Builder> sent(String at, String zone) {
        return message -> message.sender(person("Ana", zone)).sentAt(Instant.parse(at));
    }

    /** One earlier message, sent by this person. */
    public static Message said(String name, String text, @Nullable String at) {
        return Message.builder(text)
                .sender(Participant.named(name))
                .sentAt(at == null ? null : Instant.parse(at))
                .build();
    }

    /** Recipients whose clocks are in these zones. */
    public static Recipients living(String... zones) {
        List<Participant> people = Arrays.stream(zones)
                .map(zone -> person("Person in " + zone, zone))
                .toList();
        return new Recipients(people, List.of());
    }

    private static Participant person(String name, String zone) {
        return new Participant(name, name, ZoneId.of(zone));
    }
}
