/**
 * The engine: rules compiled together, run over a subject, and what comes out. Start with {@link
 * dev.adagio.engine.Engine} and {@link dev.adagio.engine.Review}.
 */
@NullMarked
package dev.adagio.engine;

import org.jspecify.annotations.NullMarked;
