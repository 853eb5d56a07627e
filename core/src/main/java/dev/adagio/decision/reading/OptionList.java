package dev.adagio.decision.reading;

import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.reading.OptionReader.Named;
import dev.adagio.decision.vocabulary.RecordNumbers;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.document.Field.Origin;
import dev.adagio.document.Line;
import dev.adagio.document.Section;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The options that one section lists, in whatever form it does. */
final class OptionList {

    private final RecordText record;
    private final Document document;
    private final RecordSection section;

    /** The lines above the first heading within. */
    private final List<Line> own;

    OptionList(RecordText record, RecordSection section) {
        this.record = record;
        this.document = record.document();
        this.section = section;
        this.own = own();
    }

    List<Named> find() {
        List<Named> found = headings();
        found = found.isEmpty() ? numbered() : found;
        if (found.isEmpty() || (found.size() == 1 && !isCounted(found.get(0)))) {
            List<Named> items = items();
            found = found.isEmpty() || items.size() > 1 ? items : found;
        }
        found = found.isEmpty() ? labels() : found;
        found = found.isEmpty() ? rows() : found;
        return found.isEmpty() ? heading() : found;
    }

    private List<Named> headings() {
        List<Named> found = new ArrayList<>();
        int level = Integer.MAX_VALUE;
        for (Section inner : document.sections(section.body())) {
            level = Math.min(level, inner.level());
            String words = document.plain(inner.heading());
            if (inner.level() == level && isOption(words) && mayBeOption(SectionNames.heading(words))) {
                found.add(new Named(inner.heading(), inner.body()));
            }
        }
        return found;
    }

    /** Whether a heading counts options, so that there may be one alone. */
    private boolean isCounted(Named heading) {
        String words = document.plain(heading.name());
        return OptionNames.isNumbered(words) || RecordNumbers.inTitle(words).isPresent();
    }

    private static boolean isOption(String words) {
        return !OptionNames.isPart(words) && Fill.isNamed(words);
    }

    private static boolean mayBeOption(SectionKind kind) {
        return kind == SectionKind.UNKNOWN || kind == SectionKind.OPTION || kind == SectionKind.OPTIONS;
    }

    /** The items of the outermost list that are marked as its first one is. */
    private List<Named> items() {
        List<Line> items =
                own.stream().filter(line -> line.kind() == Line.Kind.LIST_ITEM).toList();
        int depth = items.stream().mapToInt(Line::depth).min().orElse(0);
        List<Line> outermost =
                items.stream().filter(item -> item.depth() == depth).toList();
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < outermost.size(); i++) {
            Line item = outermost.get(i);
            if (isNumbered(item) == isNumbered(outermost.get(0))
                    && !OptionNames.isPart(document.plain(item.content()))) {
                int end = i + 1 < outermost.size()
                        ? outermost.get(i + 1).span().start()
                        : own.get(own.size() - 1).span().end();
                found.add(new Named(item.content(), new Span(item.content().end(), end)));
            }
        }
        return found;
    }

    private boolean isNumbered(Line item) {
        return document.text()
                .substring(item.span().start(), item.content().start())
                .chars()
                .anyMatch(Character::isDigit);
    }

    /** Labels {@code Option 1: ...}. */
    private List<Named> numbered() {
        return record.sections(SectionKind.OPTION).stream()
                .filter(label ->
                        label.level() == RecordSection.LABEL && section.body().contains(label.heading()))
                .map(label -> new Named(label.heading(), label.body()))
                .toList();
    }

    /** Bold words that have a line to themselves, or else labels with words behind them: numbered or bold ones. */
    private List<Named> labels() {
        List<Field> all = document.fields().stream()
                .filter(field -> field.origin() == Origin.LABEL)
                .filter(field -> section.body().contains(field.name()))
                .filter(field -> !OptionNames.isPart(document.plain(field.name())))
                .toList();
        List<Field> labels =
                all.stream().filter(field -> field.value().isEmpty()).toList();
        if (labels.isEmpty()) {
            labels = all.stream()
                    .filter(field -> isBold(field.name()) || OptionNames.isNumbered(document.plain(field.name())))
                    .toList();
            labels = labels.size() > 1 ? labels : List.of();
        }
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size()
                    ? labels.get(i + 1).name().start()
                    : section.body().end();
            found.add(new Named(
                    labels.get(i).name(), new Span(labels.get(i).name().end(), end)));
        }
        return found;
    }

    private boolean isBold(Span name) {
        return name.start() > 1
                && "*_".indexOf(document.text().charAt(name.start() - 1)) >= 0
                && document.text().charAt(name.start() - 2) == document.text().charAt(name.start() - 1);
    }

    private List<Named> rows() {
        List<Named> found = new ArrayList<>();
        boolean body = false;
        for (Line line : own) {
            body |= line.kind() == Line.Kind.TABLE_RULE;
            if (body && line.kind() == Line.Kind.TABLE_ROW) {
                found.add(new Named(firstCell(line.content()), line.content()));
            }
        }
        return found;
    }

    private Span firstCell(Span row) {
        String text = document.text();
        int start = row.start() + (text.charAt(row.start()) == '|' ? 1 : 0);
        int bar = Words.indexOf(text, "|", start, row.end());
        return new Span(start, bar < 0 ? row.end() : bar);
    }

    /** A heading that names the only option itself. */
    private List<Named> heading() {
        String text = document.text();
        int colon = Words.indexOf(
                text, ":", section.heading().start(), section.heading().end());
        int wide = Words.indexOf(
                text, "\uff1a", section.heading().start(), section.heading().end());
        int at = Math.max(colon, wide);
        return at < 0 || Words.core(text.substring(at, section.heading().end())).isEmpty()
                ? List.of()
                : List.of(new Named(new Span(at + 1, section.heading().end()), section.body()));
    }

    private List<Line> own() {
        List<Line> lines = document.lines(section.body());
        int end = 0;
        while (end < lines.size() && lines.get(end).kind() != Line.Kind.HEADING) {
            end++;
        }
        return lines.subList(0, end);
    }
}
