/** Who is called upon and greeted, and who of them is asked. */
@NullMarked
package dev.adagio.rules.language.address;

import org.jspecify.annotations.NullMarked;
