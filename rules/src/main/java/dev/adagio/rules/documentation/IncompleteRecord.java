package dev.adagio.rules.documentation;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Outcome;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A decided record that does not say when, why, or what was decided. */
final class IncompleteRecord implements Rule<DecisionRecord> {

    private static final Set<SectionKind> WHY = EnumSet.of(
            SectionKind.RATIONALE,
            SectionKind.DRIVERS,
            SectionKind.EVALUATION,
            SectionKind.PROS,
            SectionKind.CONSEQUENCES);

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/record-incomplete",
                    Severity.WARNING,
                    "does not say what a decision record has to say")
            .because("Whoever meets the decision later cannot tell whether it still fits, and decides it again.")
            .clearedBy("Fill in what is missing, be it with a sentence.")
            .formerly("doc-record-incomplete")
            .source(Bibliography.MADR)
            .source(Bibliography.SOURCEGRAPH)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<DecisionRecord> subject() {
        return DecisionRecord.class;
    }

    @Override
    public List<Example<DecisionRecord>> examples() {
        return List.of(
                Page.example("""
                        # «7. Go to the island»

                        ## Status

                        Accepted

                        ## Decision

                        We row.
                        """),
                Page.example("""
                        ---
                        status: accepted
                        date: 2031-01-02
                        ---
                        # «Go to the island»

                        ## Context and Problem Statement

                        The bridge is closed.

                        ## Considered Options

                        ## Decision Outcome

                        Chosen option: Rowing, because the wind is seldom good.
                        """).note("the form asks for options, and there are none"),
                Page.example("""
                        # «7. Go to the island»

                        Date: 2031-01-02

                        ## Status

                        Accepted

                        ## Context

                        The bridge is closed.

                        ## Decision

                        We row.
                        """).note("no reason"),
                Page.of("Accepted").example(),
                Page.example("""
                        # 7. Go to the island

                        Date: 2031-01-02

                        ## Status

                        Draft

                        ## Context

                        The bridge is closed.
                        """).note("not decided yet"),
                Page.example("""
                        ---
                        status: accepted
                        date: 2031-01-02
                        ---
                        # Go to the island

                        ## Context and Problem Statement

                        The bridge is closed.

                        ## Considered Options

                        * Rowing
                        * Sailing

                        ## Decision Outcome

                        Chosen option: Rowing, because the wind is seldom good.
                        """),
                Page.of("Accepted")
                        .decision("We row.", "", "## Rationale", "", "The wind is seldom good.")
                        .example()
                        .note("the reason has a section to itself"),
                Page.example("""
                        # How we go to the island

                        We row, and bring a towel.
                        """).note("no decision record: it says nothing of the kind"));
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        if (record.status() != Status.ACCEPTED) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        add(missing, "the date", record.date().isEmpty());
        add(missing, "the context", !record.has(SectionKind.CONTEXT) && !record.has(SectionKind.SUMMARY));
        add(
                missing,
                "what was decided",
                !record.has(SectionKind.OUTCOME) && record.outcome().isEmpty());
        add(missing, "why", !saysWhy(record));
        add(
                missing,
                "the options it asks for",
                !record.sections(SectionKind.OPTIONS).isEmpty() && !record.hasOptions());
        return missing.isEmpty()
                ? List.of()
                : List.of(INFO.finding(Written.title(record))
                        .seen("it is accepted and does not say " + String.join(", nor ", missing))
                        .confidence(0.8)
                        .build());
    }

    private static void add(List<String> missing, String what, boolean isMissing) {
        if (isMissing) {
            missing.add(what);
        }
    }

    /** In the sentence that tells what was decided, or in a part of its own. */
    private static boolean saysWhy(DecisionRecord record) {
        return record.outcome().flatMap(Outcome::because).isPresent()
                || WHY.stream().anyMatch(record::has)
                || record.options().stream().anyMatch(option -> !option.pros().isEmpty());
    }
}
