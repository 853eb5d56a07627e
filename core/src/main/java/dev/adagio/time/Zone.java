package dev.adagio.time;

import java.time.ZoneId;
import java.util.Objects;

/** Whose clock a text means. */
public sealed interface Zone {

    /** A zone by its name or distance: "CET", "+02:00". */
    record Named(ZoneId id) implements Zone {
        public Named {
            Objects.requireNonNull(id, "id");
        }
    }

    /** The clock of whoever writes: "my time". */
    record OfSender() implements Zone {}

    /** The clock of whoever reads: "your time". */
    record OfReader() implements Zone {}

    /** A name that several zones have: "IST". */
    record Shared() implements Zone {}
}
