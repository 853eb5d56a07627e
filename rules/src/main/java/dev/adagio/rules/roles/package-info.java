/** Know who decides and who executes. */
@NullMarked
package dev.adagio.rules.roles;

import org.jspecify.annotations.NullMarked;
