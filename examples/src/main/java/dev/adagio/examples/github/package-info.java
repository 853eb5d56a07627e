/**
 * Checks issues and pull requests of a GitHub repository, told by its webhooks: see
 * {@link dev.adagio.examples.github.IssueChecker}.
 */
@NullMarked
package dev.adagio.examples.github;

import org.jspecify.annotations.NullMarked;
