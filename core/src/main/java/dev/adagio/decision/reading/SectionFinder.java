package dev.adagio.decision.reading;

import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.document.Field.Origin;
import dev.adagio.document.Section;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parts of a record: those under headings, and those under labels that stand for headings. */
final class SectionFinder {

    private final Document document;
    private final @Nullable Section title;
    private final Fill fill;

    SectionFinder(Document document, @Nullable Section title) {
        this.document = document;
        this.title = title;
        this.fill = new Fill(document);
    }

    List<RecordSection> find() {
        List<RecordSection> found = new ArrayList<>();
        for (Section section : document.sections()) {
            if (!section.equals(title)) {
                SectionKind kind = SectionNames.heading(document.plain(section.heading()));
                boolean filled = fill.isFilled(section.body()) || SectionNames.saysMore(document, section.heading());
                found.add(new RecordSection(kind, section.level(), section.heading(), section.body(), filled));
            }
        }
        boolean headed = found.stream()
                .anyMatch(section -> section.kind() == SectionKind.CONTEXT || section.kind() == SectionKind.OUTCOME);
        found.addAll(labelled(headed));
        if (found.stream().noneMatch(section -> section.kind() == SectionKind.OUTCOME)) {
            found.addAll(new Statement(document).parts());
        }
        found.sort(Comparator.comparingInt(section -> section.heading().start()));
        return List.copyOf(found);
    }

    private List<RecordSection> labelled(boolean headed) {
        List<RecordSection> found = new ArrayList<>();
        TreeSet<Integer> starts = new TreeSet<>();
        document.sections().forEach(section -> starts.add(section.heading().start()));
        List<Field> labels = new ArrayList<>();
        for (Field field : document.fields()) {
            if (standsForHeading(field, headed)) {
                labels.add(field);
                starts.add(field.name().start());
            }
        }
        for (Field label : labels) {
            SectionKind kind = SectionNames.label(document.plain(label.name()));
            if (kind != SectionKind.UNKNOWN) {
                Integer next = starts.higher(label.name().start());
                int end = next == null
                        ? document.text().length()
                        : Math.max(next, label.value().start());
                Span body = label.origin() == Origin.TABLE
                        ? label.value()
                        : new Span(Math.min(label.value().start(), end), end);
                boolean filled = fill.isFilled(body);
                found.add(new RecordSection(kind, RecordSection.LABEL, label.name(), body, filled));
            }
        }
        return found;
    }

    /** A bold label, or one that has its line to itself; where nothing has a heading, any label. */
    private boolean standsForHeading(Field field, boolean headed) {
        return switch (field.origin()) {
            case LABEL ->
                !headed
                        || field.value().isEmpty()
                        || isBold(field.name())
                        || field.items().size() > 1;
            case LIST, TABLE -> !headed;
            case FRONT_MATTER, ATTRIBUTE, HEADING -> false;
        };
    }

    private boolean isBold(Span name) {
        int before = name.start() - 1;
        return before >= 0 && "*_".indexOf(document.text().charAt(before)) >= 0;
    }
}
