package dev.adagio.decision.reading;

import dev.adagio.decision.Place;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.FieldNames;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.document.Field.Origin;
import dev.adagio.document.Line;
import dev.adagio.document.Section;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record's text with what is known of its parts: which heading is the title, what each section and field is about. */
final class RecordText {

    private static final Set<SectionKind> ABOUT_THE_RECORD = EnumSet.of(
            SectionKind.STATUS,
            SectionKind.META,
            SectionKind.DATE,
            SectionKind.DECIDERS,
            SectionKind.CONSULTED,
            SectionKind.INFORMED,
            SectionKind.LINKS);

    private final String path;
    private final Document document;
    private final @Nullable Section title;
    private final List<RecordSection> sections;
    private final List<NamedField> fields = new ArrayList<>();
    private final int headEnd;

    /**
     * A field whose name is known.
     *
     * @param meaning what its name means, a word of the topic {@code field} or {@code relation}
     * @param document in which it stands
     * @param field as it is written
     * @param place in which part of the record
     */
    record NamedField(String meaning, Document document, Field field, Place place) {

        String raw(Span span) {
            return span.of(document.text());
        }
    }

    /** Where sections about the record itself begin and end. */
    private final TreeMap<Integer, Integer> data = new TreeMap<>();

    private final TreeMap<Integer, SectionKind> parts = new TreeMap<>();

    private final Map<Integer, RecordSection> byStart = new HashMap<>();

    /** Where fields with known names begin. */
    private final TreeSet<Integer> known = new TreeSet<>();

    /** Where a field is named, and what its name means. */
    private final TreeMap<Integer, String> names = new TreeMap<>();

    RecordText(String path, Document document, @Nullable Document sidecar) {
        this.path = path;
        this.document = document;
        this.title = Titles.heading(document);
        this.sections = new SectionFinder(document, title).find();
        sections.forEach(section -> byStart.put(section.heading().start(), section));
        for (Field field : document.fields()) {
            if (meaning(document, field) != null) {
                known.add(field.name().start());
            }
        }
        this.headEnd = headEnd();
        for (RecordSection section : sections) {
            parts.put(section.heading().start(), section.kind());
            if (ABOUT_THE_RECORD.contains(section.kind()) && section.level() < RecordSection.LABEL) {
                data.put(section.body().start(), section.body().end());
            }
        }
        name(document, sidecar);
    }

    String path() {
        return path;
    }

    Document document() {
        return document;
    }

    String text() {
        return document.text();
    }

    @Nullable
    Section title() {
        return title;
    }

    List<RecordSection> sections() {
        return sections;
    }

    List<RecordSection> sections(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    /** Where each section begins, and what it is about. */
    NavigableMap<Integer, SectionKind> parts() {
        return parts;
    }

    /** All that is said before the record's subject matter begins. */
    Span head() {
        return new Span(0, headEnd);
    }

    /** The fields about the record whose names have one of these meanings. */
    List<NamedField> fields(String... meanings) {
        List<String> sought = List.of(meanings);
        return fields.stream().filter(field -> sought.contains(field.meaning())).toList();
    }

    /** What the field means that is named on this line, or null. */
    @Nullable
    String nameIn(Span line) {
        Map.Entry<Integer, String> named = names.ceilingEntry(line.start());
        return named != null && named.getKey() < line.end() ? named.getValue() : null;
    }

    private int headEnd() {
        for (Section section : document.sections()) {
            RecordSection known = byStart.get(section.heading().start());
            if (known != null && !ABOUT_THE_RECORD.contains(known.kind()) && !beginsWithData(known)) {
                return section.heading().start();
            }
        }
        return text().length();
    }

    /** Whether a section of no known kind begins with a field of a known name: a heading set above the data. */
    private boolean beginsWithData(RecordSection section) {
        if (section.kind() != SectionKind.UNKNOWN) {
            return false;
        }
        for (Line line : document.lines(section.body())) {
            if (line.kind().isRead()) {
                Integer named = known.ceiling(line.span().start());
                return named != null && named < line.span().end();
            }
        }
        return false;
    }

    private void name(Document document, @Nullable Document sidecar) {
        for (Field field : document.fields()) {
            if (isAboutTheRecord(field)) {
                add(document, field, place(field.origin()));
            }
        }
        if (sidecar != null) {
            sidecar.fields().forEach(field -> add(sidecar, field, Place.SIDECAR));
        }
    }

    private void add(Document in, Field field, Place place) {
        String meaning = meaning(in, field);
        if (meaning != null) {
            fields.add(new NamedField(meaning, in, field, place));
            if (place != Place.SIDECAR && Fill.isNamed(in.plain(field.value()))) {
                names.putIfAbsent(field.name().start(), meaning);
            }
        }
    }

    private static @Nullable String meaning(Document in, Field field) {
        return FieldNames.meaning(Words.core(in.plain(field.name())));
    }

    private boolean isAboutTheRecord(Field field) {
        return field.origin() == Origin.FRONT_MATTER
                || field.origin() == Origin.ATTRIBUTE
                || field.origin() == Origin.HEADING
                || field.name().start() < headEnd
                || isWithinData(field.name());
    }

    private boolean isWithinData(Span name) {
        Map.Entry<Integer, Integer> before = data.floorEntry(name.start());
        return before != null && name.start() < before.getValue();
    }

    private static Place place(Origin origin) {
        return switch (origin) {
            case FRONT_MATTER -> Place.FRONT_MATTER;
            case HEADING -> Place.HEADING;
            case ATTRIBUTE, LIST, LABEL, TABLE -> Place.FIELD;
        };
    }
}
