/** What rules, factors and plans see in an invitation: whether it is one, what for, and what there is to read before. */
@NullMarked
package dev.adagio.rules.synchrony.meeting;

import org.jspecify.annotations.NullMarked;
