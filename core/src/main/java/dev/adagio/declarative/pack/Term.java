package dev.adagio.declarative.pack;

import dev.adagio.rule.Condition;
import dev.adagio.rule.Property;
import dev.adagio.rule.Quantity;

/** A part of an expression, with its type. */
sealed interface Term {

    /** What it is, in the words of an error message. */
    String describe();

    /** Something that holds or does not. */
    record Truth(Condition condition) implements Term {
        @Override
        public String describe() {
            return "a condition";
        }
    }

    /** A number. */
    record Amount(Quantity quantity) implements Term {
        @Override
        public String describe() {
            return "the number " + quantity;
        }
    }

    /** A property, to be compared with words. */
    record Word(Property property) implements Term {
        @Override
        public String describe() {
            return "the word " + property;
        }
    }

    /** A word as it stands, or a name that nothing has. */
    record Literal(String text, boolean quoted) implements Term {
        @Override
        public String describe() {
            return "'" + text + "'";
        }
    }
}
