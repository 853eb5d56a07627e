package dev.adagio.rules.synchrony;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.phrase.PhraseMatch;
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

/** A conversation that speaks of what was agreed in a call, and does not say what. */
final class OutcomeUnwritten implements Rule<Conversation> {

    /** What came of a call takes a few words more than this: a proposal of this library. */
    private static final int FEW_WORDS = 6;

    private static final String CALL = "synchrony/outcome-unwritten: call";

    private static final String WRITTEN = "synchrony/outcome-unwritten: written";

    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/outcome-unwritten", Severity.WARNING, "speaks of a call without saying what came of it")
            .because("Those who were not in the call do not know, and those who were will remember it differently.")
            .clearedBy("Write what was agreed, because of what, and who does what by when.")
            .formerly("sync-outcome-unwritten")
            .source(Bibliography.GITHUB)
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.GOOGLE)
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
        return List.of(CALL, WRITTEN);
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
                Talk.group("Ana: Can we talk about it on the call tomorrow?")
                        .accepted()
                        .note("still to come"),
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
        return findings;
    }

    private static Signals at(int index, Signals signals) {
        return index < signals.earlier().size() ? signals.earlier().get(index) : signals;
    }

    /** Whether the message itself says more than that there was a call. */
    private static boolean says(Signals signals, PhraseMatch call) {
        int words = signals.body().reading().wordCount() - (call.endToken() - call.firstToken());
        return words > FEW_WORDS || Circumstances.hasReference(signals);
    }

    /** Whether a message near it sums up, links something or says more than a few words. */
    private static boolean isWritten(int call, List<Message> messages, Signals signals) {
        for (int i = Math.max(0, call - 1); i < Math.min(messages.size(), call + 4); i++) {
            Signals near = at(i, signals);
            if (i != call && (near.body().says(WRITTEN) || Circumstances.hasReference(near))) {
                return true;
            }
        }
        return false;
    }
}
