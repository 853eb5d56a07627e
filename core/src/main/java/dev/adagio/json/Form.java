package dev.adagio.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How records of one type are written as JSON and read back: keys as components, words in lower case, no nulls. */
final class Form<T> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Enum.class, new LowerCase())
                    .addSerializer(String.class, new AnyString()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final String schema;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    Form(Class<T> type, String schema) {
        this(
                schema,
                MAPPER.writerFor(type),
                MAPPER.readerFor(type).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
    }

    private Form(String schema, ObjectWriter writer, ObjectReader reader) {
        this.schema = schema;
        this.writer = writer;
        this.reader = reader;
    }

    /** The same, which takes no key it does not know. */
    Form<T> strict() {
        return new Form<>(schema, writer, reader.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    }

    void write(T document, Appendable out) throws IOException {
        writer.writeValue(CharStreams.asWriter(out), document);
    }

    String write(T document) {
        return written(writer, document);
    }

    /** In many lines. */
    String pretty(T document) {
        return written(writer.withDefaultPrettyPrinter(), document);
    }

    private static String written(ObjectWriter writer, Object document) {
        try {
            return writer.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if it is none; the message says where
     */
    T read(String json) {
        try {
            T read = reader.readValue(json);
            if (read == null) {
                throw new IllegalArgumentException("null where an object is expected");
            }
            return read;
        } catch (JsonProcessingException wrong) {
            throw refusal(wrong);
        }
    }

    /** What is wrong with some JSON, and where as far as that is known. */
    static IllegalArgumentException refusal(JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        Throwable cause = wrong.getCause();
        String says = wrong instanceof ValueInstantiationException && cause != null
                ? cause.getMessage()
                : wrong.getOriginalMessage();
        return new IllegalArgumentException(place + says, wrong);
    }

    String schema() {
        // not through Guava: on the module path only this module may look into its packages
        try (InputStream stream = Form.class.getResourceAsStream(schema)) {
            if (stream == null) {
                throw new IllegalStateException(schema + " is missing beside " + Form.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("rawtypes") // the type of a serializer for all enums
    private static final class LowerCase extends JsonSerializer<Enum> {
        @Override
        public void serialize(Enum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
