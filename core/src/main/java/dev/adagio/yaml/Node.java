package dev.adagio.yaml;

import dev.adagio.text.Span;
import java.util.List;

/** A part of a YAML document, with its place in the file. Nothing is converted: a word is its characters. */
public sealed interface Node {

    /** Where it stands; of a mapping or list, where it begins. */
    Span span();

    /** What it is, in the words of an error message. */
    String describe();

    /** A single value. */
    record Scalar(Span span, String value) implements Node {
        @Override
        public String describe() {
            return value.isEmpty() ? "nothing" : "'" + value + "'";
        }
    }

    /** A list. */
    record Sequence(Span span, List<Node> items) implements Node {
        @Override
        public String describe() {
            return "a list";
        }
    }

    /** Keys with their values, as they stand in the file, doubles included. */
    record Mapping(Span span, List<Entry> entries) implements Node {
        @Override
        public String describe() {
            return "a mapping of keys to values";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}
}
