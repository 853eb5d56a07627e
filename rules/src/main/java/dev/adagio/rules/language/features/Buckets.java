package dev.adagio.rules.language.features;

import java.util.stream.IntStream;

/** Ranges of numbers, each known by its greatest. */
final class Buckets {

    private final int[] limits;
    private final String[] names;

    Buckets(int... limits) {
        this.limits = limits;
        this.names = IntStream.of(limits).mapToObj(String::valueOf).toArray(String[]::new);
    }

    /** The name of the range a number is in. */
    String of(int number) {
        for (int i = 0; i < limits.length; i++) {
            if (number <= limits[i]) {
                return names[i];
            }
        }
        return "more";
    }
}
