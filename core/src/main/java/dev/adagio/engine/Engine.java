package dev.adagio.engine;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Planner;
import dev.adagio.model.Message;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules of all packs, compiled together for all languages. Immutable and thread-safe: one engine
 * serves all threads.
 */
public final class Engine {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::span).thenComparing(Finding::rule).thenComparing(Finding::seen);

    private final LanguageChoice languages;
    private final Map<Class<?>, Function<Object, Message>> subjects;
    private final Map<Class<?>, List<CompiledRule<?>>> rules;
    private final List<RuleInfo> infos;
    private final Advisor advisor;
    private final List<Planner> planners;
    private final Profile profile;
    private final Limits limits;

    Engine(
            LanguageChoice languages,
            Map<Class<?>, Function<Object, Message>> subjects,
            Map<Class<?>, List<CompiledRule<?>>> rules,
            List<RuleInfo> infos,
            Advisor advisor,
            List<Planner> planners,
            Profile profile,
            Limits limits) {
        this.languages = languages;
        this.subjects = Map.copyOf(subjects);
        this.rules = Map.copyOf(rules);
        this.infos = List.copyOf(infos);
        this.advisor = advisor;
        this.planners = List.copyOf(planners);
        this.profile = profile;
        this.limits = limits;
    }

    /** Starts an engine that knows nothing yet. */
    public static EngineBuilder builder() {
        return new EngineBuilder();
    }

    /** The rules that run, ordered by id. */
    public List<RuleInfo> rules() {
        return infos;
    }

    /** How the team wants its rules. */
    public Profile profile() {
        return profile;
    }

    /**
     * Reviews a subject: a {@link Message}, a {@link dev.adagio.model.Meeting}, a
     * {@link dev.adagio.model.Conversation}, a {@link dev.adagio.decision.DecisionRecord}, or of a type that was registered.
     *
     * @throws IllegalArgumentException if no subject of this type was registered
     */
    public Review review(Object subject) {
        List<Failure> failures = new ArrayList<>();
        return review(signals(subject, failures), failures);
    }

    /**
     * Reviews a message again of which a part of the text was changed: the same answer as {@link #review(Object)} gives
     * to the message as it is now, but only what changed is read.
     *
     * @param before what was made of the message as it was
     * @throws IllegalArgumentException if what was reviewed is no message
     * @throws IndexOutOfBoundsException if the edit lies outside the text
     */
    public Review edit(Review before, Edit edit) {
        if (!(before.subject() instanceof Message was)) {
            throw new IllegalArgumentException("only the text of a message can be edited, not "
                    + before.subject().getClass().getName());
        }
        Message edited = was.toBuilder().text(edit.apply(was.text())).build();
        List<Failure> failures = new ArrayList<>();
        Message message = message(edited, failures);
        // with the whole text read before and now, the span is right in both
        if (!before.message().equals(was) || !message.equals(edited)) {
            return review(languages.of(message).read(edited, message), failures);
        }
        return review(languages.of(message).read(message, before.signals(), edit.span()), failures);
    }

    private Review review(Signals signals, List<Failure> failures) {
        List<Finding> findings = new ArrayList<>();
        for (CompiledRule<?> rule : rules.getOrDefault(signals.subject().getClass(), List.of())) {
            rule.run(signals, findings, failures);
        }
        signals.failures()
                .forEach(failure -> failures.add(new Failure(
                        failure.detector(),
                        "threw " + failure.cause() + "; its signals are taken as absent",
                        failure.cause())));
        findings.sort(ORDER);
        return new Review(signals, findings, failures, new FixCheck(this), advisor, planners);
    }

    /**
     * Whether a subject needs everybody at the same time.
     *
     * @throws IllegalArgumentException if no subject of this type was registered
     */
    public Advice advise(Object subject) {
        return advisor.advise(signals(subject, new ArrayList<>()));
    }

    /** What weighs the factors: also for situations filled in by hand. */
    public Advisor advisor() {
        return advisor;
    }

    private Signals signals(Object subject, List<Failure> failures) {
        Message message = message(subject, failures);
        return languages.of(message).read(subject, message);
    }

    private Message message(Object subject, List<Failure> failures) {
        Function<Object, Message> reads = subjects.get(subject.getClass());
        if (reads == null) {
            throw new IllegalArgumentException(
                    "no subject of type " + subject.getClass().getName() + " was registered");
        }
        return shortened(reads.apply(subject), failures);
    }

    private Message shortened(Message message, List<Failure> failures) {
        int limit = limits.textLength();
        if (message.text().length() <= limit) {
            return message;
        }
        failures.add(new Failure(
                "engine/text-length",
                "the text is longer than " + limit + " characters; what lies behind was not read (see Limits)",
                null));
        return message.toBuilder().text(message.text().substring(0, limit)).build();
    }
}
