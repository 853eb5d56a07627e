package dev.adagio.rule;

import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Question;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Reference;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.TimeMention;
import dev.adagio.signal.Topic;
import dev.adagio.signal.Urgency;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of signals every language finds. */
final class StandardSignals {

    private StandardSignals() {}

    static List<SignalKind> all() {
        return Stream.of(expectations(), times(), statements(), references(), wholes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<SignalKind> expectations() {
        return List.of(
                SignalKind.of(
                        "ask",
                        "something said to be expected of a reader",
                        Ask.class,
                        ask -> ask.form() != Ask.Form.IMPLIED),
                SignalKind.of(
                        "ask.request", "a request or instruction", Ask.class, ask -> ask.form() == Ask.Form.REQUEST),
                SignalKind.of(
                        "ask.implied",
                        "something a reader has to infer",
                        Ask.class,
                        ask -> ask.form() == Ask.Form.IMPLIED),
                SignalKind.of("question", "a question put to a reader", Question.class),
                SignalKind.of("addressee", "somebody the text calls upon", Addressee.class),
                SignalKind.of(
                        "broadcast",
                        "a mention that alerts everybody",
                        Addressee.class,
                        each -> each.kind() == Addressee.Kind.BROADCAST),
                SignalKind.of("meeting-request", "a wish to meet, call or talk", MeetingRequest.class));
    }

    private static List<SignalKind> times() {
        return List.of(
                SignalKind.of("deadline", "by when something is wanted or promised", Deadline.class),
                SignalKind.of(
                        "deadline.explicit",
                        "a deadline with a date, time or occasion",
                        Deadline.class,
                        each -> each.precision() == Deadline.Precision.EXPLICIT),
                SignalKind.of(
                        "deadline.vague",
                        "a deadline such as soon",
                        Deadline.class,
                        each -> each.precision() == Deadline.Precision.VAGUE),
                SignalKind.of("urgency", "a claim that something is urgent", Urgency.class),
                SignalKind.of(
                        "urgency.unreasoned", "urgency without a reason", Urgency.class, each -> each.reason() == null),
                SignalKind.of("time", "a point in time", TimeMention.class),
                SignalKind.of(
                        "time.unzoned", "a point in time without its zone", TimeMention.class, each -> !each.zoned()));
    }

    private static List<SignalKind> statements() {
        return List.of(
                SignalKind.of("blocker", "somebody cannot go on", BlockerMention.class),
                SignalKind.of(
                        "blocker.unowned",
                        "a blocker, and not who can lift it",
                        BlockerMention.class,
                        each -> each.neededFrom() == null),
                SignalKind.of("commitment", "a promise of the author", Commitment.class),
                SignalKind.of(
                        "commitment.undated", "a promise without a date", Commitment.class, each -> !each.dated()),
                SignalKind.of("decision", "something has been decided", DecisionMention.class),
                SignalKind.of("greeting", "words that greet", Greeting.class),
                SignalKind.of("reason", "why something is said or asked", Reason.class),
                SignalKind.of("topic", "the beginning of a matter", Topic.class));
    }

    private static List<SignalKind> references() {
        return List.of(
                SignalKind.of(
                        "reference",
                        "a pointer that can be looked up",
                        Reference.class,
                        each -> each.kind() != Reference.Kind.DANGLING),
                SignalKind.of(
                        "link",
                        "an address that can be followed",
                        Reference.class,
                        each -> each.kind() == Reference.Kind.LINK),
                SignalKind.of(
                        "reference.dangling",
                        "words that point to what only insiders know",
                        Reference.class,
                        each -> each.kind() == Reference.Kind.DANGLING));
    }

    private static List<SignalKind> wholes() {
        return List.of(
                SignalKind.of(
                        "owner",
                        "the message as a whole says who is to act",
                        SignalSummary.class,
                        each -> each.owner() == Owner.NAMED || each.owner() == Owner.SINGLE),
                SignalKind.of(
                        "owner.unclear",
                        "nobody in particular is to act",
                        SignalSummary.class,
                        each -> each.owner() == Owner.UNCLEAR),
                SignalKind.of(
                        "objective",
                        "the outcome that is wanted is said",
                        SignalSummary.class,
                        SignalSummary::objective),
                SignalKind.of(
                        "context.missing",
                        "context is needed and missing",
                        SignalSummary.class,
                        each -> each.context() == 0),
                SignalKind.of(
                        "bare-ping",
                        "nothing but a greeting or a call for attention",
                        SignalSummary.class,
                        SignalSummary::nakedPing));
    }
}
