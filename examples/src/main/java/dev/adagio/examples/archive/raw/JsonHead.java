package dev.adagio.examples.archive.raw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the beginning of a text, cut off anywhere, tells about the JSON in it.
 *
 * @param json whether it can be JSON at all
 * @param list whether it is an array, or something in arrays
 * @param whole whether nothing is cut off or broken and exactly one value is there
 * @param keys the keys of the first object, as far as they are there
 * @param type the value of the key {@code type} in that object, or empty
 */
public record JsonHead(boolean json, boolean list, boolean whole, Set<String> keys, String type) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Reads the beginning of a text. */
    public static JsonHead of(byte[] text, int offset, int length) {
        Set<String> keys = new LinkedHashSet<>();
        String type = "";
        boolean list = false;
        boolean started = false;
        try (JsonParser parser = FACTORY.createParser(text, offset, length)) {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY) {
                list = true;
                token = parser.nextToken();
            }
            if (list && token == JsonToken.END_ARRAY) {
                while (token == JsonToken.END_ARRAY) {
                    token = parser.nextToken();
                }
                return new JsonHead(true, true, token == null, keys, type);
            }
            if (token == JsonToken.START_OBJECT) {
                while ((token = parser.nextToken()) == JsonToken.FIELD_NAME) {
                    String key = parser.currentName();
                    keys.add(key);
                    token = parser.nextToken();
                    if (token == JsonToken.VALUE_STRING && key.equals("type")) {
                        type = parser.getText();
                    }
                    parser.skipChildren();
                }
                started = true;
            }
            boolean whole = started && !list && parser.nextToken() == null;
            return new JsonHead(started, list, whole, keys, type);
        } catch (JsonEOFException | StreamConstraintsException e) {
            return new JsonHead(true, list, false, keys, type);
        } catch (IOException e) {
            return new JsonHead(!keys.isEmpty(), list, false, keys, type);
        }
    }
}
