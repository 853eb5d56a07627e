package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.living;
import static dev.adagio.rules.Given.sent;

import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Clocks;
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import dev.adagio.time.Standpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A time without a zone, read by people whose clocks are known to differ. */
final class AmbiguousTime implements Rule<Message> {

    /** A time named without a date lies within this: a proposal of this library. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/ambiguous-time", Severity.WARNING, "names a time that readers elsewhere take for another")
            .because("The end of the day, tomorrow, and 4/5 are different times in different places.")
            .clearedBy("Write the date with the month first or in words, and the time with its zone:"
                    + " 2026-06-12 16:00Z.")
            .formerly("msg-ambiguous-time")
            .source(Bibliography.GITHUB)
            .source(Bibliography.SOURCEGRAPH)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Message> subject() {
        return Message.class;
    }

    @Override
    public List<String> wording() {
        return Publication.and(Schedule.WORDING);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("Please send the figures by «EOD».", fromBerlinTo("America/Los_Angeles")),
                Example.flagged("The freeze starts at «4pm».", fromBerlinTo("Asia/Tokyo", "Europe/Berlin")),
                Example.flagged("Can you look at it by «tomorrow» noon?", fromBerlinTo("Pacific/Auckland")),
                Example.accepted("Please send the figures by 2026-06-12 16:00Z.", fromBerlinTo("Asia/Tokyo")),
                Example.accepted("The freeze starts at 4pm CET.", fromBerlinTo("Asia/Tokyo"))
                        .note("the zone is named"),
                Example.accepted("Please send the figures by EOD.", fromBerlinTo("Europe/Paris"))
                        .note("all clocks show the same time"),
                Example.accepted("Please send the figures by EOD.").note("nothing is known of the readers' clocks"),
                Example.accepted("We saw the same error last year.", fromBerlinTo("Asia/Tokyo")));
    }

    private static UnaryOperator<Message.Builder> fromBerlinTo(String... zones) {
        return message ->
                sent("2026-06-10T08:00:00Z", "Europe/Berlin").apply(message).recipients(living(zones));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        Clocks clocks = Clocks.ofAllReaders(message);
        if (!clocks.differ() || Publication.is(signals) || Schedule.namesZone(signals)) {
            return List.of();
        }
        return new Schedule(signals)
                .ambiguous()
                .limit(1)
                .map(time -> INFO.finding(time)
                        .seen(Quote.of(signals, time) + " is another time for some of the readers")
                        .confidence(0.85)
                        .fix(withZone(time, message, clocks.standpoint()))
                        .build())
                .toList();
    }

    /** A clock that only the sender can have meant is named beside the time; two numbers of a date stay twofold. */
    private static @Nullable Fix withZone(Span time, Message message, Standpoint from) {
        ZoneId zone = from.sender();
        Instant at = from.sentAt();
        if (zone == null || at == null || Schedule.isTwofold(time.of(message.text()))) {
            return null;
        }
        ZoneOffsetTransition change = zone.getRules().nextTransition(at);
        if (change != null && change.getInstant().isBefore(at.plus(SOON))) {
            return null;
        }
        String offset = zone.getRules().getOffset(at).getId();
        String clock = offset.equals("Z") ? "UTC" : "UTC" + offset;
        return Fix.replacing("Name the zone", new Span(time.end(), time.end()), " (" + clock + ")");
    }
}
