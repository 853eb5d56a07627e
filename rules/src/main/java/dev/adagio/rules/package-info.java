/**
 * What the packs of rules share: where they got their knowledge, and how they see the situation a
 * message is in. Each key idea has its own package below this one.
 */
@NullMarked
package dev.adagio.rules;

import org.jspecify.annotations.NullMarked;
