/**
 * {@code adagio review}, and the run through all that is read which other commands make too. Start with {@link
 * dev.adagio.examples.cli.review.ReviewCommand} or {@link dev.adagio.examples.cli.review.Work}.
 */
@NullMarked
package dev.adagio.examples.cli.review;

import org.jspecify.annotations.NullMarked;
