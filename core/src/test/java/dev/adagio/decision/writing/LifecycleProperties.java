package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.Transition;
import dev.adagio.decision.reading.DecisionReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The life of a decision as a machine: what may follow what, on paper and in records of each form. */
class LifecycleProperties {

    private static final DecisionReader READER = new DecisionReader();

    private static final List<String> FORMS = List.of(
            "# 7. Row\n\nDate: 2031-01-02\n\n## Status\n\n%s\n\n## Decision\n\nWe row.\n",
            "---\nstatus: %s\ndate: 2031-01-02\n---\n# Row\n\n## Decision Outcome\n\nWe row.\n",
            "# Row\n\n* Status: %s\n* Date: 2031-01-02\n\n## Decision Outcome\n\nWe row.\n",
            "= Row\n\n== Status\n\n%s\n\n== Decision\n\nWe row.\n",
            "| Status | %s |\n|---|---|\n| Date | 2031-01-02 |\n\n# Row\n\n## Decision\n\nWe row.\n");

    @Property
    void a_step_is_taken_exactly_where_the_machine_has_it_and_leads_where_it_says(
            @ForAll("forms") String form, @ForAll("known") Status status, @ForAll Transition step) {
        DecisionRecord record = read(form, status);
        RecordEditor editor = new RecordEditor(record);
        if (step.isFrom(status)) {
            assertThat(read(editor.take(step).apply(record.text())).status()).isEqualTo(step.to());
        } else {
            assertThatThrownBy(() -> editor.take(step))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a decision that is " + status.word());
        }
    }

    @Property
    void on_any_walk_each_status_follows_from_the_one_before(
            @ForAll("forms") String form, @ForAll("known") Status start, @ForAll List<Transition> steps) {
        DecisionRecord record = read(form, start);
        for (Transition step : steps) {
            Status before = record.status();
            if (!step.isFrom(before)) {
                continue;
            }
            record = read(new RecordEditor(record).take(step).apply(record.text()));
            assertThat(Transition.between(before, record.status())).contains(step);
            assertThat(Transition.refusal(before, record.status())).isEmpty();
        }
    }

    @Property
    void a_reason_is_read_back_with_the_step_it_belongs_to(
            @ForAll("forms") String form, @ForAll("known") Status status, @ForAll Transition step) {
        if (!step.isFrom(status)) {
            return;
        }
        DecisionRecord record = read(form, status);
        DecisionRecord changed =
                read(new RecordEditor(record).take(step, "the tide is low").apply(record.text()));
        assertThat(changed.status()).isEqualTo(step.to());
        assertThat(changed.text()).contains("(the tide is low)");
    }

    @Property
    void a_refusal_is_given_exactly_where_no_step_leads(@ForAll Status from, @ForAll Status to) {
        assertThat(Transition.refusal(from, to).isEmpty())
                .isEqualTo(from == to || Transition.between(from, to).isPresent());
    }

    @Property
    void what_was_replaced_stays_so(@ForAll Transition step) {
        assertThat(step.isFrom(Status.SUPERSEDED)).isFalse();
    }

    @Property
    void nobody_leads_a_decision_out_of_the_unknown_but_to_something_known(@ForAll Transition step) {
        assertThat(step.to()).isNotEqualTo(Status.UNKNOWN);
    }

    private static DecisionRecord read(String form, Status status) {
        DecisionRecord record = read(String.format(form, status.word()));
        assertThat(record.status()).isEqualTo(status);
        return record;
    }

    private static DecisionRecord read(String text) {
        return READER.read(text.startsWith("= ") ? "0007-row.adoc" : "0007-row.md", text);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<Status> known() {
        return Arbitraries.of(Status.class).filter(status -> status != Status.UNKNOWN);
    }
}
