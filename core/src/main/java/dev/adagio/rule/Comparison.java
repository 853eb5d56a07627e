package dev.adagio.rule;

/** How two numbers are compared. A number that is not known compares with nothing. */
public enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("=="),
    OTHER("!="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
        return sign;
    }

    /** Whether it holds between two numbers; never where one of them is {@link Double#NaN}. */
    public boolean holds(double left, double right) {
        if (Double.isNaN(left) || Double.isNaN(right)) {
            return false;
        }
        return switch (this) {
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case EQUAL -> left == right;
            case OTHER -> left != right;
            case AT_LEAST -> left >= right;
            case MORE -> left > right;
        };
    }

    /** The comparison that holds between two numbers if this one holds between them in the other order. */
    public Comparison swapped() {
        return switch (this) {
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case MORE -> LESS;
            default -> this;
        };
    }
}
