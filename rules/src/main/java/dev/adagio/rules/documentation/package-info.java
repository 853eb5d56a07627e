/** Document what matters: decisions, context, agreements. */
@NullMarked
package dev.adagio.rules.documentation;

import org.jspecify.annotations.NullMarked;
