package dev.adagio.advice;

import java.util.Locale;

/** Which way of communicating serves a purpose best. */
public enum Mode {
    /** Everybody at the same time. */
    SYNC,
    /** In writing, each person reading and answering when it suits them. */
    ASYNC,
    /** Balanced: asynchronous first, with a dated step to a call where that does not settle it. */
    EITHER;

    /** The lower-case word used in files and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
