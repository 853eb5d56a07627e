package dev.adagio.examples.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A request that was read whole.
 *
 * @param method such as {@code GET}
 * @param path such as {@code /review}, without query
 * @param headers the first value of each, by its name in lower case
 * @param body what was sent, as it was sent; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // a signature is of bytes, and nobody compares requests
public record Request(String method, String path, Map<String, String> headers, byte[] body) {

    public Request {
        headers = Map.copyOf(headers);
    }

    /** The value of a header, or nothing. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The body as UTF-8; what is no UTF-8 is replaced. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
