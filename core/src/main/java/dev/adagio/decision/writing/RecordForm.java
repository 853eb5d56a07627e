package dev.adagio.decision.writing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.adagio.decision.SectionKind;
import java.util.List;
import java.util.Map;

/** A form in which a record can be written: where its data goes, and in which order its parts come. */
public enum RecordForm {
    /** Status and date as front matter; context, drivers, options, outcome and what speaks for each option: MADR 4. */
    MADR(
            List.of(
                    SectionKind.CONTEXT,
                    SectionKind.DRIVERS,
                    SectionKind.OPTIONS,
                    SectionKind.OUTCOME,
                    SectionKind.EVALUATION),
            Map.of(
                    SectionKind.CONTEXT, "Context and Problem Statement",
                    SectionKind.DRIVERS, "Decision Drivers",
                    SectionKind.OPTIONS, "Considered Options",
                    SectionKind.OUTCOME, "Decision Outcome",
                    SectionKind.CONSEQUENCES, "Consequences",
                    SectionKind.CONFIRMATION, "Confirmation",
                    SectionKind.EVALUATION, "Pros and Cons of the Options")),
    /** A line with the date; status, context, decision and consequences: as Nygard has it. */
    NYGARD(
            List.of(
                    SectionKind.STATUS,
                    SectionKind.CONTEXT,
                    SectionKind.DRIVERS,
                    SectionKind.OPTIONS,
                    SectionKind.EVALUATION,
                    SectionKind.OUTCOME,
                    SectionKind.CONSEQUENCES,
                    SectionKind.CONFIRMATION),
            Map.of(
                    SectionKind.CONTEXT, "Context",
                    SectionKind.DRIVERS, "Decision Drivers",
                    SectionKind.OPTIONS, "Considered Options",
                    SectionKind.OUTCOME, "Decision",
                    SectionKind.CONSEQUENCES, "Consequences",
                    SectionKind.CONFIRMATION, "Confirmation",
                    SectionKind.EVALUATION, "Pros and Cons of the Options")),
    /** As Nygard has it, with a sentence above that says it all. */
    Y_STATEMENT(NYGARD.order, NYGARD.names);

    private final ImmutableList<SectionKind> order;
    private final ImmutableMap<SectionKind, String> names;

    RecordForm(List<SectionKind> order, Map<SectionKind, String> names) {
        this.order = ImmutableList.copyOf(order);
        this.names = ImmutableMap.copyOf(names);
    }

    /** Whether its data stands in front matter. */
    boolean hasFrontMatter() {
        return this == MADR;
    }

    /** Whether a section of this kind is a part of the outcome. */
    boolean isWithinOutcome(SectionKind kind) {
        return this == MADR && (kind == SectionKind.CONSEQUENCES || kind == SectionKind.CONFIRMATION);
    }

    /** The place of a kind of section among the others; those it does not name come last. */
    int place(SectionKind kind) {
        int place = order.indexOf(kind);
        return place < 0 ? order.size() : place;
    }

    /**
     * What a heading is called in this form: one that another form has is called as here, any other as it was.
     *
     * @param written the heading, in plain words
     */
    String heading(SectionKind kind, String written) {
        boolean known = names.containsKey(kind)
                && (written.equalsIgnoreCase(MADR.names.get(kind)) || written.equalsIgnoreCase(NYGARD.names.get(kind)));
        return known ? names.getOrDefault(kind, written) : written;
    }

    /** What a section is called that had no heading. */
    String heading(SectionKind kind) {
        return names.getOrDefault(kind, "More Information");
    }
}
