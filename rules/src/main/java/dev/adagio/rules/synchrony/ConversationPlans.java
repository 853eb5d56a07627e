package dev.adagio.rules.synchrony;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Plan;
import dev.adagio.advice.Plan.Part;
import dev.adagio.advice.Planner;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.Rounds;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a conversation ends well: by a short call whose outcome comes back, or by writing down what came of it. */
final class ConversationPlans implements Planner {

    private static final int MOST = 5;

    @Override
    public Optional<Plan> plan(Signals signals, Advice advice, Mode way) {
        if (!(signals.subject() instanceof Conversation conversation)) {
            return Optional.empty();
        }
        String title = conversation.title().isBlank()
                ? "What came of this"
                : conversation.title().strip();
        List<Signals> recent = Rounds.recent(signals);
        return Optional.of(new Plan(way, title, way == Mode.SYNC ? call(conversation, recent) : summary(recent)));
    }

    private static List<Part> call(Conversation conversation, List<Signals> recent) {
        String people = conversation.messages().stream()
                .map(Message::sender)
                .filter(Objects::nonNull)
                .map(Participant::name)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return List.of(
                new Part("Questions to answer", open(recent)),
                new Part(
                        "Call, fifteen minutes",
                        List.of(
                                people.isEmpty() ? "Those who wrote last" : people,
                                "Before it: what each side has understood")),
                new Part(
                        "Back here afterwards",
                        List.of("What was agreed, and because of what", "Who does what by when")));
    }

    private static List<Part> summary(List<Signals> recent) {
        List<Part> parts = new ArrayList<>();
        List<String> decided = said(recent, DecisionMention.class);
        parts.add(new Part("What this was about", List.of("In two sentences, for somebody who was not there")));
        parts.add(new Part(
                "Agreed", decided.isEmpty() ? List.of("What was agreed, and because of what; who decided") : decided));
        parts.add(new Part("Still open", open(recent)));
        parts.add(new Part(
                "Where it stands from now on", List.of("A link to the record, put at the end of the conversation")));
        return parts;
    }

    private static List<String> open(List<Signals> recent) {
        List<String> asked = said(recent, Question.class);
        return asked.isEmpty() ? List.of("What has to be known or decided, as a question") : asked;
    }

    /** In the order in which they were said. */
    private static <T extends Signal> List<String> said(List<Signals> recent, Class<T> type) {
        List<String> said = new ArrayList<>(recent.stream()
                .flatMap(each -> quotes(each, type))
                .distinct()
                .limit(MOST)
                .toList());
        Collections.reverse(said);
        return said;
    }

    /** The sentences they stand in. */
    private static <T extends Signal> Stream<String> quotes(Signals signals, Class<T> type) {
        return signals.all(type).stream()
                .map(signal -> signals.body().reading().sentences().stream()
                        .map(Sentence::span)
                        .filter(sentence -> sentence.overlaps(signal.span()))
                        .findFirst()
                        .orElse(signal.span()))
                .map(span -> span.of(signals.message().text()).strip());
    }
}
