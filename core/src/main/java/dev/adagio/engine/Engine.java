package dev.adagio.engine;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Planner;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.RuleInfo;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of all packs, compiled together for all languages. Immutable and thread-safe: one engine
 * serves all threads.
 */
public final class Engine {

    private final LanguageChoice languages;
    private final Map<Class<?>, Function<Object, Message>> subjects;
    private final Map<Class<?>, RuleSet> rules;
    private final List<RuleInfo> infos;
    private final List<Class<? extends Signal>> hears;
    private final Advisor advisor;
    private final List<Planner> planners;
    private final Profile profile;
    private final Limits limits;
    private final Supplier<Identity> identity;

    Engine(
            LanguageChoice languages,
            Map<Class<?>, Function<Object, Message>> subjects,
            Map<Class<?>, RuleSet> rules,
            Advisor advisor,
            List<Planner> planners,
            Profile profile,
            Limits limits,
            Supplier<Identity> identity) {
        this.languages = languages;
        this.subjects = Map.copyOf(subjects);
        this.rules = Map.copyOf(rules);
        this.infos = compiled()
                .map(CompiledRule::info)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        this.hears = compiled()
                .<Class<? extends Signal>>flatMap(compiled -> compiled.rule().hears().stream())
                .distinct()
                .toList();
        this.advisor = advisor;
        this.planners = List.copyOf(planners);
        this.profile = profile;
        this.limits = limits;
        this.identity = identity;
    }

    /** Starts an engine that knows nothing yet. */
    public static EngineBuilder builder() {
        return new EngineBuilder();
    }

    /** The rules that run, ordered by id. */
    public List<RuleInfo> rules() {
        return infos;
    }

    /** Of each rule that runs, whether it is looked up by what it asks for, and why not; ordered by id. */
    public List<PlannedRule> explainPlan() {
        return rules.values().stream()
                .flatMap(RuleSet::planned)
                .sorted(Comparator.comparing(planned -> planned.rule().id()))
                .toList();
    }

    /** What this engine is made of, for logs: two engines that differ in rules, words or settings differ in it. */
    public Identity identity() {
        return identity.get();
    }

    /** How the team wants its rules. */
    public Profile profile() {
        return profile;
    }

    /**
     * Reviews a subject: a {@link Message}, a {@link dev.adagio.model.Meeting}, a
     * {@link dev.adagio.model.Conversation}, a {@link Workspace}, a {@link dev.adagio.decision.DecisionRecord}, or of a type
     * that was registered.
     *
     * @throws IllegalArgumentException if no subject of this type was registered
     */
    public Review review(Object subject) {
        return review(subject, () -> false);
    }

    /**
     * Reviews a subject as long as that is wanted.
     *
     * @param cancelled whether it is wanted no more; asked often, on this thread
     * @throws CancellationException if it was wanted no more
     * @throws IllegalArgumentException if no subject of this type was registered
     */
    public Review review(Object subject, BooleanSupplier cancelled) {
        return Watch.cancellable(() -> {
            List<Failure> failures = new ArrayList<>();
            Watch watch = new Watch(cancelled);
            return review(signals(subject, watch, failures, null), watch, failures);
        });
    }

    /**
     * Why a rule found, or did not find, something in a subject: its condition with the value of each part.
     *
     * @param rule its id, or one it had before
     * @throws IllegalArgumentException if no such rule runs, or no subject of this type was registered
     */
    public Trace trace(Object subject, String rule) {
        CompiledRule<?> traced = compiled()
                .filter(each ->
                        each.info().id().equals(rule) || each.info().formerIds().contains(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + rule + " runs"));
        return new Tracer(traced.rule(), profile).trace(review(subject));
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
        Watch watch = new Watch(() -> false);
        // with the whole text read before and now, the span is right in both
        if (!before.message().equals(was) || !message.equals(edited)) {
            return review(languages.of(message).read(edited, message, Said.Memory.NOTHING, watch), watch, failures);
        }
        return review(languages.of(message).read(message, before.signals(), edit.span(), watch), watch, failures);
    }

