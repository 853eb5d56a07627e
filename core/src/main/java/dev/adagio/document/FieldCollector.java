package dev.adagio.document;

import dev.adagio.document.Field.Origin;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The fields in the lines of a text. */
final class FieldCollector {

    private static final int MOST_ITEMS = 200;
    private static final String ROW = "- ";

    private final String text;
    private final List<Line> lines;
    private final Labels labels;
    private final List<Field> fields = new ArrayList<>();

    /** Whether a table of HTML begins that nothing ends; it is not sought again. */
    private boolean unended;

    FieldCollector(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.labels = new Labels(text);
    }

    List<Field> collect() {
        int at = 0;
        while (at < lines.size()) {
            Line line = lines.get(at);
            int next = at + 1;
            switch (line.kind()) {
                case TEXT, QUOTE -> {
                    int end = isHtml(line) ? Tables.htmlEnd(text, line.content().start()) : -1;
                    unended |= end < 0 && isHtml(line);
                    if (end < 0) {
                        labelled(at, Origin.LABEL);
                    } else {
                        rows(Tables.htmlRows(text, line.content().start(), end), true);
                        next = lineAfter(at, end);
                    }
                }
                case LIST_ITEM -> {
                    if (isRowOfItems(at)) {
                        fields.add(row(at));
                        next++;
                    } else {
                        labelled(at, Origin.LIST);
                    }
                }
                case HEADING -> labelled(at, Origin.HEADING);
                case ATTRIBUTE -> labelled(at, Origin.ATTRIBUTE);
                case TABLE_ROW, TABLE_RULE -> next = table(at);
                default -> {}
            }
            at = next;
        }
        return fields;
    }

    /** Whether a row of a table that is written as a list begins here: an item within an item, and a second one. */
    private boolean isRowOfItems(int at) {
        return text.startsWith(ROW, lines.get(at).content().start())
                && at + 1 < lines.size()
                && lines.get(at + 1).is(Line.Kind.LIST_ITEM)
                && lines.get(at + 1).depth() > depth(at);
    }

    private Field row(int at) {
        Span first = lines.get(at).content();
        Field cells = Field.of(
                Origin.TABLE,
                new Span(first.start() + ROW.length(), first.end()),
                lines.get(at + 1).content());
        return continued(cells, at + 1);
    }

    private void labelled(int at, Origin origin) {
        List<Field> found = labels.on(lines.get(at).content(), origin);
        if (found.size() == 1) {
            Field field = found.get(0);
            fields.add(field.value().isEmpty() ? listed(field, at) : continued(field, at));
        } else {
            fields.addAll(found);
        }
    }

    /** A value that goes on in the lines below, which are indented further. */
    private Field continued(Field field, int at) {
        int end = field.value().end();
        int next = at + 1;
        while (next < lines.size()
                && lines.get(next).is(Line.Kind.TEXT)
                && lines.get(at).kind() != Line.Kind.HEADING
                && lines.get(next).depth() > depth(at)) {
            end = lines.get(next).content().end();
            next++;
        }
        return Field.of(field.origin(), field.name(), new Span(field.value().start(), end));
    }

    /** Values that are listed below their name. */
    private Field listed(Field field, int at) {
        if (field.origin() == Origin.HEADING) {
            return field;
        }
        int next = at + 1;
        while (next < lines.size() && next <= at + 2 && lines.get(next).is(Line.Kind.BLANK)) {
            next++;
        }
        boolean nested = field.origin() == Origin.LIST;
        List<Span> items = new ArrayList<>();
        while (next < lines.size() && items.size() < MOST_ITEMS && isItem(lines.get(next), nested, depth(at))) {
            items.add(lines.get(next).content());
            next++;
        }
        if (items.isEmpty()) {
            return next < lines.size()
                            && lines.get(next).is(Line.Kind.TEXT)
                            && lines.get(next).depth() > depth(at)
                    ? Field.of(field.origin(), field.name(), lines.get(next).content())
                    : field;
        }
        Span all = items.get(0).join(items.get(items.size() - 1));
        return new Field(field.origin(), field.name(), all, items);
    }

    private static boolean isItem(Line line, boolean nested, int depth) {
        return line.is(Line.Kind.LIST_ITEM) && (!nested || line.depth() > depth);
    }

    private int depth(int at) {
        return lines.get(at).depth();
    }

    /** Reads a table row by row, and a table of one row column by column too. */
    private int table(int first) {
        int next = first;
        boolean framed = text.startsWith("|=", lines.get(first).content().start());
        List<List<Span>> rows = new ArrayList<>();
        boolean headed = false;
        while (next < lines.size()
                && (lines.get(next).is(Line.Kind.TABLE_ROW)
                        || lines.get(next).is(Line.Kind.TABLE_RULE)
                        || (framed && lines.get(next).is(Line.Kind.BLANK)))) {
            if (lines.get(next).is(Line.Kind.TABLE_ROW)) {
                rows.add(Tables.cells(text, lines.get(next).content()));
            }
            headed |= lines.get(next).is(Line.Kind.TABLE_RULE) && rows.size() == 1 && !framed;
            next++;
        }
        if (framed && rows.stream().allMatch(cells -> cells.size() == 1)) {
            rows = paired(rows);
        }
        rows(rows, headed);
        return next;
    }

    /** Whether a table of HTML begins on a line, and none before it was left without an end. */
    private boolean isHtml(Line line) {
        return !unended && text.regionMatches(true, line.content().start(), "<table", 0, "<table".length());
    }

    private int lineAfter(int at, int offset) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).span().start() < offset) {
            next++;
        }
        return next;
    }

    private void rows(List<List<Span>> rows, boolean headed) {
        for (List<Span> cells : rows) {
            if (cells.size() >= 2 && !cells.get(0).isEmpty()) {
                fields.add(Field.of(Origin.TABLE, cells.get(0), cells.get(1)));
            }
        }
        if (headed && rows.size() == 2) {
            int columns = Math.min(rows.get(0).size(), rows.get(1).size());
            for (int column = 0; column < columns; column++) {
                Span name = rows.get(0).get(column);
                if (!name.isEmpty()) {
                    fields.add(Field.of(Origin.TABLE, name, rows.get(1).get(column)));
                }
            }
        }
    }

    /** Cells that stand below each other, two to a row. */
    private static List<List<Span>> paired(List<List<Span>> cells) {
        List<List<Span>> rows = new ArrayList<>();
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            rows.add(List.of(cells.get(i).get(0), cells.get(i + 1).get(0)));
        }
        return rows;
    }
}
