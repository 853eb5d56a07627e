/**
 * Reviews and advice as JSON, written out and read back, in a form described by JSON Schemas. Start
 * with {@link dev.adagio.json.ReviewJson}.
 */
@NullMarked
package dev.adagio.json;

import org.jspecify.annotations.NullMarked;
