package dev.adagio.engine;

import com.google.common.base.Suppliers;
import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Dispute;
import dev.adagio.advice.Factor;
import dev.adagio.advice.Planner;
import dev.adagio.conversation.Recurrence;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseSyntaxException;
import dev.adagio.plan.Compilable;
import dev.adagio.plan.Plan;
import dev.adagio.profile.Effective;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.RulePack;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.signal.SignalFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what an engine is to know. Not thread-safe; the engine it builds is. */
public final class EngineBuilder {

    private final List<Language> languages = new ArrayList<>();
    private final List<Rule<?>> rules = new ArrayList<>();
    private final List<Detector<?>> detectors = new ArrayList<>();

    private final List<Factor> factors = new ArrayList<>();
    private final List<Planner> planners = new ArrayList<>();
    private final Map<Class<?>, Function<Object, Message>> subjects = new HashMap<>();
    private Profile profile = Profile.DEFAULT;
    private Limits limits = Limits.DEFAULT;
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<AdvicePack> advice = new ArrayList<>();
    private @Nullable AdviceModel model;
    private @Nullable RuleListener listener;
    private final Map<String, String> versions = new TreeMap<>();
    private int few = Plan.FEW;

    EngineBuilder() {
        subject(Message.class, message -> message);
        subject(Meeting.class, Meeting::invitation);
        subject(Conversation.class, Conversation::latest);
        subject(Recurrence.class, recurrence -> recurrence.asked().asked().message());
        subject(Workspace.class, workspace -> Message.of(""));
        subject(DecisionRecord.class, DecisionRecord::page);
    }

    /** Adds a language. Texts in unknown languages are read in the first one added. */
    public EngineBuilder add(Language language) {
        languages.add(language);
        return this;
    }

    /** Adds the rules and detectors of a pack. */
    public EngineBuilder add(RulePack pack) {
        versions.put(pack.name(), pack.version());
        rules.addAll(pack.rules());
        pack.detectors().forEach(this::addOnce);
        return this;
    }

    /** Adds the factors and plans of a pack; the last pack with a model of its own sets how all are weighed. */
    public EngineBuilder add(AdvicePack pack) {
        factors.addAll(pack.factors());
        disputes.addAll(pack.disputes());
        advice.add(pack);
        planners.addAll(pack.planners());
        return this;
    }

    /** Adds one rule. */
    public EngineBuilder add(Rule<?> rule) {
        rules.add(rule);
        return this;
    }

    /** Adds a detector that belongs to no language. */
    public EngineBuilder add(Detector<?> detector) {
        addOnce(detector);
        return this;
    }

    /** Packs may share detectors; each finds once. */
    @SuppressWarnings("ReferenceEquality") // saves to compare what is mostly the same
    private void addOnce(Detector<?> detector) {
        for (Detector<?> known : detectors) {
            if (known == detector || (known.getClass() == detector.getClass() && known.equals(detector))) {
                return;
            }
        }
        detectors.add(detector);
    }

    /** Registers a type of subject by how it reads as a message. */
    public <S> EngineBuilder subject(Class<S> type, Function<S, Message> reads) {
        subjects.put(type, subject -> reads.apply(type.cast(subject)));
        return this;
    }

    /** Sets which rules run and how much they matter. */
    public EngineBuilder profile(Profile profile) {
        this.profile = profile;
        return this;
    }

    /** Sets how the factors of advice are weighed, in place of what packs suggest. */
    public EngineBuilder model(AdviceModel model) {
        this.model = model;
        return this;
    }

    /** Sets who is told what each rule did. */
    public EngineBuilder listener(RuleListener listener) {
        this.listener = listener;
        return this;
    }

    /** Sets of how many rules on one type of subject all are asked, as tests want it; more are looked up. */
    EngineBuilder few(int few) {
        this.few = few;
        return this;
    }

    /** Sets the bounds of a review. */
    public EngineBuilder limits(Limits limits) {
        this.limits = limits;
        return this;
    }

