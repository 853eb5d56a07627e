package dev.adagio.rules.reading;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Talk;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Work that goes over to somebody else, who takes it with a word that does not show what was understood. */
final class NoReadback implements Rule<Conversation> {

    private static final String HANDOVER = "reading/no-readback: handover";

    private static final String TAKEN = "reading/no-readback: taken";

    /** Shorter handovers need no summary: a proposal of this library. */
    private static final int LONG = 15;

    /** A longer reply says more than that it was taken: a proposal of this library. */
    private static final int SHORT = 8;

    private static final RuleInfo INFO = RuleInfo.of(
                    "reading/no-readback", Severity.WARNING, "takes over work without saying what was understood")
            .because("What was misunderstood at a handover shows only when it goes wrong, and nobody awake knows.")
            .clearedBy("Say back in a sentence what is to be done, what to watch, and when to call whom.")
            .formerly("read-no-readback")
            .source(Bibliography.I_PASS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Conversation> subject() {
        return Conversation.class;
    }

    @Override
    public List<String> wording() {
        return List.of(HANDOVER, TAKEN);
    }

    @Override
    public List<Example<Conversation>> examples() {
        String long1 = "Ana: Handing the night shift over to you, Bo. The third oven runs hot, so turn it off at four,"
                + " and if the bell rings call Cy before you open the hatch.";
        String long2 = "Ana: You're on call from now on. Two pumps are off for cleaning, the left one may start by"
                + " itself; if it does, pull the red lever and write it down.";
        String long3 = "Ana: Handover for tonight: the dough for the fair is in the cold room, it has to be turned at"
                + " two, and the driver wants the count before six.";
        return List.of(
                Talk.group(long1, "Bo: ok").flagged(),
                Talk.group(long2, "Bo: Got it, thanks!").flagged(),
                Talk.room(long3, "Bo: \ud83d\udc4d will do").flagged(),
                Talk.group(long1, "Bo: Off at four, and Cy before the hatch. Good night!")
                        .accepted()
                        .note("said back"),
                Talk.group(long2, "Bo: Got it", "Bo: so if the left pump starts I pull the red lever and note it")
                        .accepted()
                        .note("said back right after"),
                Talk.group("Ana: Over to you, Bo!", "Bo: ok").accepted().note("nothing to say back"),
                Talk.group(long3, "Bo: Who counts them, the driver or I?")
                        .accepted()
                        .note("asks back"),
                Talk.group(
                                "Ana: The bread has been handed over to the driver and the boxes are on the truck already,"
                                        + " so there is nothing left to do for us here today.",
                                "Bo: Great!")
                        .accepted()
                        .note("no work goes over"));
    }

    @Override
    public List<Finding> check(Conversation conversation, Signals signals) {
        List<Message> messages = conversation.messages();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < messages.size(); i++) {
            Signals given = at(i, signals);
            Signals taken = at(i + 1, signals);
            if (given.body().says(HANDOVER)
                    && given.body().reading().wordCount() >= LONG
                    && isByOther(messages.get(i), messages.get(i + 1))
                    && isOnlyTaken(taken)
                    && !goesOn(i + 1, messages, signals)) {
                Span span = given.body().phrases(HANDOVER).get(0).span();
                findings.add(INFO.finding(new Place.InMessage(messages.get(i + 1), whole(taken)))
                        .at(new Place.InMessage(messages.get(i), span))
                        .seen("the reply to a handover does not show what was understood")
                        .confidence(0.75)
                        .build());
            }
        }
        return findings;
    }

    private static Signals at(int index, Signals signals) {
        return index < signals.earlier().size() ? signals.earlier().get(index) : signals;
    }

    private static boolean isOnlyTaken(Signals reply) {
        return reply.body().says(TAKEN) && reply.body().reading().wordCount() <= SHORT;
    }

    /** Whether whoever took it over says more right after. */
    private static boolean goesOn(int taken, List<Message> messages, Signals signals) {
        return taken + 1 < messages.size()
                && !isByOther(messages.get(taken), messages.get(taken + 1))
                && !isOnlyTaken(at(taken + 1, signals));
    }

    private static boolean isByOther(Message one, Message other) {
        Participant first = one.sender();
        Participant second = other.sender();
        return first != null && second != null && !first.id().equals(second.id());
    }

    private static Span whole(Signals signals) {
        int tokens = signals.body().reading().tokenCount();
        return tokens == 0 ? new Span(0, 0) : signals.body().reading().span(0, tokens);
    }
}
