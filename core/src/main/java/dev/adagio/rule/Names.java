package dev.adagio.rule;

import java.util.regex.Pattern;

/** What the things are called that rules written as data speak of. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*");

    private Names() {}

    static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name in lower case, its words joined by hyphens: " + name);
        }
    }
}
