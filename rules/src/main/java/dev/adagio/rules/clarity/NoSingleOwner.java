package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
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
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.stream.Stream;

/** A request that any one of several people could take, so that each may leave it to the others. */
final class NoSingleOwner implements Rule<Message> {

    private static final String ANYBODY = "clarity/no-single-owner: anybody";

    private static final String WHO = "clarity/no-single-owner: who";

    private static final String DEED = "clarity/no-single-owner: deed";

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/no-single-owner", Severity.WARNING, "asks several people and none in particular")
            .because("Where many are asked at once each may leave it to the others, and fewer answer.")
            .clearedBy("Name who is to do it, and put the others in copy; or say who takes it if nobody answers.")
            .formerly("msg-no-single-owner")
            .source(Bibliography.BARRON)
            .source(Bibliography.BLAIR)
            .source(Bibliography.GITLAB)
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
        return Condition.any(Condition.says(ANYBODY), Condition.says(WHO), Condition.says(DEED));
    }

    @Override
    public List<String> wording() {
        return List.of(ANYBODY, WHO, DEED, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«Can someone» order the new badges by Friday?", mailTo(6)),
                Example.flagged("The printer is empty again. «Could somebody» refill it?", mailTo(12)),
                Example.flagged("«Can someone» restart the staging server?", in(Channel.Kind.GROUP)),
                Example.flagged("«Could you send» the signed contract to the bank?", mailTo(4)),
                Example.accepted("@Li can you order the new badges by Friday? Everybody else: just so you know.")
                        .note("one is named"),
                Example.accepted("Can someone order the badges? @Li, it's yours if nobody answers by noon.", mailTo(6))
                        .note("a name for the case that nobody answers"),
                Example.accepted("Can you order the new badges by Friday?", mailTo(1)),
                Example.accepted("Please send me your hours by Friday, all of you.", mailTo(6))
                        .note("each is to do it"),
                Example.accepted("Can anyone help me with the installer?")
                        .note("in an open forum nobody could be named"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (!Circumstances.isToTeam(message) || Circumstances.callsOnePerson(signals) || Publication.is(signals)) {
            return List.of();
        }
        List<Question> questions = signals.all(Question.class);
        return Stream.of(
                        findings(ANYBODY, 0.8, message, signals),
                        findings(WHO, 0.7, message, signals)
                                .filter(finding ->
                                        Around.find(questions, finding.span()).isPresent()),
                        deeds(message, signals))
                .flatMap(findings -> findings)
                .limit(1)
                .toList();
    }

    /** "You" may be one of those who just talked; in a mail to several it is any of them. */
    private static Stream<Finding> deeds(Message message, Signals signals) {
        boolean talk = message.kind() != MessageKind.EMAIL && Circumstances.isReply(signals);
        return talk || Circumstances.isIn(message, Channel.Kind.ROOM)
                ? Stream.empty()
                : findings(DEED, 0.6, message, signals);
    }

    private static Stream<Finding> findings(String lexicon, double confidence, Message message, Signals signals) {
        return new Layout(signals.body().reading())
                .said(lexicon, signals.body())
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " names nobody, and " + readers(message) + " read it")
                        .confidence(confidence)
                        .build());
    }

    private static String readers(Message message) {
        Recipients recipients = message.recipients();
        return recipients == null || recipients.count() < 2 ? "several people" : recipients.count() + " people";
    }
}
