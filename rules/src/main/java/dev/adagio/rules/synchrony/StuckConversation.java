package dev.adagio.rules.synchrony;

import dev.adagio.conversation.Course;
import dev.adagio.conversation.Exchange;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Talk;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A conversation that does not get clearer: somebody says so, or both sides go on about what was meant and nobody proposes
 * anything new.
 */
final class StuckConversation implements Rule<Conversation> {

    /** After so many rounds a call is cheaper. */
    private static final int ROUNDS = 3;

    /** What was said before these messages is another matter by now: a proposal of this library. */
    private static final int LAST = 16;

    /** So many messages around it show who talks with whom, and whether it has become clear since. */
    private static final int AROUND = 12;

    /** One alone who puts something right has only put it right. */
    private static final int SIDES = 2;

    private static final double SURE = 0.7;

    private static final String SAID = "synchrony/stuck-conversation: said";

    private static final String CLEARED = "synchrony/stuck-conversation: cleared";

    private static final String CLEAR = "synchrony/stuck-conversation: clear";

    private static final String MISUNDERSTOOD = "synchrony/stuck-conversation: misunderstood";

    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/stuck-conversation", Severity.HINT, "goes round without getting clearer")
            .because("After three rounds about what was meant, writing costs more than fifteen minutes of talking.")
            .clearedBy("Talk for a quarter of an hour and write the outcome here; or sum up what each side has"
                    + " understood and propose something.")
            .formerly("sync-thread-stuck")
            .source(Bibliography.GITLAB)
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
        return Condition.has(Course.class);
    }

    @Override
    public List<String> wording() {
        return List.of(SAID, CLEARED, MISUNDERSTOOD, CLEAR);
    }

    @Override
    public List<Example<Conversation>> examples() {
        String[] stuck = {
            "Ana: Is the delivery with or without the crates?",
            "Bo: With the crates we had.",
            "Ana: Which crates do you mean?",
            "Bo: The ones on the list.",
            "Ana: There are two lists. Which one?",
            "Bo: As I said, the one with the crates.",
            "Ana: That is not what I asked."
        };
        String[] solved = {
            "Ana: Is the delivery with or without the crates?",
            "Bo: With the crates we had.",
            "Ana: Which crates do you mean?",
            "Bo: The ones on the list.",
            "Ana: There are two lists. Which one?",
            "Bo: As I said, the one with the crates.",
            "Ana: I propose we count them both and send the longer list."
        };
        String[] talkingPast = {
            "Ana: The lift should carry ten sacks.",
            "Bo: It carries ten.",
            "Ana: At once, I mean.",
            "Bo: It does, if the boy does not ride along.",
            "Ana: I feel like we are talking past each other.",
            "Bo: The boy weighs a sack and a half."
        };
        return List.of(
                Talk.group(stuck).flagged(),
                Talk.issue(stuck).flagged(),
                Talk.group(
                                "Ana: Does the gate close at six?",
                                "Bo: It does on most days.",
                                "Ana: What about today?",
                                "Bo: Today is like most days.",
                                "Ana: I still don't understand: six or later?",
                                "Bo: As I said, the usual.",
                                "Ana: What is the usual?")
                        .flagged(),
                Talk.room(talkingPast).flagged().note("somebody says so"),
                Talk.issue(talkingPast).flagged(),
                Talk.group(
                                "Ana: The oven should stay on over night.",
                                "Bo: Over night it only costs us coal.",
                                "Ana: Lighting it anew costs more.",
                                "Bo: Not with dry wood.",
                                "Ana: I think we're going in circles.")
                        .flagged(),
                Talk.room(
                                "Ana: The lift should carry ten sacks.",
                                "Bo: It carries ten.",
                                "Ana: At once, I mean.",
                                "Bo: I feel like we are talking past each other.",
                                "Ana: Ah, I see, you count the boy.")
                        .accepted()
                        .note("clear right after"),
                Talk.room("Ana: The two plans are talking past each other.", "Bo: They do.")
                        .accepted()
                        .note("nobody has talked long"),
                Talk.group(solved).accepted().note("somebody proposes something"),
                Talk.group(
                                "Ana: Does the gate close at six?",
                                "Bo: It does on most days.",
                                "Ana: What about today?",
                                "Bo: Today at seven.",
                                "Ana: And tomorrow?",
                                "Bo: At six.",
                                "Ana: And on Sunday?")
                        .accepted()
                        .note("each round brings something"),
                Talk.group(
                                "Ana: Is the delivery with or without the crates?",
                                "Bo: With the crates we had.",
                                "Ana: Which crates do you mean?",
                                "Bo: The ones on the list.",
                                "Ana: There are two lists. Which one?",
                                "Bo: As I said, the one with the crates.",
                                "Ana: Ah, I see, thanks!")
                        .accepted()
                        .note("clear in the end"),
                Talk.group("Ana: Is the delivery with or without the crates?", "Bo: I meant with them.", "Ana: Fine.")
                        .accepted()
                        .note("one round"),
                Talk.room(stuck)
                        .accepted()
                        .note("in a room several conversations may be mixed, so nobody counts rounds"));
    }

    @Override
    public List<Finding> check(Conversation conversation, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        List<Message> messages = conversation.messages();
        int told = -AROUND;
        for (int i = 0; i < messages.size(); i++) {
            List<PhraseMatch> said = OwnWords.of(at(i, signals)).phrases(SAID);
            if (!said.isEmpty()
                    && i - told >= AROUND
                    && isTalkedOver(i, messages)
                    && !isCleared(i, messages, signals)) {
                told = i;
                findings.add(INFO.finding(
                                new Place.InMessage(messages.get(i), said.get(0).span()))
                        .seen("it is said that the conversation does not get clearer, and nothing sums up since")
                        .confidence(SURE)
                        .build());
            }
        }
        return findings.isEmpty() ? roundAndRound(conversation, signals) : findings;
    }

    /** Whether somebody else has spoken at least twice, and the speaker before, not long ago. */
    private static boolean isTalkedOver(int said, List<Message> messages) {
        Participant speaker = messages.get(said).sender();
        Map<String, Integer> turns = new HashMap<>();
        String last = "";
        for (Message each : messages.subList(Math.max(0, said - AROUND), said)) {
            String person = each.sender() == null ? "" : each.sender().id();
            if (!person.equals(last)) {
                turns.merge(person, 1, Integer::sum);
            }
            last = person;
        }
        return speaker != null
                && turns.containsKey(speaker.id())
                && turns.entrySet().stream()
                        .anyMatch(each -> !each.getKey().isEmpty()
                                && !each.getKey().equals(speaker.id())
                                && each.getValue() >= SIDES);
    }

    private static boolean isCleared(int said, List<Message> messages, Signals signals) {
        for (int i = said; i < Math.min(messages.size(), said + AROUND); i++) {
            if (at(i, signals).body().says(CLEARED)) {
                return true;
            }
        }
        return false;
    }

    private static List<Finding> roundAndRound(Conversation conversation, Signals signals) {
        int rounds = signals.all(Course.class).get(0).rounds();
        if (rounds < ROUNDS || conversation.isMixed()) {
            return List.of();
        }
        List<Message> messages = conversation.messages();
        int from = Math.max(0, messages.size() - Math.min(LAST, 2 * rounds + 1));
        boolean asked = signals.all(Exchange.class).stream().anyMatch(exchange -> exchange.message() >= from);
        Map<String, Place.InMessage> said = new LinkedHashMap<>();
        for (int i = from; i < messages.size(); i++) {
            Signals each = at(i, signals);
            Participant speaker = messages.get(i).sender();
            if (speaker != null && each.body().says(MISUNDERSTOOD)) {
                Span span = each.body().phrases(MISUNDERSTOOD).get(0).span();
                said.put(speaker.id(), new Place.InMessage(messages.get(i), span));
            }
        }
        return !asked || said.size() < SIDES || signals.body().says(CLEAR)
                ? List.of()
                : List.of(found(rounds, List.copyOf(said.values())));
    }

    private static Signals at(int index, Signals signals) {
        return index < signals.earlier().size() ? signals.earlier().get(index) : signals;
    }

    private static Finding found(int rounds, List<Place.InMessage> said) {
        return INFO.finding(said.get(said.size() - 1))
                .at(said.get(0))
                .seen(rounds + " rounds, and both sides are still about what is meant")
                .confidence(SURE)
                .build();
    }
}
