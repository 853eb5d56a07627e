package dev.adagio.decision.writing;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.document.Syntax;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sections written anew, in place of their old words or behind those that they follow on. */
final class NewSections {

    private static final int LEVEL = 2;

    private final DecisionRecord record;
    private final Document document;
    private final Style style;
    private final String text;

    NewSections(DecisionRecord record, Document document, Style style) {
        this.record = record;
        this.document = document;
        this.style = style;
        this.text = document.text();
    }

    Edit write(SectionKind kind, String body) {
        return record.sections(kind).stream()
                .filter(section -> section.level() < RecordSection.LABEL)
                .findFirst()
                .map(section -> anew(section, body))
                .orElseGet(() -> added(kind, body));
    }

    /** The words between the heading and the next one are written anew; the empty lines around them stay. */
    private Edit anew(RecordSection section, String body) {
        List<Line> lines = document.lines(section.body());
        int start = -1;
        int end = -1;
        for (Line line : lines) {
            if (line.kind() == Line.Kind.HEADING) {
                break;
            }
            if (line.kind() != Line.Kind.BLANK) {
                start = start < 0 ? line.span().start() : start;
                end = line.span().end();
            }
        }
        if (start >= 0) {
            return new Edit(new Span(start, end), body);
        }
        int at = section.body().start();
        String before = at == text.length() && !endsWithLineEnd() ? style.lineEnd() : "";
        return new Edit(new Span(at, at), before + style.lineEnd() + body + style.lineEnd());
    }

    private Edit added(SectionKind kind, String body) {
        int at = text.length();
        Optional<RecordSection> next = record.sections().stream()
                .filter(section -> section.level() <= LEVEL && section.kind() != SectionKind.UNKNOWN)
                .filter(section -> section.kind().compareTo(kind) > 0)
                .findFirst();
        String written = heading(kind) + style.lineEnd() + style.lineEnd() + body + style.lineEnd();
        if (next.isPresent()) {
            at = above(next.get().heading());
            return new Edit(new Span(at, at), written + style.lineEnd());
        }
        String before = at == 0 ? "" : endsWithLineEnd() ? style.lineEnd() : style.lineEnd() + style.lineEnd();
        return new Edit(new Span(at, at), before + written);
    }

    private String heading(SectionKind kind) {
        String name = Style.capital(kind.name().toLowerCase(Locale.ROOT));
        String named =
                kind == SectionKind.OUTCOME ? "Decision" : kind == SectionKind.OPTIONS ? "Considered Options" : name;
        if (style.syntax() == Syntax.RESTRUCTURED_TEXT) {
            return named + style.lineEnd() + underline().repeat(named.length());
        }
        return (style.syntax() == Syntax.ASCIIDOC ? "== " : "## ") + named;
    }

    /** What underlines the first section below the title. */
    private String underline() {
        return record.sections().stream()
                .filter(section -> section.level() == LEVEL)
                .findFirst()
                .map(section -> document.lines(new Span(
                        /* start= */ section.heading().end(),
                        /* end= */ section.body().start())))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.get(0).content().of(text).substring(0, 1))
                .orElse("-");
    }

    /** Where the line of a heading begins, or the line of marks right above it. */
    private int above(Span heading) {
        int start = heading.start();
        @Nullable Line before = null;
        for (Line line : document.lines(new Span(0, heading.start() + 1))) {
            boolean holds = line.span().contains(heading);
            if (holds) {
                start = line.span().start();
                break;
            }
            before = line;
        }
        return before != null && before.kind() == Line.Kind.MARK ? before.span().start() : start;
    }

    private boolean endsWithLineEnd() {
        return text.endsWith("\n") || text.endsWith("\r");
    }
}
