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
import java.util.Set;

/** A proposal after DACI or RAPID that nobody moves forward. */
final class DriverMissing implements Rule<DecisionRecord> {

    /** The schemes that know a driver. */
    private static final Set<RoleScheme> DRIVEN = EnumSet.of(RoleScheme.DACI, RoleScheme.RAPID);

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/record-driver-missing", Severity.WARNING, "is proposed, and nobody drives it")
            .because("A proposal that nobody moves forward is never decided.")
            .clearedBy("Name one who drives it until it is decided.")
            .source(Bibliography.DACI)
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
                Page.example("""
                        ---
                        status: «proposed»
                        date: 2031-01-02
                        daci:
                          approver: Ada
                          contributors: Bo
                        ---
                        # Go to the island
                        """),
                Page.example("""
                        # 7. Go to the island

                        Date: 2031-01-02

                        ## Status

                        «Proposed»

                        ## RAPID

                        | Role | Who |
                        |---|---|
                        | Decide | Ada |
                        | Perform | Bo |
                        """),
                Page.example("""
                        # 7. Go to the island

                        Date: 2031-01-02

                        ## Status

                        «Proposed»

                        ## DACI

                        | Who | Role |
                        |---|---|
                        | Ada | A |
                        | Bo | I |
                        """),
                Page.of("Proposed")
                        .facts("Driver: Bo Lind", "Approver: Ada Kessel")
                        .example(),
                Page.example("""
                        # 7. Go to the island

                        Date: 2031-01-02

                        ## Status

                        Accepted

                        ## DACI

                        | Who | Role |
                        |---|---|
                        | Ada | A |
                        | Bo | I |
                        """).note("decided already"),
                Page.example("""
                        ---
                        status: proposed
                        date: 2031-01-02
                        raci:
                          responsible: Ada
                          accountable: Bo
                        ---
                        # Go to the island
                        """).note("RACI knows no driver"),
                Page.of("Proposed").facts("Deciders: Ada Kessel").example().note("no scheme"));
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        boolean undecided = record.status() == Status.DRAFT || record.status() == Status.PROPOSED;
        return !undecided
                        || !Written.follows(record, DRIVEN)
                        || !record.holders(Role.DRIVE).isEmpty()
                ? List.of()
                : List.of(INFO.finding(Written.status(record))
                        .seen("it is " + record.status().word() + " with roles given, and nobody drives it")
                        .confidence(0.8)
                        .build());
    }
}
