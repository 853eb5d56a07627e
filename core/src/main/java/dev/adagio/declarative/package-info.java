/**
 * What people write for Adagio in YAML, or in JSON, which is YAML: read strictly, with all that is
 * wrong reported at once, each at its place. Start with {@link dev.adagio.declarative.ProfileReader}.
 */
@NullMarked
package dev.adagio.declarative;

import org.jspecify.annotations.NullMarked;
