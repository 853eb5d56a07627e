package dev.adagio.rules.documentation;

import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.issue;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Signals;
import java.util.List;

/** A proposal to several people that invites comments, with nobody to decide, no date, and no word on silence. */
final class OpenEndedProposal implements Rule<Message> {

    private static final String PROPOSAL = "documentation/open-ended-proposal: proposal";

    private static final String INVITES = "documentation/open-ended-proposal: invites";

    /** Who decides, by when, or what silence means. */
    private static final String SETTLED = "documentation/open-ended-proposal: settled";

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/open-ended-proposal",
                    Severity.WARNING,
                    "proposes something and does not say how it is settled")
            .because("Comments without an end leave a proposal open for ever, or let it pass unseen.")
            .clearedBy("Say who decides, until when comments count, and what silence means.")
            .formerly("doc-proposal-open-ended")
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.LAZY_CONSENSUS)
            .source(Bibliography.POSTHOG)
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
        return Condition.all(Condition.says(PROPOSAL), Condition.says(INVITES), Condition.not(Condition.says(SETTLED)));
    }

    @Override
    public List<String> wording() {
        return List.of(PROPOSAL, INVITES, SETTLED, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("I propose to move the archive to the second server. «Comments welcome»!", mailTo(6)),
                Example.flagged(
                        "Proposal: one release a month instead of two. «What do you think?»", in(Channel.Kind.ROOM)),
                Example.flagged("My RFC for the new rota is in the wiki, «feedback is welcome».", mailTo(9)),
                Example.accepted(
                        "I propose to move the archive. Comments welcome until Friday, then Noa decides.", mailTo(6)),
                Example.accepted(
                        "I propose to move the archive. Comments welcome; if nobody objects I'll do it on Monday.",
                        mailTo(6)),
                Example.accepted("I propose that we meet at ten, what do you think?", mailTo(1))
                        .note("two people settle it by answering"),
                Example.accepted("I'd propose the second server. What do you think?", after("Where does it go?"))
                        .note("a turn in a discussion"),
                Example.accepted("I propose a dark theme. Comments welcome!", issue("Dark theme"))
                        .note("a tracker has its own way to settle it"),
                Example.accepted("The proposal was rejected. What do you think of the new hall?", mailTo(4)));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (!Circumstances.isPassing(message)
                || Circumstances.isToOne(message)
                || Circumstances.isReply(signals)
                || Publication.is(signals)
                || signals.any(Deadline.class)) {
            return List.of();
        }
        Layout layout = new Layout(signals.body().reading());
        return layout.said(INVITES, signals.body())
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span())
                                + " invites comments; who decides, by when, and what silence means is left open")
                        .confidence(0.65)
                        .build())
                .toList();
    }
}
