package dev.adagio.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * An engine that is replaced while it is used: reviews that have begun end with the engine they began with. A
 * configuration that makes no sense replaces nothing. Thread-safe.
 */
public final class LiveEngine {

    private final Supplier<Engine> builds;
    private volatile Engine current;

    /**
     * What a refresh came to.
     *
     * @param swapped whether there is a new engine
     * @param problems why not, if the configuration makes no sense; empty if it says the same as before
     */
    public record Refresh(boolean swapped, List<String> problems) {
        public Refresh {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Begins with an engine.
     *
     * @param builds reads the configuration and builds an engine of it, anew on each call
     * @throws ConfigurationException if the first configuration makes no sense
     */
    public LiveEngine(Supplier<Engine> builds) {
        this.builds = Objects.requireNonNull(builds, "builds");
        this.current = builds.get();
    }

    /** The engine to use now; ask anew for each review. */
    public Engine engine() {
        return current;
    }

    /**
     * Reads the configuration again. The engine stays where that makes no sense, or says the same as before. One after
     * the other: what was read first never replaces what was read later.
     */
    public synchronized Refresh refresh() {
        Engine built;
        try {
            built = builds.get();
        } catch (ConfigurationException wrong) {
            return new Refresh(false, wrong.problems());
        } catch (RuntimeException wrong) {
            return new Refresh(false, List.of("the configuration cannot be read: " + wrong));
        }
        Engine was = current;
        if (built.identity().equals(was.identity()) && built.profile().equals(was.profile())) {
            return new Refresh(false, List.of());
        }
        current = built;
        return new Refresh(true, List.of());
    }
}
