package dev.adagio.time;

import dev.adagio.time.Resolution.Assumption;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clock by which words about time are read.
 *
 * @param zone where it is
 * @param said whether the words say so
 * @param assumptions what was assumed where they do not
 */
record Clock(ZoneId zone, boolean said, Set<Assumption> assumptions) {

    /** The clock that is meant, or null where it cannot be told. */
    static @Nullable Clock of(@Nullable Zone zone, Standpoint standpoint) {
        ZoneId sender = standpoint.sender();
        Set<ZoneId> readers = new HashSet<>(standpoint.readers());
        ZoneId readersAll = readers.size() == 1 ? readers.iterator().next() : null;
        if (zone instanceof Zone.Named named) {
            return new Clock(named.id(), true, Set.of());
        } else if (zone instanceof Zone.Shared) {
            return null;
        } else if (zone instanceof Zone.OfSender) {
            return sender == null ? null : new Clock(sender, true, Set.of());
        } else if (zone instanceof Zone.OfReader) {
            return readersAll == null ? null : new Clock(readersAll, true, Set.of());
        } else if (sender != null) {
            return new Clock(sender, false, Set.of(Assumption.SENDERS_CLOCK));
        }
        return readersAll == null ? null : new Clock(readersAll, false, Set.of(Assumption.READERS_CLOCK));
    }

    /** The zones of all whose clocks are known. */
    static Set<ZoneId> known(Standpoint standpoint) {
        Set<ZoneId> zones = new HashSet<>(standpoint.readers());
        Stream.ofNullable(standpoint.sender()).forEach(zones::add);
        return zones;
    }
}
