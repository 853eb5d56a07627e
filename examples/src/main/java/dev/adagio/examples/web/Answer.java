package dev.adagio.examples.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is answered.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param body the text, sent as UTF-8
 * @param headers more headers by name, beside those that every answer has
 */
public record Answer(int status, String type, String body, Map<String, String> headers) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** An answer as data. */
    public static Answer json(String json) {
        return new Answer(200, "application/json", json, Map.of());
    }

    /** A refusal, or a word that something was done. It never repeats what was sent. */
    public static Answer plain(int status, String says) {
        return new Answer(status, "text/plain; charset=utf-8", says + "\n", Map.of());
    }

    /** The same with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, type, body, more);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
