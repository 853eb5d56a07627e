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
}
