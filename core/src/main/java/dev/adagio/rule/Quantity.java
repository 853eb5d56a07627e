package dev.adagio.rule;

import dev.adagio.signal.Signals;
import java.util.Objects;

/** A number to compare: fixed, measured, or calculated of others. The form is closed, so that an engine can look into it. */
public sealed interface Quantity {

    /** Its value; {@link Double#NaN} where it is not known. */
    double of(Signals signals);

    /** A number as it stands. */
    record Fixed(double value) implements Quantity {
        @Override
        public double of(Signals signals) {
            return value;
        }

        @Override
        public String toString() {
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : "" + value;
        }
    }

    /** What a measure says. */
    record Measured(Measure measure) implements Quantity {
        @Override
        public double of(Signals signals) {
            return measure.of().applyAsDouble(signals);
        }

        @Override
        public String toString() {
            return measure.name();
        }
    }

    /** What two others come to. */
    record Calculated(Sign sign, Quantity left, Quantity right) implements Quantity {
        public Calculated {
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public double of(Signals signals) {
            double value = sign.of(left.of(signals), right.of(signals));
            return Double.isInfinite(value) ? Double.NaN : value;
        }

        @Override
        public String toString() {
            return "(" + left + " " + sign.sign + " " + right + ")";
        }
    }

    /** How two numbers are put together; what is divided by nothing is not known. */
    enum Sign {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        private final String sign;

        Sign(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String written() {
            return sign;
        }

        double of(double left, double right) {
            return switch (this) {
                case PLUS -> left + right;
                case MINUS -> left - right;
                case TIMES -> left * right;
                case OVER -> left / right;
            };
        }
    }
}
