package dev.adagio.rule;

import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers every host's subjects tell. */
final class StandardMeasures {

    private static final double MINUTES = 60.0;
    private static final double SECONDS = 3600.0;

    private StandardMeasures() {}

    static List<Measure> all() {
        return Stream.of(ofText(), ofReaders(), ofTime(), ofMeetings(), ofConversations())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Measure> ofText() {
        return List.of(
                new Measure(
                        "characters",
                        "characters of the whole text",
                        signals -> signals.message().text().length()),
                new Measure(
                        "words",
                        "words and numbers of the author's own",
                        signals -> reading(signals).wordCount()),
                new Measure(
                        "sentences",
                        "sentences of the author's own",
                        signals -> reading(signals).sentences().size()),
                new Measure(
                        "paragraphs", "paragraphs of the author's own", signals -> blocks(signals, BlockKind.PROSE)),
                new Measure("list-items", "items of lists", signals -> blocks(signals, BlockKind.LIST_ITEM)),
                new Measure("headings", "headings within the text", signals -> blocks(signals, BlockKind.HEADING)),
                new Measure(
                        "title-words",
                        "words of the subject line or title",
                        signals -> signals.title().reading().wordCount()),
                new Measure(
                        "asks",
                        "what is expected of readers",
                        signals -> count(signals, Ask.class, ask -> ask.form() != Ask.Form.IMPLIED)),
                new Measure(
                        "links",
                        "addresses that can be followed",
                        signals ->
                                count(signals, Reference.class, reference -> reference.kind() == Reference.Kind.LINK)),
                new Measure("questions", "distinct questions put to readers", summary(SignalSummary::questions)),
                new Measure("topics", "matters that could be handled apart", summary(SignalSummary::topics)));
    }

    private static List<Measure> ofReaders() {
        return List.of(
                new Measure("recipients", "how many people receive it", recipients(Recipients::count)),
                new Measure(
                        "to",
                        "how many of them are addressed",
                        recipients(all -> all.to().size())),
                new Measure(
                        "cc",
                        "how many of them are only kept informed",
                        recipients(all -> all.cc().size())),
                new Measure(
                        "zones",
                        "time zones of those addressed, as far as known",
                        recipients(all -> all.to().stream()
                                .map(Participant::zone)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count())));
    }

    private static List<Measure> ofTime() {
        return List.of(
                new Measure(
                        "hour", "hour of the day on the sender's clock, 0 to below 24, with its fraction", signals -> {
                            ZonedDateTime local = StandardProperties.local(signals.message());
                            return local == null ? Double.NaN : local.getHour() + local.getMinute() / MINUTES;
                        }),
                new Measure(
                        "earlier",
                        "messages before it in its conversation",
                        signals -> signals.message().earlier().size()),
                new Measure("hours-since-previous", "hours since the message before it", signals -> {
                    List<Message> earlier = signals.message().earlier();
                    return earlier.isEmpty()
                            ? Double.NaN
                            : hours(
                                    earlier.get(earlier.size() - 1).sentAt(),
                                    signals.message().sentAt());
                }));
    }

    private static List<Measure> ofMeetings() {
        return List.of(
                new Measure(
                        "minutes",
                        "how long a meeting takes",
                        meeting(meeting -> meeting.length().isZero()
                                ? Double.NaN
                                : meeting.length().toMinutes())),
                new Measure(
                        "required",
                        "how many a meeting requires",
                        meeting(meeting -> meeting.required().size())),
                new Measure(
                        "optional",
                        "how many may stay away from a meeting",
                        meeting(meeting -> meeting.optional().size())));
    }

    private static List<Measure> ofConversations() {
        return List.of(
                new Measure(
                        "messages",
                        "how many messages a conversation has",
                        conversation(all -> all.messages().size())),
                new Measure(
                        "participants",
                        "how many people have written in a conversation",
                        conversation(all -> all.messages().stream()
                                .map(Message::sender)
                                .filter(Objects::nonNull)
                                .map(Participant::id)
                                .distinct()
                                .count())),
                new Measure(
                        "hours-since-first",
                        "hours from the first to the last message of a conversation",
                        conversation(all -> all.messages().isEmpty()
                                ? Double.NaN
                                : hours(
                                        all.messages().get(0).sentAt(),
                                        all.messages()
                                                .get(all.messages().size() - 1)
                                                .sentAt()))));
    }

    private static Reading reading(Signals signals) {
        return signals.body().reading();
    }

    private static double blocks(Signals signals, BlockKind kind) {
        return reading(signals).blocks().stream()
                .filter(block -> block.kind() == kind)
                .count();
    }

    private static <T extends Signal> double count(Signals signals, Class<T> type, Predicate<T> such) {
        return signals.all(type).stream().filter(such).count();
    }

    private static ToDoubleFunction<Signals> summary(ToDoubleFunction<SignalSummary> number) {
        return signals ->
                signals.first(SignalSummary.class).map(number::applyAsDouble).orElse(Double.NaN);
    }

    private static ToDoubleFunction<Signals> recipients(ToDoubleFunction<Recipients> number) {
        return signals -> {
            Recipients all = signals.message().recipients();
            return all == null ? Double.NaN : number.applyAsDouble(all);
        };
    }

    private static ToDoubleFunction<Signals> meeting(ToDoubleFunction<Meeting> number) {
        return signals -> signals.subject() instanceof Meeting meeting ? number.applyAsDouble(meeting) : Double.NaN;
    }

    private static ToDoubleFunction<Signals> conversation(ToDoubleFunction<Conversation> number) {
        return signals -> signals.subject() instanceof Conversation all ? number.applyAsDouble(all) : Double.NaN;
    }

    private static double hours(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? Double.NaN
                : Duration.between(from, to).toSeconds() / SECONDS;
    }
}
