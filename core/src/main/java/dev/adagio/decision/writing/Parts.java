package dev.adagio.decision.writing;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.document.Section;
import dev.adagio.document.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record taken apart, so that every line of it is in one part and in no other.
 *
 * @param title the words of the heading that is the title, as written
 * @param data the lines of the front matter, without its marks
 * @param preamble what stands above the first section
 * @param sections those of the highest level below the title, in order
 */
record Parts(Optional<String> title, List<String> data, List<Row> preamble, List<Part> sections) {

    Parts {
        data = List.copyOf(data);
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
    }

    /**
     * A line.
     *
     * @param text all of it; of a heading, the words
     * @param level of a heading; 0 for any other line
     * @param kind what a heading's section is about
     * @param line where it was
     */
    record Row(String text, int level, SectionKind kind, Line line) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * A section with all that is in it.
     *
     * @param heading its first line
     * @param above lines right above it that belong to it, such as an anchor
     * @param rows what stands below, the headings within it among it
     */
    record Part(Row heading, List<Row> above, List<Row> rows) {
        Part {
            above = List.copyOf(above);
            rows = List.copyOf(rows);
        }

        Part(Row heading, List<Row> rows) {
            this(heading, List.of(), rows);
        }

        SectionKind kind() {
            return heading.kind();
        }
    }

    static Parts of(DecisionRecord record, Document document) {
        Map<Integer, SectionKind> kinds = new HashMap<>();
        for (RecordSection section : record.sections()) {
            if (section.level() < RecordSection.LABEL) {
                kinds.put(section.heading().start(), section.kind());
            }
        }
        Optional<Integer> title = document.sections().stream()
                .filter(section -> record.titles().stream()
                        .anyMatch(claim -> claim.place() == Place.HEADING
                                && section.heading().contains(claim.span())))
                .map(section -> section.heading().start())
                .findFirst();
        Set<Integer> heads = heads(document, title);
        Optional<String> named = Optional.empty();
        List<String> data = new ArrayList<>();
        List<Row> preamble = new ArrayList<>();
        List<Part> sections = new ArrayList<>();
        List<Row> rows = preamble;
        Optional<Row> open = Optional.empty();
        List<Row> above = new ArrayList<>();
        boolean underlined = false;
        for (Line line : document.lines()) {
            boolean isHeading = line.kind() == Line.Kind.HEADING;
            int start = line.content().start();
            String words = (isHeading ? line.content() : line.span()).of(record.text());
            SectionKind kind = isHeading ? kinds.getOrDefault(start, SectionKind.UNKNOWN) : SectionKind.UNKNOWN;
            Row row = new Row(words, isHeading ? line.depth() : 0, kind, line);
            if (line.kind() == Line.Kind.FRONT_MATTER) {
                data.add(words);
            } else if (isHeading && title.isPresent() && title.get() == start) {
                overline(document, rows);
                named = Optional.of(words);
            } else if (isHeading && heads.contains(start)) {
                overline(document, rows);
                List<Row> own = taken(document, rows);
                close(sections, open, above, rows);
                open = Optional.of(row);
                above = own;
                rows = new ArrayList<>();
            } else if (!underlined || !isUnderline(line, record.text())) {
                if (isHeading) {
                    overline(document, rows);
                }
                rows.add(row);
            }
            underlined = isHeading;
        }
        close(sections, open, above, rows);
        return new Parts(named, data, preamble, sections);
    }

    private static void close(List<Part> sections, Optional<Row> heading, List<Row> above, List<Row> rows) {
        heading.ifPresent(row -> sections.add(new Part(row, above, rows)));
    }

    /** Whether a line is one mark over and over: below a heading it underlines that, and is written anew with it. */
    private static boolean isUnderline(Line line, String text) {
        String words = line.content().of(text);
        return line.kind() == Line.Kind.MARK
                && !words.isEmpty()
                && words.chars().allMatch(c -> c == words.charAt(0));
    }

    /** Takes away the line over a heading in reStructuredText, which is written anew with it. */
    private static void overline(Document document, List<Row> rows) {
        boolean over = document.syntax() == Syntax.RESTRUCTURED_TEXT
                && !rows.isEmpty()
                && isUnderline(rows.get(rows.size() - 1).line(), document.text());
        if (over) {
            rows.remove(rows.size() - 1);
        }
    }

    /** Takes the anchors and attributes of blocks that stand right above a heading of AsciiDoc out of what is before. */
    private static List<Row> taken(Document document, List<Row> rows) {
        List<Row> own = new ArrayList<>();
        while (document.syntax() == Syntax.ASCIIDOC
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).line().kind() == Line.Kind.MARK
                && rows.get(rows.size() - 1).text().startsWith("[")) {
            own.add(0, rows.remove(rows.size() - 1));
        }
        return own;
    }

    /** Where the headings begin that lie in no other section than that of the title. */
    private static Set<Integer> heads(Document document, Optional<Integer> title) {
        Set<Integer> heads = new HashSet<>();
        int end = -1;
        for (Section section : document.sections()) {
            int start = section.heading().start();
            if (start >= end && title.filter(at -> at == start).isEmpty()) {
                heads.add(start);
                end = section.body().end();
            }
        }
        return heads;
    }
}
