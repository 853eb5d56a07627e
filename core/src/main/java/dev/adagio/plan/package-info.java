/**
 * The conditions of many rules compiled together, so that only the rules are touched which a subject could concern. Not
 * for hosts. Start with {@link dev.adagio.plan.Plan}.
 */
@NullMarked
package dev.adagio.plan;

import org.jspecify.annotations.NullMarked;
