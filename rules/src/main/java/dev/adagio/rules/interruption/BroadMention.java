package dev.adagio.rules.interruption;

import static dev.adagio.rules.Given.in;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Urgency;
import dev.adagio.text.Span;
import java.util.List;

/** A mention that alerts everybody at once, where nothing says that it cannot wait. */
final class BroadMention implements Rule<Message> {

    /** Among so few, everybody may well be meant: a proposal of this library. */
    private static final int FEW = 4;

    private static final String GAP = " \t:,";

    private static final String PRESSING = "interruption/broad-mention: pressing";

    private static final RuleInfo INFO = RuleInfo.of(
                    "interruption/broad-mention", Severity.WARNING, "alerts everybody for something that can wait")
            .because(
                    "Everybody in the channel is interrupted, whatever their hour, and most have nothing to do with it.")
            .clearedBy(
                    "Mention those who are to act, or leave the mention out and let people read it in their own time.")
            .formerly("intr-broad-mention")
            .source(Bibliography.POSTHOG)
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.EIGHTEEN_F)
            .source(Bibliography.GITHUB)
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
                Condition.has(Addressee.class),
                Condition.not(Condition.has(Urgency.class)),
                Condition.not(Condition.says(PRESSING)));
    }

    @Override
    public List<String> wording() {
        return List.of(PRESSING);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«@channel» thoughts on the new logo?", in(Channel.Kind.ROOM)),
                Example.flagged("«@here» can someone review my change?"),
                Example.flagged("Does anybody know a good book on Kotlin? «@everyone»"),
                Example.accepted("@Li can you review the new logo by Wednesday?"),
                Example.accepted("@channel the payment service is down, please stop all deployments."),
                Example.accepted("@here the building will be evacuated in 5 minutes."),
                Example.accepted("@here urgent: who holds the pager? Orders are lost."),
                Example.accepted(
                                "@channel thoughts on the new logo?",
                                message -> message.channel(
                                        new Channel("c", "logo", Channel.Kind.GROUP, "", null, three(), null)))
                        .note("three people, all of them meant"),
                Example.accepted("Please never write `@channel` in the support room."));
    }

    private static List<Participant> three() {
        return List.of(Participant.named("Ana"), Participant.named("Bo"), Participant.named("Li"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        Channel channel = message.channel();
        if (channel != null && !channel.members().isEmpty() && channel.members().size() <= FEW) {
            return List.of();
        }
        return signals.all(Addressee.class).stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.BROADCAST)
                .limit(1)
                .map(addressee -> INFO.finding(addressee.span())
                        .seen(Quote.of(signals, addressee.span())
                                + " alerts everybody, and nothing says that it cannot wait")
                        .confidence(addressee.confidence())
                        .fix(Fix.replacing("Leave the mention out", withGap(addressee.span(), message.text()), ""))
                        .build())
                .toList();
    }

    /** The mention with what parts it from the words around. */
    private static Span withGap(Span mention, String text) {
        int start = mention.start();
        int end = mention.end();
        while (end < text.length() && GAP.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end == text.length() && start > 0 && GAP.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return new Span(start, end);
    }
}
