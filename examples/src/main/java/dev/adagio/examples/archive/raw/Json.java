package dev.adagio.examples.archive.raw;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON objects as records, one after another. A component {@code realName} is the key {@code
 * real_name}; keys that the record does not have are passed over.
 * An object of the wrong shape is named and the next one is read; where the text is no JSON, what came
 * before stands and the place is named. Nesting, numbers and strings are limited. Thread-safe.
 *
 * @param <T> the record
 */
public final class Json<T> {
    /** Made when the first text comes, which for most forms never does. */
    private final Supplier<ObjectReader> reader;

    private final Supplier<ObjectReader> single;
    private final int limit;

    /** What is told of the objects of a text as they come. */
    public interface Handler<T> {
        /** An object was read that begins here; lines and columns are from 1, column 0 is the whole line. */
        void value(T value, long line, int column) throws IOException;

        /** An object or what follows could not be read because of what stands here. */
        void broken(long line, int column, String reason);

        /** Something in this line, or somewhere if it is 0, was no UTF-8 and was read as windows-1252. */
        void guessed(long line);
    }

    /** Unlike the feature of that name, this does not first keep what is then ignored. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private interface IgnoringUnknown {}

    private Json(Class<T> type, int limit) {
        this.reader = Suppliers.memoize(() -> mapper(limit).readerFor(type));
        this.single = Suppliers.memoize(() -> reader.get().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
        this.limit = limit;
    }

    /**
     * Reads objects as this record.
     *
     * @param limit the most bytes one object may have
     */
    public static <T> Json<T> of(Class<T> type, int limit) {
        return new Json<>(type, limit);
    }

    private static JsonMapper mapper(int limit) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limit)
                        .maxNestingDepth(200)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .addMixIn(Record.class, IgnoringUnknown.class)
                .build();
    }

    /** Reads the line as one object. */
    public void line(Lines line, Handler<T> handler) throws IOException {
        Decoded text = Decoded.of(line.buffer(), line.offset(), line.length(), StandardCharsets.UTF_8);
        if (text.guessed()) {
            handler.guessed(line.number());
        }
        T value;
        try {
            value = single.get().readValue(text.text());
        } catch (JsonProcessingException e) {
            handler.broken(line.number(), column(e), reason(e));
            return;
        }
        if (value != null) {
            handler.value(value, line.number(), 0);
        }
    }

    /**
     * Reads a text as one object.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong, and in which column
     */
    public T one(String text) {
        if (text.length() > limit) {
            throw new IllegalArgumentException(
                    "a line of " + text.length() + " characters is not read; the most is " + limit);
        }
        T value;
        try {
            value = single.get().readValue(text);
        } catch (JsonProcessingException e) {
            int column = column(e);
            throw new IllegalArgumentException((column > 0 ? "column " + column + ": " : "") + reason(e), e);
        }
        if (value == null) {
            throw new IllegalArgumentException("an object was expected here");
        }
        return value;
    }

    /**
     * Reads every object of a text: single, one after another, or in arrays.
     *
     * @param inside the keys to look behind in the outermost objects, where these are only wrappings; or null to take
     *     the outermost objects themselves
     */
    public void all(InputStream in, @Nullable Set<String> inside, Handler<T> handler) throws IOException {
        Budget budget = new Budget(in, limit);
        Utf8Reader text = new Utf8Reader(budget);
        try (JsonParser parser = reader.get().getFactory().createParser(text)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                budget.renew();
                if (token == JsonToken.START_OBJECT && !wraps(parser, inside)) {
                    object(parser, handler);
                } else if (token == JsonToken.FIELD_NAME && inside != null) {
                    boolean wanted = inside.contains(parser.currentName());
                    parser.nextToken();
                    if (!wanted) {
                        skip(parser, budget);
                    }
                } else if (token.isScalarValue()) {
                    JsonLocation at = parser.currentTokenLocation();
                    handler.broken(at.getLineNr(), at.getColumnNr(), "an object was expected here");
                }
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            handler.broken(at == null ? 0 : at.getLineNr(), column(e), reason(e));
        }
        if (text.guessed()) {
            handler.guessed(0);
        }
    }

    private static boolean wraps(JsonParser parser, @Nullable Set<String> inside) {
        return inside != null && parser.getParsingContext().getParent().inRoot();
    }

    private void object(JsonParser parser, Handler<T> handler) throws IOException {
        JsonStreamContext outer = parser.getParsingContext().getParent();
        JsonLocation at = parser.currentTokenLocation();
        T value;
        try {
            value = reader.get().readValue(parser);
        } catch (DatabindException e) {
            if (e.getCause() instanceof JsonProcessingException) {
                throw e;
            }
            handler.broken(at.getLineNr(), at.getColumnNr(), reason(e));
            while (parser.getParsingContext() != outer && parser.nextToken() != null) {
                // on to the end of this object
            }
            return;
        }
        handler.value(value, at.getLineNr(), at.getColumnNr());
    }

    private static void skip(JsonParser parser, Budget budget) throws IOException {
        int open = 0;
        JsonToken token = parser.currentToken();
        while (token != null) {
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
            budget.renew();
            token = parser.nextToken();
        }
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }

    /** What is wrong, in one line and without Java's names for it. */
    private static String reason(JsonProcessingException e) {
        if (e.getCause() instanceof JsonProcessingException cause) {
            return reason(cause);
        }
        if (e instanceof JsonMappingException mapping) {
            return "not of the expected shape" + path(mapping.getPath());
        }
        String message = e.getOriginalMessage().lines().findFirst().orElse("no JSON");
        return e instanceof StreamConstraintsException ? message.replaceFirst(", from `.*?`", "") : message;
    }

    private static String path(List<JsonMappingException.Reference> path) {
        return path.isEmpty()
                ? ""
                : path.stream()
                        .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                        .collect(Collectors.joining(".", ": ", ""));
    }
}
