/**
 * What a text says: typed signals with their spans, each found at most once per subject and only if
 * somebody asks for it. Start with {@link dev.adagio.signal.Signals}; {@link
 * dev.adagio.signal.Language} and {@link dev.adagio.signal.Detector} are what to implement.
 */
@NullMarked
package dev.adagio.signal;

import org.jspecify.annotations.NullMarked;
