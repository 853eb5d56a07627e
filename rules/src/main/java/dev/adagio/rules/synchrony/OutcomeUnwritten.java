package dev.adagio.rules.synchrony;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Lapse;
import dev.adagio.rules.Talk;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Signals;
import dev.adagio.text.BlockKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A conversation that speaks of what was agreed in a call and does not say what, or that was put off to one and ends there. */
final class OutcomeUnwritten implements Rule<Conversation> {

    /** What came of a call takes a few words more than this: a proposal of this library. */
    private static final int FEW_WORDS = 3;

    /** A longer message goes on with the matter: a proposal of this library. */
    private static final int SHORT = 15;

    /** So long after a matter was put off to a call most calls are over: a proposal of this library. */
    private static final Duration WAIT = Duration.ofDays(14);

    private static final String PUT_OFF = "synchrony/outcome-unwritten: put off";

    private static final String CALL = "synchrony/outcome-unwritten: call";

    private static final String WRITTEN = "synchrony/outcome-unwritten: written";

    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/outcome-unwritten", Severity.HINT, "speaks of a call without saying what came of it")
            .because("Those who were not in the call do not know, and those who were will remember it differently.")
            .clearedBy("Write what was agreed, because of what, and who does what by when.")
            .formerly("sync-outcome-unwritten")
            .source(Bibliography.GITHUB)
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.GOOGLE)
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
    public List<String> wording() {
        return List.of(CALL, PUT_OFF, WRITTEN);
    }

    @Override
    public List<Example<Conversation>> examples() {
        return List.of(
                Talk.group("Ana: Thanks for the call, Bo!", "Bo: As agreed on the call then.")
                        .flagged(),
                Talk.group("Ana: How do we go on with the old barn?", "Bo: Let's do it as discussed on the phone.")
                        .flagged(),
                Talk.issue("Ana: The gate jams.", "Bo: Closing, as agreed in the meeting.")
                        .flagged(),
                Talk.group("Ana: As agreed on the call: Bo paints the barn by Friday, because the paint has come.")
                        .accepted()
                        .note("says what came of it"),
                Talk.group(
                                "Ana: As discussed on the phone.",
                                "Bo: To sum up: I paint the barn by Friday, Cy oils the gate.")
                        .accepted()
                        .note("said in the next message"),
                Talk.group("Ana: As agreed on the call, see https://mill.example/minutes/14.")
                        .accepted()
                        .note("linked"),
                Talk.issue("Ana: The gate jams.", "Bo: Per the meeting yesterday:\n\n> Bo planes the lower board.")
                        .accepted()
                        .note("quoted"),
                Talk.group("Ana: Can we talk about it on the call tomorrow?")
                        .accepted()
                        .note("still to come"),
                Talk.issue(
                                "Ana: The gate jams again.",
                                "Bo: Let's discuss this in the meeting on Monday.",
                                "Ana: Fine.")
                        .after(20)
                        .flagged()
                        .note("nothing came after it"),
                Talk.group("Ana: Shall we tar the roof?", "Bo: We should talk about it in person.")
                        .after(20)
                        .flagged(),
                Talk.issue("Ana: The gate jams again.", "Bo: Let's discuss this in the meeting on Monday.")
                        .after(3)
                        .accepted()
                        .note("the meeting may be still to come"),
                Talk.issue(
                                "Ana: The gate jams again.",
                                "Bo: Let's discuss this in the meeting on Monday.",
                                "Bo: We decided to plane the lower board.")
                        .after(20)
                        .accepted(),
                Talk.room("Ana: The gate jams again.", "Bo: Let's discuss this in the meeting on Monday.")
                        .after(20)
                        .accepted()
                        .note("in a room what came of it may be told among other things"),
                Talk.issue("Ana: The gate jams again.", "Bo: Happy to talk about it in the meeting on Monday!")
                        .after(20)
                        .accepted()
                        .note("an offer"),
                Talk.issue("Ana: The gate is now hung on three hinges, of brass.", "Ana: As discussed in the meeting.")
                        .accepted()
                        .note("said right before"),
                Talk.issue("Ana: The gate jams.", "Bo: If it jams again we should discuss it in the meeting.")
                        .after(20)
                        .accepted(),
                Talk.group("Ana: Nothing was agreed on the call.").accepted());
    }

    @Override
    public List<Finding> check(Conversation conversation, Signals signals) {
        List<Message> messages = conversation.messages();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Signals each = at(i, signals);
            List<PhraseMatch> calls = each.body().phrases(CALL);
            if (!calls.isEmpty() && !says(each, calls.get(0)) && !isWritten(i, messages, signals)) {
                findings.add(INFO.finding(new Place.InMessage(
                                messages.get(i), calls.get(0).span()))
                        .seen("it points to a call and does not say what came of it")
                        .confidence(0.7)
                        .build());
                break;
            }
        }
        return findings.isEmpty() ? putOff(conversation, signals) : findings;
    }

    /** The matter goes over to a call, and long after it nothing tells how it ended. */
    private static List<Finding> putOff(Conversation conversation, Signals signals) {
        List<Message> messages = conversation.messages();
        int last = messages.size() - 1;
        while (last > 0
                && isBrief(at(last, signals))
                && !at(last, signals).body().says(PUT_OFF)) {
            last--;
        }
        if (last <= 0 || conversation.isMixed() || !isAnswer(last, messages)) {
            return List.of();
        }
        Message message = messages.get(last);
        List<PhraseMatch> said = OwnWords.of(at(last, signals)).phrases(PUT_OFF);
        Instant now = conversation.asOf();
        return said.isEmpty()
                        || now == null
                        || message.sentAt() == null
                        || message.sentAt().plus(WAIT).isAfter(now)
                ? List.of()
                : List.of(INFO.finding(new Place.InMessage(message, said.get(0).span()))
                        .seen("it was put off to a call " + Lapse.of(Duration.between(message.sentAt(), now))
                                + " ago; what came of it is not written here")
                        .confidence(0.7)
                        .build());
    }

    /** Whether it says too little to go on with the matter, or to tell how it ended. */
    private static boolean isBrief(Signals signals) {
        return signals.body().reading().wordCount() <= SHORT
                && !signals.body().says(WRITTEN)
                && !Circumstances.hasReference(signals);
    }

    /** Whether whoever points to the call has just told more. */
    private static boolean isOwnBefore(int before, int call, List<Message> messages, Signals signals) {
        Participant speaker = messages.get(call).sender();
        return before < call
                && speaker != null
                && speaker.equals(messages.get(before).sender())
                && signals.body().reading().wordCount() > FEW_WORDS;
    }

    /** Whether somebody else has spoken before, whose matter it is. */
    private static boolean isAnswer(int index, List<Message> messages) {
        Participant speaker = messages.get(index).sender();
        return speaker != null
                && messages.subList(0, index).stream()
                        .anyMatch(each ->
                                each.sender() != null && !each.sender().id().equals(speaker.id()));
    }

    private static Signals at(int index, Signals signals) {
        return index < signals.earlier().size() ? signals.earlier().get(index) : signals;
    }

    /** Whether the message itself says or quotes more than that there was a call. */
    private static boolean says(Signals signals, PhraseMatch call) {
        int words = signals.body().reading().wordCount() - (call.endToken() - call.firstToken());
        return words > FEW_WORDS
                || Circumstances.hasReference(signals)
                || signals.body().reading().blocks().stream().anyMatch(block -> block.kind() == BlockKind.QUOTE);
    }

    /** Whether a message near it sums up, links something or says more than a few words. */
    private static boolean isWritten(int call, List<Message> messages, Signals signals) {
        for (int i = Math.max(0, call - 1); i < Math.min(messages.size(), call + 4); i++) {
            Signals near = at(i, signals);
            if (i != call
                    && (near.body().says(WRITTEN)
                            || Circumstances.hasReference(near)
                            || isOwnBefore(i, call, messages, near))) {
                return true;
            }
        }
        return false;
    }
}
