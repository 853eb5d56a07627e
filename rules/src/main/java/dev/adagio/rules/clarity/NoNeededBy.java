package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.signal.Urgency;
import java.util.List;
import java.util.stream.Stream;

/** A request for a piece of work, to particular people, that gives neither a date nor leave to take time. */
final class NoNeededBy implements Rule<Message> {

    private static final String WORK = "clarity/no-needed-by: work";

    private static final String DATED = "clarity/no-needed-by: dated";

    /** What is promised, or spoken of, rather than asked. */
    private static final String PROMISED = "clarity/no-needed-by: promised";

    /** What leaves the time to the reader says that it can wait. */
    private static final String LEAVE = "clarity/no-needed-by: leave";

    private static final double SURE = 0.75;

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/no-needed-by", Severity.HINT, "asks for a piece of work without saying by when")
            .because(
                    "Without a date everything looks equally urgent; some drop what they are doing, others never start.")
            .clearedBy("Say by when it is needed, and what happens if it comes later; or say that there is no rush.")
            .formerly("msg-no-needed-by")
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
    public Condition when() {
        return Condition.has(Ask.class);
    }

    @Override
    public List<String> wording() {
        return List.of(WORK, DATED, PROMISED, LEAVE, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«@Li please review the draft of the contract.»"),
                Example.flagged("Hi Tom,\n\n«could you prepare the figures for the board?»", mailTo(1)),
                Example.flagged("«Please fill in the attached form.»", mailTo(3)),
                Example.accepted("@Li please review the draft by Friday; later is fine."),
                Example.accepted("Could you prepare the figures for the board? No rush.", mailTo(1))
                        .note("leave to take time is an answer too"),
                Example.accepted("Could you prepare the figures when you have a moment?", mailTo(1))
                        .note("leaves the time to the reader"),
                Example.accepted("Please review.", after("The draft is ready, the board meets on Friday."))
                        .note("an answer inherits its context"),
                Example.accepted("Which figures does the board want?", mailTo(1))
                        .note("a question is answered where it is read"),
                Example.accepted("Did you review the draft?", mailTo(1)));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (!Circumstances.isPassing(message)
                || !(Circumstances.isDirected(signals) || Circumstances.isToTeam(message))
                || Circumstances.isReply(signals)
                || Publication.is(signals)
                || signals.any(Urgency.class)
                || signals.all(Deadline.class).stream()
                        .anyMatch(deadline -> deadline.precision() != Deadline.Precision.VAGUE)
                || signals.title().says(DATED)
                || signals.body().says(DATED)
                || signals.body().says(LEAVE)) {
            return List.of();
        }
        List<Ask> asks = signals.all(Ask.class).stream()
                .filter(ask -> ask.form() == Ask.Form.REQUEST
                        && ask.confidence() >= SURE
                        && Around.find(signals.all(TimeMention.class), ask.span())
                                .isEmpty())
                .toList();
        return Stream.concat(vague(asks, signals), silent(asks, signals))
                .limit(1)
                .toList();
    }

    /** "Soon" is a deadline that everybody reads otherwise. */
    private static Stream<Finding> vague(List<Ask> asks, Signals signals) {
        return signals.all(Deadline.class).stream()
                .filter(deadline -> Around.find(asks, deadline.span()).isPresent()
                        && !Around.isAny(signals.body().phrases(PROMISED), deadline.span()))
                .map(deadline -> INFO.finding(deadline.span())
                        .seen(Quote.of(signals, deadline.span()) + " leaves open by when")
                        .confidence(deadline.confidence())
                        .build());
    }

    private static Stream<Finding> silent(List<Ask> asks, Signals signals) {
        return signals.any(Deadline.class)
                ? Stream.empty()
                : signals.body().phrases(WORK).stream()
                        .flatMap(work -> Around.find(asks, work.span()).stream()
                                .map(ask -> INFO.finding(ask.span())
                                        .seen(Quote.of(signals, ask.span()) + " does not say by when")
                                        .evidence(work.span())
                                        .confidence(ask.confidence())
                                        .build()));
    }
}
