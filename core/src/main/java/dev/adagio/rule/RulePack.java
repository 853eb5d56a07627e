package dev.adagio.rule;

import dev.adagio.signal.Detector;
import java.util.List;

/**
 * Rules that belong together, discovered by {@link java.util.ServiceLoader}. Implementations are
 * immutable and thread-safe.
 */
public interface RulePack {

    /** What the pack is called, in lower case, for example {@code clarity}. */
    String name();

    /** Its rules. */
    List<Rule<?>> rules();

    /** Detectors that belong to no language, such as those of a host's own signals. */
    default List<Detector<?>> detectors() {
        return List.of();
    }

    /** Which edition of the pack this is, for logs; that of its jar unless it says otherwise. */
    default String version() {
        String version = getClass().getPackage().getImplementationVersion();
        return version == null ? "unversioned" : version;
    }
}
