package dev.adagio.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes halves of surrogate pairs, which UTF-8 cannot hold, by their numbers; all else as usual. */
final class AnyString extends JsonSerializer<String> {

    @Override
    public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws IOException {
        int half = half(value, 0);
        if (half < 0) {
            out.writeString(value);
            return;
        }
        StringBuilder json = new StringBuilder("\"");
        int from = 0;
        for (; half >= 0; half = half(value, from)) {
            json.append(JsonStringEncoder.getInstance().quoteAsString(value.substring(from, half)));
            json.append("\\u").append(Integer.toHexString(value.charAt(half)));
            from = half + 1;
        }
        json.append(JsonStringEncoder.getInstance().quoteAsString(value.substring(from)));
        out.writeRawValue(json.append('"').toString());
    }

    /** The offset of the next surrogate without its other half, or -1. */
    private static int half(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(value.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