    /**
     * The engine.
     *
     * @throws ConfigurationException if there is no language, two rules share an id, a rule looks at an unregistered
     *     type of subject, rules wait for each other, two measures share a name, a phrase or a parameter cannot be
     *     understood, or the profile names an unknown rule; all of it is reported at once
     */
    public Engine build() {
        List<String> problems = new ArrayList<>();
        List<Rule<?>> sorted = rules.stream()
                .sorted((one, other) -> one.info().id().compareTo(other.info().id()))
                .toList();
        check(sorted, problems);
        List<Rule<?>> ordered = RuleOrder.of(sorted, problems).stream()
                .<Rule<?>>map(rule -> configured(rule, problems))
                .toList();
        List<Supplier<SignalFinder>> finders = finders(ordered, problems);
        Advisor advisor = advisor(problems);
        if (advisor == null || !problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        Map<Class<?>, List<CompiledRule<?>>> running = new HashMap<>();
        ordered.stream()
                .filter(rule -> profile.mayRun(rule.info()))
                .forEach(rule -> running.computeIfAbsent(rule.subject(), type -> new ArrayList<>())
                        .add(new CompiledRule<>(rule, limits)));
        Map<Class<?>, RuleSet> compiled = new HashMap<>();
        running.forEach((type, list) -> compiled.put(type, new RuleSet(list, few, profile, limits, listener)));
        List<Rule<?>> all = running.values().stream()
                .flatMap(List::stream)
                .<Rule<?>>map(CompiledRule::rule)
                .toList();
        Map<String, String> packs = Map.copyOf(versions);
        List<Language> known = List.copyOf(languages);
        Profile wanted = profile;
        Limits bounds = limits;
        return new Engine(
                new LanguageChoice(known, finders),
                subjects,
                compiled,
                advisor,
                planners,
                profile,
                limits,
                Suppliers.memoize(() -> Identity.of(packs, all.stream(), known, wanted, bounds)));
    }

    /** A rule with the parameters the profile sets. */
    private <S> Rule<S> configured(Rule<S> rule, List<String> problems) {
        RuleInfo info = rule.info();
        if (info.parameters().isEmpty() && profile.layers().isEmpty()) {
            return rule;
        }
        Effective wanted = profile.of(info);
        Set<String> known =
                info.parameters().stream().map(RuleInfo.Parameter::name).collect(Collectors.toSet());
        wanted.parameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> problems.add("the profile sets '" + name + "' of " + info.id() + ", which has "
                        + (known.isEmpty() ? "no parameters" : "the parameters " + new TreeSet<>(known))));
        if (known.isEmpty() || !known.containsAll(wanted.parameters().keySet())) {
            return rule;
        }
        try {
            return rule.with(wanted.parameters());
        } catch (IllegalArgumentException e) {
            problems.add("the parameters of " + info.id() + ": " + e.getMessage());
            return rule;
        }
    }

    private @Nullable Advisor advisor(List<String> problems) {
        Set<String> ids = new HashSet<>();
        for (Factor factor : factors) {
            if (!ids.add(factor.info().id())) {
                problems.add("two factors have the id " + factor.info().id());
            }
        }
        AdviceModel wanted = model;
        List<AdvicePack> packs = List.copyOf(advice);
        if (wanted == null && packs.stream().allMatch(AdvicePack::isTested)) {
            return Advisor.whenAsked(factors, disputes, () -> suggested(packs));
        }
        try {
            return new Advisor(factors, disputes, wanted == null ? suggested(packs) : wanted);
        } catch (IllegalArgumentException e) {
            problems.add("the model of advice: " + e.getMessage());
            return null;
        }
    }

    private static AdviceModel suggested(List<AdvicePack> packs) {
        AdviceModel suggested = AdviceModel.DEFAULT;
        for (AdvicePack pack : packs) {
            AdviceModel own = pack.model();
            suggested = own.equals(AdviceModel.DEFAULT) ? suggested : own;
        }
        return suggested;
    }

    private void check(List<Rule<?>> sorted, List<String> problems) {
        if (languages.isEmpty()) {
            problems.add("there is no language; add one, such as the English of adagio-rules");
        }
        Set<String> ids = new HashSet<>();
        for (Rule<?> rule : sorted) {
            String id = rule.info().id();
            if (!ids.add(id)) {
                problems.add("two rules have the id " + id);
            }
            for (String former : rule.info().formerIds()) {
                if (!ids.add(former)) {
                    problems.add("the former id " + former + " of " + id + " is also another rule's");
                }
            }
            if (!subjects.containsKey(rule.subject())) {
                problems.add(
                        id + " looks at subjects of type " + rule.subject().getName() + ", which was not registered");
            }
        }
        problems.addAll(profile.unknownSettings(sorted.stream().map(Rule::info).toList()));
        problems.addAll(Compilable.problems(sorted));
    }

    /** What reads each language; of the tested ones only the first is compiled at once. */
    private List<Supplier<SignalFinder>> finders(List<Rule<?>> sorted, List<String> problems) {
        Set<Lexicon> lexicons = new LinkedHashSet<>();
        sorted.forEach(rule -> lexicons.addAll(rule.lexicons()));
        factors.forEach(factor -> lexicons.addAll(factor.lexicons()));
        List<Detector<?>> more = List.copyOf(detectors);
        List<Supplier<SignalFinder>> finders = new ArrayList<>();
        for (Language language : languages) {
            if (!finders.isEmpty() && language.isTested()) {
                finders.add(Suppliers.memoize(() -> SignalFinder.compile(language, lexicons, more)));
                continue;
            }
            try {
                finders.add(Suppliers.ofInstance(SignalFinder.compile(language, lexicons, more)));
            } catch (PhraseSyntaxException wrong) {
                problems.add(wrong.getMessage());
            }
        }
        return finders;
    }
}
