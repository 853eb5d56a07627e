/**
 * Reads YAML, or JSON, which is YAML, strictly: nothing is converted, every part keeps its place, and all that is
 * wrong is told at once with the line shown. For readers of configuration within this module. Start with {@link
 * dev.adagio.yaml.YamlReader}.
 */
@NullMarked
package dev.adagio.yaml;

import org.jspecify.annotations.NullMarked;
