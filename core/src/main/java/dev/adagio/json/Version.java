package dev.adagio.json;

/** Keeps documents of a form that is not known from being misread. */
final class Version {

    private Version() {}

    static void check(int version, int known) {
        if (version != known) {
            throw new IllegalArgumentException(
                    "version " + version + " of this form is not known here, only version " + known);
        }
    }
}
