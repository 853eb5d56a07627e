package dev.adagio.rules.synchrony;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Plan;
import dev.adagio.advice.Plan.Part;
import dev.adagio.advice.Planner;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rules.synchrony.meeting.Purpose;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How what people meet for is done in writing, and how a meeting is held that is worth it. */
final class Plans implements Planner {

    /** More than these are not named: a plan is no list of people. */
    private static final int NAMED = 8;

    private static final Part RULES = new Part(
            "How this is settled",
            List.of(
                    "Decider: one name",
                    "Comments until: a date, at least two working days ahead",
                    "Silence means: agreement",
                    "The decision and its \"because\" are recorded at: a link"));

    private static final String PREFERENCE = "synchrony: preference";

    private static final List<Part> PROPOSAL = List.of(
            new Part("Problem", List.of("What is the case, and whom it concerns", "What happens if nothing is done")),
            new Part(
                    "Options",
                    List.of("A: what speaks for it, and what against", "B: what speaks for it, and what against")),
            new Part("Recommendation", List.of("Which, and because of what")),
            RULES);

    private static final List<Part> POLL = List.of(
            new Part("Poll", List.of("The question in one line", "The choices, five at most", "Open until: a date")),
            new Part("Afterwards", List.of("What most want is taken; on a draw decides: one name")));

    private static final List<Part> TRIAL = List.of(
            new Part("What will be done", List.of("What, from when on, and because of what", "How it is undone")),
            new Part(
                    "Unless somebody objects",
                    List.of("Objections until: a date, two or three days ahead", "Decides: one name")),
            new Part("Afterwards", List.of("The decision is recorded at: a link", "Looked at again on: a date")));

    private static final Part STEP = new Part(
            "If it is still open", List.of("On: a date, a call of fifteen minutes", "Who has to be there for it"));

    @Override
    public Optional<Plan> plan(Signals signals, Advice advice, Mode way) {
        String title = signals.message().subject().isBlank()
                ? "What this is about"
                : signals.message().subject().strip();
        return Optional.of(new Plan(way, title, way == Mode.SYNC ? meeting(signals) : writing(signals, advice)));
    }

    /** What could be either is done in writing first, with a dated step to a call. */
    private static List<Part> writing(Signals signals, Advice advice) {
        List<Part> parts = new ArrayList<>(Purpose.in(advice)
                .filter(purpose -> purpose != Purpose.DECISION)
                .map(Plans::writing)
                .orElseGet(() -> settling(signals, advice)));
        if (advice.mode() == Mode.EITHER) {
            parts.add(STEP);
        }
        return parts;
    }

    /** A matter of taste is voted on, and what can be undone is done unless somebody objects. */
    private static List<Part> settling(Signals signals, Advice advice) {
        if (advice.contributions().stream().anyMatch(each -> each.factor().id().equals("reversible"))) {
            return TRIAL;
        }
        return signals.knows(List.of(PREFERENCE))
                        && (signals.body().says(PREFERENCE) || signals.title().says(PREFERENCE))
                ? POLL
                : PROPOSAL;
    }

    private static List<Part> writing(Purpose purpose) {
        return switch (purpose) {
            case STATUS ->
                List.of(
                        new Part(
                                "Each writes, by a fixed day and hour",
                                List.of("Done", "Next", "Blocked: by what, since when, needed from whom")),
                        new Part(
                                "All read",
                                List.of(
                                        "Questions go below the update they are about",
                                        "What stays open after a day gets a call")));
            case DEMO ->
                List.of(
                        new Part("Recording", List.of("Ten minutes at most: a link", "What is new, and for whom")),
                        new Part(
                                "Questions",
                                List.of("Below, until: a date, two working days ahead", "Answers by: one name")));
            case REVIEW ->
                List.of(
                        new Part(
                                "What to look at",
                                List.of(
                                        "The document: a link",
                                        "What is settled already",
                                        "What is wanted: which questions to answer")),
                        RULES);
            case BRAINSTORM ->
                List.of(
                        new Part(
                                "The question",
                                List.of("What is looked for, and what is known", "What is no solution, and why")),
                        new Part(
                                "Ideas",
                                List.of(
                                        "Each writes alone first, until: a date",
                                        "Then all mark the three they would try")),
                        RULES);
            case RETROSPECTIVE ->
                List.of(
                        new Part("Cards, until: a date", List.of("What helped", "What held us up", "What to try")),
                        new Part(
                                "Afterwards",
                                List.of(
                                        "Marked by all, the first three are talked over",
                                        "Each measure has one name and a date")));
            case ONBOARDING, TRAINING ->
                List.of(
                        new Part("To read and try", List.of("The page to begin with: a link", "A first small task")),
                        new Part("Who helps", List.of("One name, and when they can be asked live")));
            case OFFICE_HOURS ->
                List.of(
                        new Part(
                                "Questions, at any time",
                                List.of("One page for them: a link", "Answered within a working day by: one name")),
                        new Part(
                                "What is asked again",
                                List.of(
                                        "Its answer goes into the page",
                                        "A fixed hour a week for what stays in doubt")));
            default -> PROPOSAL;
        };
    }

    private static List<Part> meeting(Signals signals) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Questions to answer", questions(signals)));
        parts.add(new Part("Needed", List.of(people(signals.message().recipients()))));
        parts.add(new Part("To read before", List.of("A link, sent at least a working day ahead")));
        parts.add(new Part(
                "Afterwards",
                List.of(
                        "Who writes down what came of it: one name",
                        "Where it stands: a link",
                        "Who was not there answers until: a date")));
        return parts;
    }

    private static List<String> questions(Signals signals) {
        List<String> asked = signals.all(Question.class).stream()
                .map(question -> question.span().of(signals.message().text()).strip())
                .distinct()
                .toList();
        return asked.isEmpty() ? List.of("What has to be known or decided at the end, as a question") : asked;
    }

    private static String people(@Nullable Recipients recipients) {
        if (recipients == null || recipients.to().isEmpty() || recipients.to().size() > NAMED) {
            return "Only those without whom the questions cannot be answered; the others read the notes";
        }
        return recipients.to().stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
