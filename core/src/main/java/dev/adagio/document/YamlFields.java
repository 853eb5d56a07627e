package dev.adagio.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.adagio.document.Field.Origin;
import dev.adagio.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a YAML mapping and where their values stand. It is read event by event and nothing is
 * built from it, so aliases are never followed and tags never obeyed.
 */
final class YamlFields {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String text;
    private final Span data;
    private final List<Field> fields = new ArrayList<>();
    private int passedPoints;
    private int passedUnits;

    YamlFields(String text, Span data) {
        this.text = text;
        this.data = data;
        this.passedUnits = data.start();
    }

    /** The fields, or null where the data is no YAML mapping. */
    @Nullable
    List<Field> fields() {
        try (JsonParser parser = YAML.createParser(data.of(text))) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return fields;
            }
            if (first != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Span name = scalar(parser);
                parser.nextToken();
                fields.add(value(parser, name));
            }
            return parser.nextToken() == null ? fields : null;
        } catch (IOException noYaml) {
            return null;
        }
    }

    private Field value(JsonParser parser, Span name) throws IOException {
        if (parser.currentToken().isScalarValue()) {
            Span value = scalar(parser);
            boolean nothing = parser.currentToken() == JsonToken.VALUE_NULL;
            return Field.of(Origin.FRONT_MATTER, name, nothing ? new Span(value.start(), value.start()) : value);
        }
        int start = offset(parser.currentTokenLocation());
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        List<Span> items = new ArrayList<>();
        List<Field> parts = new ArrayList<>();
        int depth = 1;
        int end = start;
        Span key = name;
        List<Span> values = new ArrayList<>();
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            Span span = scalar(parser);
            end = Math.max(end, token.isStructEnd() && !isBracket(span) ? end : span.end());
            if (token.isScalarValue() && list && !span.isEmpty()) {
                items.add(span);
            }
            if (!list && (depth == 0 || (depth == 1 && token == JsonToken.FIELD_NAME))) {
                part(parts, key, values);
                key = span;
            } else if (!list
                    && token.isScalarValue()
                    && token != JsonToken.VALUE_NULL
                    && depth <= 2
                    && !span.isEmpty()) {
                values.add(span);
            }
        }
        return new Field(Origin.FRONT_MATTER, name, new Span(start, Math.max(start, end)), items, parts);
    }

    /** Ends a field within a mapping: a value, or a list of them. */
    private static void part(List<Field> parts, Span key, List<Span> values) {
        if (!values.isEmpty()) {
            Span all = values.get(0).join(values.get(values.size() - 1));
            parts.add(new Field(Origin.FRONT_MATTER, key, all, values));
            values.clear();
        }
    }

    private boolean isBracket(Span span) {
        return !span.isEmpty() && "]}".indexOf(text.charAt(span.start())) >= 0;
    }

    /** Where the current token stands, quotes left out. */
    private Span scalar(JsonParser parser) {
        int start = offset(parser.currentTokenLocation());
        Span span = unmarked(Spaces.trim(text, start, Math.max(start, offset(parser.currentLocation()))));
        boolean quoted = span.length() > 1
                && "'\"".indexOf(text.charAt(span.start())) >= 0
                && text.charAt(span.end() - 1) == text.charAt(span.start());
        return quoted ? new Span(span.start() + 1, span.end() - 1) : span;
    }

    /** Without the mark of a block scalar, which stands on a line of its own. */
    private Span unmarked(Span span) {
        if (span.isEmpty() || "|>".indexOf(text.charAt(span.start())) < 0) {
            return span;
        }
        int at = span.start();
        while (at < span.end() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Spaces.trim(text, at, span.end());
    }

    /** The parser counts code points; this goes along with it. */
    private int offset(JsonLocation location) {
        int points = (int) location.getCharOffset();
        if (points < passedPoints) {
            passedPoints = 0;
            passedUnits = data.start();
        }
        passedUnits = text.offsetByCodePoints(passedUnits, points - passedPoints);
        passedPoints = points;
        return passedUnits;
    }
}
