package dev.adagio.examples.spark;

import dev.adagio.Adagio;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The engines of this process: one for each profile, built when first asked for and used by all tasks, since building
 * one takes as long as some thousand reviews. Spark offers nothing else that lives as long as an executor, which is why
 * they are kept in a static field; what travels is the profile's text.
 */
final class Engines {

    private static final Map<ProfileText, Adagio> BUILT = new ConcurrentHashMap<>();

    private Engines() {}

    static Adagio of(ProfileText profile) {
        return BUILT.computeIfAbsent(profile, Engines::build);
    }

    /** Rules are looked for in the job's own jars, whichever thread of Spark's comes first. */
    private static Adagio build(ProfileText profile) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(Engines.class.getClassLoader());
        try {
            return profile.adagio();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