    /**
     * The review of a message after its fixes: each that holds is made, one after the other, until none is left. What
     * rules found that found nothing in {@code before}, as it may have been narrowed, is left as it is.
     *
     * @return the review of the message as it is then; {@code before} itself where there is nothing to fix
     */
    public Review mend(Review before) {
        Set<String> rules = before.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        Review review = before;
        // it ends, since each fix that holds takes a finding away and brings none
        for (Optional<Fix> fix = fix(review, rules); fix.isPresent(); fix = fix(review, rules)) {
            Message message = review.message();
            review = review(
                    message.toBuilder().text(fix.get().apply(message.text())).build());
        }
        return review;
    }

    private static Optional<Fix> fix(Review review, Set<String> rules) {
        return review.withFixes().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .flatMap(finding -> Stream.ofNullable(finding.fix()))
                .findFirst();
    }

    /**
     * Reviews the next state of a workspace: the same answer as {@link #review(Object)} gives to it, but of the
     * conversations that are the same instances, and of the messages with which others begin as before, nothing is
     * read again.
     *
     * @param before what this engine made of an earlier state
     * @throws IllegalArgumentException if what was reviewed is no workspace
     */
    public Review update(Review before, Workspace now) {
        if (!(before.subject() instanceof Workspace)) {
            throw new IllegalArgumentException("only the review of a workspace can be brought up to date, not that of "
                    + before.subject().getClass().getName());
        }
        Hearing heard = before.signals().memory() instanceof Hearing hearing && hearing.isFor(this) ? hearing : null;
        List<Failure> failures = new ArrayList<>();
        Watch watch = new Watch(() -> false);
        return review(signals(now, watch, failures, heard), watch, failures);
    }

    private Review review(Signals signals, Watch watch, List<Failure> failures) {
        Outcome outcome = new Outcome(new ArrayList<>(), failures);
        RuleSet set = rules.get(signals.subject().getClass());
        if (set != null) {
            set.run(signals, watch, outcome);
        }
        watch.over();
        signals.failures()
                .forEach(failure -> failures.add(new Failure(
                        failure.detector(),
                        "threw " + failure.cause() + "; its signals are taken as absent",
                        failure.cause())));
        List<Finding> findings = outcome.findings();
        findings.sort(Engine::compare);
        return new Review(signals, findings, failures, new FixCheck(this), advisor, planners);
    }

    private static int compare(Finding one, Finding other) {
        int span = one.span().compareTo(other.span());
        int rule = span != 0 ? span : one.rule().compareTo(other.rule());
        return rule != 0 ? rule : one.seen().compareTo(other.seen());
    }

    private Stream<CompiledRule<?>> compiled() {
        return rules.values().stream().flatMap(set -> set.rules().stream());
    }

    /**
     * Whether a subject needs everybody at the same time.
     *
     * @throws IllegalArgumentException if no subject of this type was registered
     */
    public Advice advise(Object subject) {
        return advisor.advise(signals(subject, new Watch(() -> false), new ArrayList<>(), null));
    }

    /** What weighs the factors: also for situations filled in by hand. */
    public Advisor advisor() {
        return advisor;
    }

    private Signals signals(Object subject, Watch watch, List<Failure> failures, @Nullable Hearing before) {
        Message message = message(subject, failures);
        Said.Memory memory = subject instanceof Workspace workspace
                ? Hearing.of(workspace.conversations(), this, before)
                : Said.Memory.NOTHING;
        return languages.of(message).read(subject, message, memory, watch);
    }

    /** The types of signals that are kept of each of many messages. */
    List<Class<? extends Signal>> hears() {
        return hears;
    }

    /** The signals of one of many messages, of which only so many characters are read as of any. */
    Signals read(Message message) {
        Message shortened = shortened(message, new ArrayList<>());
        return languages.of(shortened).read(shortened);
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
