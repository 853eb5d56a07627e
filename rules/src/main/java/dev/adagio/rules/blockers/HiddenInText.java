package dev.adagio.rules.blockers;

import static dev.adagio.rules.Given.issue;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.Span;
import java.util.List;

/** A blocker in passing: work stands still, and nobody is named who could clear it. */
final class HiddenInText implements Rule<Message> {

    /** How sure a name is that may be the label of an entry: "Pump: waiting for the seal". */
    private static final double LABEL = 0.7;

    private static final String STANDSTILL = "blockers/hidden-in-text: standstill";

    /** Words that in an issue speak of the issue itself: it is the blocker, and its readers are who could clear it. */
    private static final String ITSELF = "blockers/hidden-in-text: itself";

    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/hidden-in-text", Severity.WARNING, "mentions a blocker and nobody who could clear it")
            .because("Whoever could clear it may read past it, and the work stands still unseen.")
            .clearedBy("Name what is needed, from whom and by when, and flag the item as blocked.")
            .formerly("blk-hidden-in-text")
            .source(Bibliography.NUDGE)
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
        return Condition.says(STANDSTILL);
    }

    @Override
    public List<String> wording() {
        return List.of(STANDSTILL, ITSELF, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("Import: done. Export: «we are still waiting for» the certificate."),
                Example.flagged("«I'm blocked» on the billing work.", mailTo(5)),
                Example.flagged("«We cannot continue without» access to the archive."),
                Example.accepted("I'm blocked on the billing work: @Li, I need the key by Thursday.")
                        .note("says who can clear it"),
                Example.accepted("We cannot continue without access to the archive. Can you grant it today?", mailTo(1))
                        .note("asks for it"),
                Example.accepted("Good news: I'm no longer blocked on the billing work."),
                Example.accepted("This is not blocking, take your time."),
                Example.accepted("The crash is a blocker for us, version 4.1 did not have it.", issue("Crash on start"))
                        .note("the issue is where the blocker is made visible"),
                Example.accepted("The call is blocking: the thread is stuck in a read.")
                        .note("speaks of a program"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (message.kind() == MessageKind.DOCUMENT || Publication.is(signals)) {
            return List.of();
        }
        Layout layout = new Layout(signals.body().reading());
        List<PhraseMatch> itself =
                message.kind() == MessageKind.ISSUE ? signals.body().phrases(ITSELF) : List.of();
        Span cleared = null;
        for (PhraseMatch match : layout.said(STANDSTILL, signals.body())
                .filter(match -> !Around.isAny(itself, match.span()))
                .toList()) {
            Span paragraph = layout.blockAt(match.span()).map(Block::span).orElse(match.span());
            if (paragraph.equals(cleared)) {
                continue;
            }
            if (!isCleared(paragraph, signals)) {
                Span spoken = layout.spoken(match);
                return List.of(INFO.finding(spoken)
                        .seen(Quote.of(signals, spoken) + " tells of a blocker; nobody is asked to clear it")
                        .confidence(0.7)
                        .build());
            }
            cleared = paragraph;
        }
        return List.of();
    }

    /** Whether the paragraph calls somebody, asks for something, says by when, or points to what stands in the way. */
    private static boolean isCleared(Span paragraph, Signals signals) {
        return signals.in(paragraph, Addressee.class).stream()
                        .anyMatch(addressee -> Circumstances.isOnePerson(addressee)
                                && (addressee.kind() == Addressee.Kind.MENTION || addressee.confidence() > LABEL))
                || signals.in(paragraph, Deadline.class).stream()
                        .anyMatch(deadline -> deadline.precision() == Deadline.Precision.EXPLICIT)
                || signals.in(paragraph, Ask.class).stream().anyMatch(Circumstances::isSure)
                || signals.in(paragraph, Reference.class).stream().anyMatch(Circumstances::isPointer);
    }
}
