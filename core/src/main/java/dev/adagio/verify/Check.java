package dev.adagio.verify;

import java.util.Objects;

/**
 * Something that has to hold. With JUnit: {@code checks.map(check -> DynamicTest.dynamicTest(check.name(), check::run))}.
 *
 * @param name what it is called
 * @param test throws an {@link AssertionError} that tells what does not hold
 */
public record Check(String name, Runnable test) {
    public Check {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(test, "test");
    }

    /**
     * Runs it.
     *
     * @throws AssertionError if it does not hold
     */
    public void run() {
        test.run();
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
