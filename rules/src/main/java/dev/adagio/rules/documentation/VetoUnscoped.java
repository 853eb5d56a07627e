package dev.adagio.rules.documentation;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.model.Role;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.List;

/** Somebody may object to a decision, and in what is not said. */
final class VetoUnscoped implements Rule<DecisionRecord> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/record-veto-unscoped", Severity.WARNING, "gives a veto without saying in what")
            .because("A veto in everything is a second decider; one in a stated field can be heard early.")
            .clearedBy("Say in brackets what the veto is limited to.")
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
                Page.of("Accepted")
                        .facts("Decider: Ada Kessel", "Veto: «Bo Lind»")
                        .example(),
                Page.example("""
                        # 7. Go to the island

                        Date: 2031-01-02

                        ## Status

                        Proposed

                        ## RAPID

                        | Role | Who |
                        |---|---|
                        | Recommend | Cy |
                        | Agree | «Bo» |
                        | Decide | Ada |
                        | Perform | Dee |
                        """),
                Page.example("""
                        ---
                        status: accepted
                        date: 2031-01-02
                        decider: Ada
                        veto: «Bo»
                        ---
                        # Go to the island
                        """),
                Page.of("Accepted")
                        .facts("Decider: Ada Kessel", "Veto: Bo Lind (safety at sea)")
                        .example(),
                Page.of("Accepted")
                        .facts("Decider: Ada Kessel", "Veto: Bo Lind for safety at sea")
                        .example(),
                Page.of("Accepted").facts("Decider: Ada Kessel", "Veto: none").example(),
                Page.of("Accepted").example());
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        return record.roles().stream()
                .filter(claim -> claim.role() == Role.VETO && claim.scope().isEmpty())
                .map(claim -> INFO.finding(Written.place(record, claim.person()))
                        .seen(claim.person().value() + " may object, and in what is not said")
                        .confidence(0.8)
                        .build())
                .toList();
    }
}
