/**
 * Rules as data: packs of rules written in YAML or JSON, read into the same rules and conditions as those in Java. Start
 * with {@link dev.adagio.declarative.pack.PackReader}.
 */
@NullMarked
package dev.adagio.declarative.pack;

import org.jspecify.annotations.NullMarked;
