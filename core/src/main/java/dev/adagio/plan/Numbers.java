package dev.adagio.plan;

/** Numbers as people write them. */
final class Numbers {

    private static final double LARGEST = 1e15;

    private Numbers() {}

    /** A number without a fraction that says nothing. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < LARGEST
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
