/** What the build runs to put beside the lists of languages what would take long to work out from them at each start. */
@NullMarked
package dev.adagio.rules.build;

import org.jspecify.annotations.NullMarked;
