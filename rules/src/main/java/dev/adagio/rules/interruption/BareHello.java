package dev.adagio.rules.interruption;

import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.said;

import dev.adagio.model.Channel;
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
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.List;

/** A message that greets or asks for attention and leaves the matter for later. */
final class BareHello implements Rule<Message> {

    /** A longer message surely says what it is about: a proposal of this library. */
    private static final int FEW_WORDS = 12;

    private static final String CUSTOM = "interruption/bare-hello: custom";

    private static final String RETURNED = "interruption/bare-hello: returned";

    private static final String FILLER = "interruption/bare-hello: filler";

    private static final String NO_SUBJECT = "interruption/bare-hello: no subject";

    private static final RuleInfo INFO = RuleInfo.of(
                    "interruption/bare-hello", Severity.WARNING, "calls somebody without saying what for")
            .because("It interrupts at once and can only be answered by another greeting; the matter itself comes"
                    + " later, and interrupts again.")
            .clearedBy("Put the question into the same message as the greeting.")
            .formerly("intr-bare-hello")
            .source(Bibliography.NO_HELLO)
            .source(Bibliography.NO_HELLO_BOT)
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
        return Condition.has(Greeting.class);
    }

    @Override
    public List<String> wording() {
        return List.of(CUSTOM, RETURNED, FILLER, NO_SUBJECT);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«hi»", in(Channel.Kind.DIRECT)),
                Example.flagged("«Hello Ana, got a minute?»"),
                Example.flagged("«can I ask you something?»", in(Channel.Kind.ROOM)),
                Example.accepted("hi! is staging frozen till 15:00Z?").note("the question comes along"),
                Example.accepted("hi", after("Hello!")).note("a greeting returned"),
                Example.accepted(
                                "hello?",
                                message -> message.sender(Participant.named("Ana"))
                                        .earlier(List.of(said("Ana", "Is staging frozen till 15:00Z?", null))))
                        .note("the question stands above it"),
                Example.accepted("Hello everybody, I'm Noa, the new one in the billing team.", in(Channel.Kind.ROOM))
                        .note("first contact: introduces somebody"),
                Example.accepted("Thank you, that helped!"),
                Example.accepted("Good morning", in(Channel.Kind.ROOM)).note("a custom of the room that calls nobody"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (!isBare(signals) || answers(signals) || isCustom(message, signals)) {
            return List.of();
        }
        Reading reading = signals.body().reading();
        Span span = reading.span(0, reading.tokenCount());
        return List.of(INFO.finding(span)
                .seen(Quote.of(signals, span) + " calls, and does not say what for")
                .confidence(0.9)
                .build());
    }

    /** Whether nothing is left when greetings and names are taken away. */
    private static boolean isBare(Signals signals) {
        Reading reading = signals.body().reading();
        if (reading.wordCount() > FEW_WORDS || !isEmptySubject(signals)) {
            return false;
        }
        List<PhraseMatch> filler = signals.body().phrases(FILLER);
        List<Greeting> greetings = signals.all(Greeting.class);
        List<Addressee> addressees = signals.all(Addressee.class);
        for (int i = 0; i < reading.tokenCount(); i++) {
            boolean silent = reading.kind(i) == TokenKind.PUNCTUATION
                    || reading.kind(i) == TokenKind.EMOJI
                    || reading.kind(i) == TokenKind.MENTION;
            Span span = reading.span(i);
            if (!silent
                    && !Around.isAny(filler, span)
                    && !isOwnName(signals, span)
                    && Around.find(greetings, span).isEmpty()
                    && Around.find(addressees, span).isEmpty()) {
                return false;
            }
        }
        return greetings.stream().anyMatch(greeting -> greeting.kind() != Greeting.Kind.CLOSING);
    }

    /** A subject line that says no more than a greeting. */
    private static boolean isEmptySubject(Signals signals) {
        return signals.title().reading().wordCount() == 0
                || (signals.title().says(NO_SUBJECT)
                        && signals.title().reading().wordCount() <= 2);
    }

    /** Whether the sender signs here. */
    private static boolean isOwnName(Signals signals, Span span) {
        Participant sender = signals.message().sender();
        return sender != null
                && List.of(sender.name().split(" "))
                        .contains(span.of(signals.message().text()));
    }

    /** Whether it returns a greeting, or its sender is in the conversation already. */
    private static boolean answers(Signals signals) {
        List<Signals> earlier = signals.earlier();
        if (earlier.isEmpty()) {
            return false;
        }
        Signals last = earlier.get(earlier.size() - 1);
        boolean answersSomebody = last.message().sender() == null && Circumstances.callsOnePerson(signals);
        return answersSomebody
                || last.any(Greeting.class)
                || last.body().says(RETURNED)
                || Turns.isInConversation(signals);
    }

    /** A room wishes itself a good morning, and calls nobody by it. */
    private static boolean isCustom(Message message, Signals signals) {
        return signals.body().says(CUSTOM)
                && !Circumstances.isToOne(message)
                && signals.all(Addressee.class).stream()
                        .noneMatch(addressee -> addressee.kind() == Addressee.Kind.MENTION)
                && signals.all(Greeting.class).stream()
                        .noneMatch(greeting -> greeting.kind() == Greeting.Kind.ATTENTION);
    }
}
