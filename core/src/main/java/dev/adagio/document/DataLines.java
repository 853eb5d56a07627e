package dev.adagio.document;

import dev.adagio.document.Field.Origin;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Data that is no YAML, read line by line: {@code key: value} or {@code key = value}, with items below. */
final class DataLines {

    private final String text;
    private final Rows rows;
    private final int end;
    private final List<Field> fields = new ArrayList<>();

    DataLines(String text, Span data) {
        this.text = text;
        this.rows = new Rows(text, data.start());
        this.end = data.end();
    }

    List<Field> fields() {
        for (int row = 0; row < rows.count() && rows.start(row) < end; row++) {
            Span words = uncommented(rows.words(row));
            if (words.isEmpty()) {
                continue;
            }
            boolean item = text.charAt(words.start()) == '-' && !fields.isEmpty();
            if (item) {
                add(unquoted(Spaces.trim(text, words.start() + 1, words.end())));
            } else if (rows.indent(row) == 0) {
                key(words);
            }
        }
        return fields;
    }

    private void key(Span words) {
        for (int at = words.start(); at < words.end(); at++) {
            char c = text.charAt(at);
            if (c == ':' || c == '=') {
                Span name = Spaces.trim(text, words.start(), at);
                if (!name.isEmpty()) {
                    Span value = unquoted(Spaces.trim(text, at + 1, words.end()));
                    fields.add(Field.of(Origin.FRONT_MATTER, name, value));
                }
                return;
            }
        }
    }

    private void add(Span item) {
        Field last = fields.get(fields.size() - 1);
        if (!item.isEmpty()) {
            List<Span> items = new ArrayList<>(last.items());
            items.add(item);
            Span all = last.value().isEmpty() ? item : last.value().join(item);
            fields.set(fields.size() - 1, new Field(last.origin(), last.name(), all, items));
        }
    }

    /** Without a comment, which begins with a sharp at the beginning or after a blank. */
    private Span uncommented(Span words) {
        for (int at = words.start(); at < words.end(); at++) {
            if (text.charAt(at) == '#' && (at == words.start() || Spaces.isSpace(text.charAt(at - 1)))) {
                return Spaces.trim(text, words.start(), at);
            }
        }
        return words;
    }

    private Span unquoted(Span value) {
        boolean quoted = value.length() > 1
                && "'\"".indexOf(text.charAt(value.start())) >= 0
                && text.charAt(value.end() - 1) == text.charAt(value.start());
        return quoted ? new Span(value.start() + 1, value.end() - 1) : value;
    }
}
