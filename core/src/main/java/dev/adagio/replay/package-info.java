/**
 * What was reviewed and found, kept without what people wrote, and asked again of another engine before it is rolled
 * out. Start with {@link dev.adagio.replay.ReviewLog} and {@link dev.adagio.replay.Replay}.
 */
@NullMarked
package dev.adagio.replay;

import org.jspecify.annotations.NullMarked;
