package dev.adagio.examples.report.html;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.Serial;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * JSON that can stand in the script element of a page, whatever text it carries: nothing in it but
 * ASCII, and none of that could end the element or begin another.
 */
final class Embedded {

    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .characterEscapes(new MarkupEscapes())
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_EMPTY, ALWAYS))
            .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
            .build();

    private Embedded() {}

    /** The JSON of a value made of records, collections, texts and numbers; what is empty is left out. */
    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** A value of which the JSON is known. */
    static RawValue known(String json) {
        return new RawValue(json);
    }

    private static final class MarkupEscapes extends CharacterEscapes {
        @Serial
        private static final long serialVersionUID = 1;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        MarkupEscapes() {
            for (char c : "<>&'".toCharArray()) {
                ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int ch) {
            return null;
        }
    }
}
