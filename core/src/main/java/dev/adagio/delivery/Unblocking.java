package dev.adagio.delivery;

import java.util.Locale;

/** Whether somebody is disturbed so that others can go on: a point on which the handbooks differ. */
public enum Unblocking {
    /** What waiting costs is weighed against what the interruption costs: Google's engineering practices, in part. */
    WEIGH,
    /** Others are unblocked first, even at own cost: GitLab's handbook. */
    FIRST,
    /** Nobody is disturbed while focused: Google's engineering practices on code reviews. */
    AT_BREAKS;

    /** The lower-case words used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
