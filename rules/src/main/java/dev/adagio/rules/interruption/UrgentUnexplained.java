package dev.adagio.rules.interruption;

import static dev.adagio.rules.Given.mailTo;
import static dev.adagio.rules.Given.said;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Ask;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Deadline.Precision;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Urgency;
import java.util.List;

/** A claim of urgency with neither a time nor what happens otherwise. */
final class UrgentUnexplained implements Rule<Message> {

    private static final String CLAIM = "interruption/urgent-unexplained: claim";

    /** A claim that stands alone before what it is about. */
    private static final String CRY = "interruption/urgent-unexplained: cry";

    /** What goes wrong meanwhile, and the small print of mails, which presses by habit. */
    private static final String CONSEQUENCE = "interruption/urgent-unexplained: consequence";

    private static final RuleInfo INFO = RuleInfo.of(
                    "interruption/urgent-unexplained", Severity.WARNING, "presses without saying why or by when")
            .because("Without a time and a consequence nobody can weigh it against what it would interrupt.")
            .clearedBy("Say by when it is needed and what happens otherwise; or leave the urgency out.")
            .formerly("intr-urgent-unexplained")
            .source(Bibliography.GOOGLE)
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
    public Condition when() {
        return Condition.all(
                Condition.has(Urgency.class),
                Condition.says(CLAIM),
                Condition.not(Condition.says(CONSEQUENCE)),
                Condition.not(Condition.has(Reason.class)),
                Condition.not(Condition.has(BlockerMention.class)));
    }

    @Override
    public List<String> wording() {
        return List.of(CLAIM, CRY, CONSEQUENCE);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("Please review this «ASAP»."),
                Example.flagged("Could you send me the figures «urgently»?", mailTo(1)),
                Example.flagged("Please call me back «immediately»!", mailTo(1)),
                Example.flagged("Can someone look at the till «asap»?"),
                Example.flagged("Need this «ASAP»."),
                Example.flagged("I need the figures «right now»."),
                Example.accepted("I need the figures for the board that meets right now, can you read them out?"),
                Example.accepted("Please review this by 14:00Z, or the contract lapses."),
                Example.accepted("Please review this ASAP because the contract lapses tonight."),
                Example.accepted("Urgent: payments are failing for all customers since 9:00, can you look?"),
                Example.accepted("It's not urgent, please review it when you have time."),
                Example.accepted("The urgent care centre moved to the second floor.", mailTo(4))
                        .note("part of a name"),
                Example.accepted(
                                "We need help ASAP!",
                                message -> message.sender(Participant.named("Ana"))
                                        .earlier(List.of(said("Ana", "The till crashes on every second sale.", null))))
                        .note("the line before says what goes wrong"),
                Example.accepted("The parser returns immediately on an empty file.")
                        .note("says how a program runs"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        boolean dated =
                signals.all(Deadline.class).stream().anyMatch(deadline -> deadline.precision() == Precision.EXPLICIT);
        if (dated || isExplained(signals)) {
            return List.of();
        }
        List<Urgency> claims = signals.all(Urgency.class);
        List<Ask> asks = signals.all(Ask.class);
        List<PhraseMatch> cries = signals.body().phrases(CRY);
        return new Layout(signals.body().reading())
                .said(CLAIM, signals.body())
                .filter(match -> Around.find(claims, match.span())
                        .filter(urgency -> urgency.reason() == null)
                        .isPresent())
                .filter(match -> Around.isAny(cries, match.span())
                        || Around.find(asks, match.span())
                                .filter(UrgentUnexplained::isWanted)
                                .isPresent())
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " comes without a time and without a consequence")
                        .confidence(0.75)
                        .build())
                .toList();
    }

    /** Whether the message right before, unless it is somebody else's, says what goes wrong meanwhile. */
    private static boolean isExplained(Signals signals) {
        List<Signals> earlier = signals.earlier();
        if (earlier.isEmpty()) {
            return false;
        }
        Signals last = earlier.get(earlier.size() - 1);
        boolean unknown = last.message().sender() == null || signals.message().sender() == null;
        return (unknown || !Turns.ownRun(signals).isEmpty()) && last.body().says(CONSEQUENCE);
    }

    /** Something is wanted; a question may only be about something urgent. */
    private static boolean isWanted(Ask ask) {
        return ask.form() == Ask.Form.REQUEST || ask.form() == Ask.Form.IMPLIED;
    }
}
