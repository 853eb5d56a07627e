package dev.adagio.yaml;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads numbers.
 *
 * @param problems where it is reported that something is none
 */
public record Numbers(Problems problems) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(?:\\.\\d{1,17})?(?:[eE][-+]?\\d{1,2})?");

    /** A number; of anything else it is reported what was expected. */
    public OptionalDouble read(Node node, String expected) {
        if (node instanceof Node.Scalar scalar && isNumber(scalar.value())) {
            return OptionalDouble.of(Double.parseDouble(scalar.value()));
        }
        problems.add(node.span(), node.describe() + " is no number", expected);
        return OptionalDouble.empty();
    }

    /** Whether a word is a number. */
    public static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }
}
