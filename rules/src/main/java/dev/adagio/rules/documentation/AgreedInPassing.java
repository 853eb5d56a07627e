package dev.adagio.rules.documentation;

import dev.adagio.conversation.Conclusion;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Talk;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Something a few agreed on in a chat or by mail, by a proposal and a yes, to which no later message links a record. */
final class AgreedInPassing implements Rule<Conversation> {

    private static final String JOINT = "documentation/agreed-in-passing: joint";

    private static final String CONTESTED = "documentation/agreed-in-passing: contested";

    /** So many messages after a yes show whether it stands: a proposal of this library. */
    private static final int AFTER = 5;

    /** A longer yes has conditions: a proposal of this library. */
    private static final int SHORT = 25;

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/agreed-in-passing", Severity.HINT, "agrees on something that no record is linked to")
            .because("A proposal and a yes are a decision, but nobody will look for it under \"sounds good\".")
            .clearedBy("Write down what was agreed and why, and link it here; if it is small, say so.")
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.GITHUB)
            .optional()
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
    public Condition when() {
        return Condition.has(Conclusion.class);
    }

    @Override
    public List<String> wording() {
        return List.of(JOINT, CONTESTED);
    }

    @Override
    public List<Example<Conversation>> examples() {
        return List.of(
                Talk.group("Ana: I propose we move the archive to the second server.", "Bo: Agreed.")
                        .flagged(),
                Talk.group(
                                "Ana: Let's drop the paper almanac next year.",
                                "Bo: Sounds good to me, it sells ten copies.")
                        .flagged(),
                Talk.room("Ana: We should switch the scales to kilograms.", "Bo: yes, let's")
                        .flagged(),
                Talk.group(
                                "Ana: I propose we move the archive to the second server.",
                                "Bo: Agreed.",
                                "Ana: Written down in ADR-14.")
                        .accepted()
                        .note("recorded right after"),
                Talk.group(
                                "Ana: I propose we move the archive to the second server.",
                                "Bo: Agreed.",
                                "Ana: Scratch that, the second server is full.")
                        .accepted()
                        .note("taken back"),
                Talk.group(
                                "Ana: I propose we move the archive to the second server.",
                                "Bo: Agreed.",
                                "Ana: Hm, wait, is it not full?")
                        .accepted()
                        .note("taken up again"),
                Talk.group(
                                "Ana: I propose we move the archive to the second server.",
                                "Bo: Agreed.",
                                "Cy: I would rather keep it where it is.")
                        .accepted()
                        .note("somebody else is against it"),
                Talk.group("Ana: You could try the red lever.", "Bo: Sounds good!")
                        .accepted()
                        .note("advice to one person"),
                Talk.group("Ana: Let's have lunch at one.", "Bo: Sounds good!")
                        .accepted()
                        .note("nothing to record"),
                Talk.group("Ana: We could use the second server.", "Bo: Good idea, but it is full.")
                        .accepted()
                        .note("not agreed"),
                Talk.issue("Ana: I propose we close this.", "Bo: Agreed.")
                        .accepted()
                        .note("an issue is its own record"));
    }

    @Override
    public List<Finding> check(Conversation conversation, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        for (Conclusion agreed : signals.all(Conclusion.class)) {
            Place.InMessage proposed = agreed.proposed();
            if (proposed != null
                    && agreed.recorded() == null
                    && agreed.reversed() == null
                    && Circumstances.isPassing(proposed.message())
                    && isJoint(agreed, proposed, conversation, signals)
                    && stands(agreed, proposed, conversation, signals)) {
                findings.add(INFO.finding(agreed.said())
                        .at(proposed)
                        .seen("a proposal is agreed to; no record is linked")
                        .confidence(agreed.confidence())
                        .build());
            }
        }
        return findings;
    }

    /** Whether the proposal is about what all are going to do, beyond the moment. */
    private static boolean isJoint(
            Conclusion agreed, Place.InMessage proposed, Conversation conversation, Signals signals) {
        for (int i = agreed.message() - 1; i >= 0; i--) {
            if (conversation.messages().get(i).equals(proposed.message())) {
                return signals.earlier().get(i).body().says(JOINT);
            }
        }
        return false;
    }

    /** Whether the yes is plain, and neither whoever said it nor whoever proposed takes it up again soon after. */
    private static boolean stands(
            Conclusion agreed, Place.InMessage proposed, Conversation conversation, Signals signals) {
        List<Message> messages = conversation.messages();
        Participant one = proposed.message().sender();
        Participant other = agreed.said().message().sender();
        for (int i = agreed.message(); i < Math.min(messages.size(), agreed.message() + AFTER); i++) {
            Participant speaker = messages.get(i).sender();
            boolean theirs = !conversation.isMixed() || Objects.equals(speaker, one) || Objects.equals(speaker, other);
            if (theirs && at(i, signals).body().says(CONTESTED)) {
                return false;
            }
        }
        return at(agreed.message(), signals).body().reading().wordCount() <= SHORT;
    }

    private static Signals at(int index, Signals signals) {
        return index < signals.earlier().size() ? signals.earlier().get(index) : signals;
    }
}
