package dev.adagio.decision.writing;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.document.Field.Origin;
import dev.adagio.document.Line;
import dev.adagio.document.Section;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a record takes what it did not yet say about itself: beside what it says already. */
final class NewFields {

    /** How deep a section about the status of the record may lie, and not about that of something else. */
    private static final int DEEPEST = 2;

    private final DecisionRecord record;
    private final Document document;
    private final Style style;
    private final String text;

    NewFields(DecisionRecord record, Document document, Style style) {
        this.record = record;
        this.document = document;
        this.style = style;
        this.text = document.text();
    }

    /** A status: at the beginning of its section, where there is one. */
    Edit status(String words) {
        Optional<RecordSection> section = section();
        if (section.isPresent()) {
            Span body = section.get().body();
            int next = body.start() < text.length() && isLineEnd(body.start()) ? lineAfter(body.start()) : body.start();
            boolean gap = next > body.start();
            String before = gap ? "" : style.lineEnd();
            String start = body.start() == text.length() && !endsLine(text.length()) ? style.lineEnd() : "";
            return new Edit(
                    new Span(next, next),
                    start
                            + before
                            + Style.capital(words)
                            + style.lineEnd()
                            + (next < text.length() && !isLineEnd(next) ? style.lineEnd() : ""));
        }
        return add("Status", words);
    }

    /** A link: as a paragraph of the status, or else as a field. */
    Edit link(Relation relation, String target) {
        String name = Style.capital(relation == Relation.RELATES ? "relates to" : words(relation));
        // Below the heading "Status", these words alone would be read as one.
        boolean statusless = relation == Relation.AMENDED_BY && record.status() == Status.UNKNOWN;
        return statusless ? add(name, target) : named(name, target);
    }

    /** A link to something of which a part is meant; which one, where that is not blank. */
    Edit linkInPart(Relation relation, String target, String scope) {
        return named("Partially " + words(relation), scope.isBlank() ? target : target + " (" + scope + ")");
    }

    private static String words(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Edit named(String name, String target) {
        Optional<RecordSection> section = section();
        if (section.isPresent()) {
            int end = lastLine(section.get());
            return new Edit(new Span(end, end), style.lineEnd() + style.lineEnd() + name + " " + target);
        }
        return add(name, target);
    }

    private Optional<RecordSection> section() {
        return record.sections(SectionKind.STATUS).stream()
                .filter(section -> section.level() <= DEEPEST || holdsStatus(section))
                .filter(section -> section.level() < RecordSection.LABEL)
                .findFirst();
    }

    private boolean holdsStatus(RecordSection section) {
        return record.statuses().stream()
                .limit(1)
                .anyMatch(claim -> section.body().contains(claim.span()));
    }

    /** The end of the last line in a section that says something; else that of its heading. */
    private int lastLine(RecordSection section) {
        int end = lineEnd(section.heading().end());
        for (Line line : document.lines(section.body())) {
            if (line.kind() == Line.Kind.HEADING) {
                break;
            }
            end = line.kind() == Line.Kind.BLANK ? end : line.span().end();
        }
        return end;
    }

    /** A field like those that are there: in the front matter, beside another field, or below the title. */
    Edit add(String name, String value) {
        List<Line> data = document.lines(new Span(0, text.length())).stream()
                .filter(line -> line.kind() == Line.Kind.FRONT_MATTER)
                .toList();
        if (!data.isEmpty()) {
            return inData(data, name, value);
        }
        for (Field field : document.fields()) {
            if ((field.origin() == Origin.LIST || field.origin() == Origin.LABEL) && isAbove(field) && isKnown(field)) {
                return beside(field, name, value);
            }
        }
        return belowTitle(name + ": " + value);
    }

    private Edit inData(List<Line> data, String name, String value) {
        String key = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        for (Field field : document.fields()) {
            boolean same = key.equalsIgnoreCase(field.name().of(text).replace('_', '-'));
            if (field.origin() == Origin.FRONT_MATTER && same && field.value().isEmpty()) {
                int end = lineEnd(field.name().end());
                return new Edit(new Span(end, end), (text.charAt(end - 1) == ' ' ? "" : " ") + Style.quoted(value));
            }
        }
        Line last = data.get(data.size() - 1);
        boolean toml = last.content().of(text).startsWith("+");
        boolean fenced = toml || last.content().of(text).matches("-{3,}|\\.{3,}");
        int at = fenced ? last.span().start() : last.span().end();
        String line = toml ? key + " = \"" + value.replace("\"", "\\\"") + "\"" : key + ": " + Style.quoted(value);
        return new Edit(new Span(at, at), fenced ? line + style.lineEnd() : style.lineEnd() + line);
    }

    private boolean isAbove(Field field) {
        return record.sections().stream()
                .filter(section -> section.level() < RecordSection.LABEL)
                .noneMatch(section -> section.heading().start() < field.name().start());
    }

    private boolean isKnown(Field field) {
        return !field.value().isEmpty()
                && Vocabulary.of("field").exactly(Words.core(document.plain(field.name()))) != null
                && document.fields().stream()
                                .filter(other -> lineStart(other.name().start())
                                        == lineStart(field.name().start()))
                                .count()
                        == 1;
    }

    /** A line like that of another field, below it. */
    private Edit beside(Field field, String name, String value) {
        int start = lineStart(field.name().start());
        int end = lineEnd(field.value().end());
        String mark = text.substring(start, field.name().start());
        String joint = text.substring(field.name().end(), field.value().start());
        String rest = text.substring(field.value().end(), end);
        String tail = field.value().of(text).endsWith("\\") ? "\\" : rest.isBlank() ? rest : "";
        boolean apart = field.origin() == Origin.LABEL && tail.isEmpty() && mark.isBlank() && !hasFieldBelow(end);
        String line = mark + name + (joint.indexOf('\n') < 0 ? joint : ": ") + value + tail;
        return new Edit(new Span(end, end), style.lineEnd() + (apart ? style.lineEnd() : "") + line);
    }

    private boolean hasFieldBelow(int end) {
        int next = lineAfter(end);
        return document.fields().stream()
                .anyMatch(field -> lineStart(field.name().start()) == next);
    }

    private Edit belowTitle(String words) {
        for (Section section : document.sections()) {
            boolean title = record.titles().stream()
                    .anyMatch(claim ->
                            !claim.span().isEmpty() && section.heading().contains(claim.span()));
            if (title) {
                int at = section.body().start();
                String before = endsLine(at) ? style.lineEnd() : style.lineEnd() + style.lineEnd();
                String after = at < text.length() && !isLineEnd(at) ? style.lineEnd() : "";
                return new Edit(new Span(at, at), before + words + style.lineEnd() + after);
            }
        }
        return record.titles().stream()
                .filter(claim -> claim.place() == Place.PROSE)
                .findFirst()
                .map(claim -> lineEnd(claim.span().end()))
                .map(end -> new Edit(new Span(end, end), style.lineEnd() + style.lineEnd() + words))
                .orElseGet(() -> new Edit(new Span(0, 0), words + style.lineEnd() + style.lineEnd()));
    }

    private boolean endsLine(int offset) {
        return offset == 0 || isLineEnd(offset - 1);
    }

    private boolean isLineEnd(int offset) {
        return "\n\r".indexOf(text.charAt(offset)) >= 0;
    }

    private int lineStart(int offset) {
        int start = offset;
        while (!endsLine(start)) {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private int lineAfter(int offset) {
        int end = lineEnd(offset);
        return end < text.length() ? end + (text.startsWith("\r\n", end) ? 2 : 1) : end;
    }
}
