package dev.adagio.rules.documentation;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RoleScheme;
import dev.adagio.decision.Status;
import dev.adagio.model.Role;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.EnumSet;
import java.util.List;

/** An accepted record that says who does what, and not who carries it out. */
final class NobodyExecutes implements Rule<DecisionRecord> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/record-nobody-executes", Severity.WARNING, "is accepted, and nobody carries it out")
            .because("A decision that is nobody's to carry out is a wish.")
            .clearedBy("Name who carries it out: responsible in RACI, perform in RAPID, or a line of its own.")
            .source(Bibliography.RAPID)
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
                Page.of("«Accepted»")
                        .facts("Driver: Ada Kessel", "Approver: Bo Lind")
                        .example(),
                Page.example("""
                        # 7. Go to the island

                        Date: 2031-01-02

                        ## Status

                        «Accepted»

                        ## RAPID

                        | Role | Who |
                        |---|---|
                        | Recommend | Cy |
                        | Decide | Ada |
                        """),
                Page.example("""
                        ---
                        status: «accepted»
                        date: 2031-01-02
                        accountable: Ada
                        ---
                        # Go to the island
                        """),
                Page.of("Accepted")
                        .facts("Driver: Ada Kessel", "Approver: Bo Lind", "Implemented by: Crew")
                        .example(),
                Page.example("""
                        ---
                        status: accepted
                        date: 2031-01-02
                        raci:
                          responsible: Crew
                          accountable: Ada
                        ---
                        # Go to the island
                        """),
                Page.of("Proposed")
                        .facts("Driver: Ada Kessel", "Approver: Bo Lind")
                        .example()
                        .note("not decided yet"),
                Page.of("Accepted").facts("Deciders: Ada Kessel").example().note("it does not say who does what"));
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        boolean nobody = record.status() == Status.ACCEPTED
                && Written.givesRoles(record)
                && !Written.follows(record, EnumSet.of(RoleScheme.DRI))
                && record.holders(Role.EXECUTE).isEmpty();
        return !nobody
                ? List.of()
                : List.of(INFO.finding(Written.status(record))
                        .seen("it is accepted with roles given, and who carries it out is not said")
                        .confidence(0.8)
                        .build());
    }
}
