package dev.adagio.examples.github;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An issue or pull request.
 *
 * @param repository such as {@code harbour/boats}
 * @param number its number there
 */
record Target(String repository, long number) {

    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9-]{1,40}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}");

    /**
     * A target.
     *
     * @throws IllegalArgumentException if there can be no such issue
     */
    Target {
        Objects.requireNonNull(repository, "repository");
        if (!REPOSITORY.matcher(repository).matches() || number < 1) {
            throw new IllegalArgumentException("no issue");
        }
    }

    /** Where it is in the API. */
    String path() {
        return "/repos/" + repository + "/issues/" + number;
    }
}
