/**
 * Tests for rules, for whatever test framework a host uses: each is a {@link dev.adagio.verify.Check}, a name with
 * something to run. Start with {@link dev.adagio.verify.Verification}.
 */
@NullMarked
package dev.adagio.verify;

import org.jspecify.annotations.NullMarked;
