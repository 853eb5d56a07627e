package dev.adagio.rule;

import dev.adagio.model.Channel;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.signal.Signals;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words every host's subjects tell. */
final class StandardProperties {

    private StandardProperties() {}

    static List<Property> all() {
        return List.of(
                new Property(
                        "kind",
                        "where it is read",
                        words(MessageKind.values()),
                        signals -> Optional.of(signals.message().kind().word())),
                new Property(
                        "markup",
                        "how the text is written down",
                        words(Markup.values()),
                        signals -> Optional.of(word(signals.message().markup()))),
                new Property("channel", "the name of the channel", List.of(), channel(Channel::name)),
                new Property(
                        "channel-kind",
                        "what kind of place the channel is",
                        words(Channel.Kind.values()),
                        channel(channel -> word(channel.kind()))),
                new Property(
                        "author",
                        "what the host knows the sender by",
                        List.of(),
                        signals ->
                                Optional.ofNullable(signals.message().sender()).map(Participant::id)),
                new Property(
                        "language",
                        "the language it says it is written in, as two letters",
                        List.of(),
                        signals ->
                                Optional.ofNullable(signals.message().locale()).map(Locale::getLanguage)),
                new Property(
                        "weekday",
                        "the day on the sender's clock",
                        words(DayOfWeek.values()),
                        signals -> Optional.ofNullable(local(signals.message()))
                                .map(local -> word(local.getDayOfWeek()))));
    }

    /** When it was sent, on the sender's clock; null where that is not known. */
    static @Nullable ZonedDateTime local(Message message) {
        Instant at = message.sentAt();
        Participant sender = message.sender();
        return at == null || sender == null || sender.zone() == null ? null : at.atZone(sender.zone());
    }

    private static Function<Signals, Optional<String>> channel(Function<Channel, String> word) {
        return signals -> Optional.ofNullable(signals.message().channel()).map(word);
    }

    private static List<String> words(Enum<?>... values) {
        return Stream.of(values).map(StandardProperties::word).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
