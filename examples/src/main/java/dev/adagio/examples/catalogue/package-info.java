/** The reference of all rules, made of what they say of themselves. Start with {@link dev.adagio.examples.catalogue.Catalogue}. */
@NullMarked
package dev.adagio.examples.catalogue;

import org.jspecify.annotations.NullMarked;
