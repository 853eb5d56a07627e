package dev.adagio.advice;

import java.util.List;

/**
 * Factors that belong together, discovered by {@link java.util.ServiceLoader}. Implementations are
 * immutable and thread-safe.
 */
public interface AdvicePack {

    /** What the pack is called, in lower case. */
    String name();

    /**
     * Whether its model is known to fit its factors and disputes, since tests of its own have put them together. Then an
     * engine may wait for somebody who asks for advice before it reads the model; else it is read, and mistakes told, as
     * the engine is built.
     */
    default boolean isTested() {
        return false;
    }

    /** Its factors. */
    List<Factor> factors();

    /** How things are done the other way; the first that knows a way is asked. */
    default List<Planner> planners() {
        return List.of();
    }

    /** The points on which the sources of its factors contradict each other. */
    default List<Dispute> disputes() {
        return List.of();
    }

    /** How its factors are best weighed where the host has no model of its own: what was learned, say. */
    default AdviceModel model() {
        return AdviceModel.DEFAULT;
    }
}
