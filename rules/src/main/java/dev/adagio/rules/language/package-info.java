/** What a language is put together from: files beside its class, and the detectors all languages share. */
@NullMarked
package dev.adagio.rules.language;

import org.jspecify.annotations.NullMarked;
