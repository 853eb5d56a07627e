package dev.adagio.engine;

import com.google.common.base.Suppliers;
import dev.adagio.advice.Advice;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Plan;
import dev.adagio.advice.Planner;
import dev.adagio.model.Message;
import dev.adagio.outline.Outline;
import dev.adagio.rule.Finding;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What an engine has to say of one subject. Immutable and thread-safe. */
public final class Review {

    private final Signals signals;
    private final List<Finding> findings;
    private final Supplier<List<Finding>> withFixes;
    private final List<Failure> failures;
    private final Supplier<Advice> advice;
    private final Advisor advisor;
    private final List<Planner> planners;

    Review(
            Signals signals,
            List<Finding> findings,
            List<Failure> failures,
            FixCheck fixes,
            Advisor advisor,
            List<Planner> planners) {
        this.signals = signals;
        this.findings = findings.stream().map(Finding::withoutFix).toList();
        List<Finding> proposed = List.copyOf(findings);
        this.withFixes = Suppliers.memoize(() -> fixes.held(signals, proposed, failures.size()));
        this.failures = List.copyOf(failures);
        this.advisor = advisor;
        this.planners = planners;
        this.advice = Suppliers.memoize(() -> advisor.advise(signals));
    }

    private Review(Review whole, Predicate<Finding> kept) {
        this.signals = whole.signals;
        this.findings = whole.findings.stream().filter(kept).toList();
        this.withFixes = Suppliers.memoize(() -> whole.withFixes().stream()
                .filter(finding -> kept.test(finding.withoutFix()))
                .toList());
        this.failures = whole.failures;
        this.advisor = whole.advisor;
        this.planners = whole.planners;
        this.advice = whole.advice;
    }

    /**
     * The same review with some of its findings only.
     *
     * @param kept tells which, given them without fixes; the same on every call
     */
    public Review keeping(Predicate<Finding> kept) {
        return new Review(this, kept);
    }

    /** What was reviewed. */
    public Object subject() {
        return signals.subject();
    }

    /** What was reviewed, as a message. Spans point into its text. */
    public Message message() {
        return signals.message();
    }

    /** What the rules found, ordered by span and then by rule, without fixes. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The same findings with the fixes that hold: the message was edited as the fix says and reviewed again, and then
     * lacks the finding and has no new one. Verified when first asked, which costs one review for each fix; a finding
     * whose fix does not hold comes without it, as do those of subjects that are no messages.
     */
    public List<Finding> withFixes() {
        return withFixes.get();
    }

    /** What could not do its work; empty in good health. */
    public List<Failure> failures() {
        return failures;
    }

    /** What the text says; more is found when more is asked. */
    public Signals signals() {
        return signals;
    }

    /** The signals in one line each, if the language knows how to sum them up. */
    public Optional<SignalSummary> summary() {
        return signals.first(SignalSummary.class);
    }

    /** Whether the message can be answered in one go, if something estimates that. */
    public Optional<Readiness> readiness() {
        return signals.first(Readiness.class);
    }

    /** The sentences sorted into what a reader needs, with prompts for what is missing, if the language does that. */
    public Optional<Outline> outline() {
        return signals.first(Outline.class);
    }

    /** Whether this needs everybody at the same time; weighed when first asked. */
    public Advice advice() {
        return advice.get();
    }

    /** The smallest sets of changes that turn the advice to this mode, each verified by advising again. */
    public List<Counterfactual> counterfactuals(Mode wanted) {
        return advisor.counterfactuals(advisor.read(signals), wanted);
    }

    /** How it is done in this way of communicating, if something knows. */
    public Optional<Plan> plan(Mode way) {
        return planners.stream()
                .flatMap(planner -> planner.plan(signals, advice(), way).stream())
                .findFirst();
    }

    /** The findings as a compiler would print them. */
    @Override
    public String toString() {
        return TextReport.PLAIN.render(this);
    }
}
