package dev.adagio.examples.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tool was called with; the schema is the assistant's to keep to, so that nothing is taken for granted here. */
record Arguments(Map<String, Object> given) {

    private static final int LONGEST = 100_000;

    Arguments {
        given = given == null ? Map.of() : given;
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' is needed, as a text"));
    }

    Optional<String> text(String name) {
        Object value = given.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text) || text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "'" + name + "' has to be a text of up to " + LONGEST + " characters, and not blank");
        }
        return Optional.of(text);
    }

    /** A whole number from 0 to a limit; otherwise what is said. */
    int number(String name, int otherwise, int limit) {
        Object value = given.getOrDefault(name, otherwise);
        if (!(value instanceof Number number) || number.longValue() < 0 || number.longValue() > limit) {
            throw new IllegalArgumentException("'" + name + "' has to be a number from 0 to " + limit);
        }
        return number.intValue();
    }

    /** The objects of a list. */
    List<Arguments> objects(String name) {
        if (!(given.get(name) instanceof List<?> list) || list.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' is needed, as a list of objects");
        }
        return list.stream().map(each -> new Arguments(object(name, each))).toList();
    }

    @SuppressWarnings("unchecked") // keys of JSON objects are strings
    private static Map<String, Object> object(String name, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("'" + name + "' has to be a list of objects");
        }
        return (Map<String, Object>) map;
    }
}
