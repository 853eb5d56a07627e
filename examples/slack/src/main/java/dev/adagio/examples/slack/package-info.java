/**
 * A Slack bot that tells only the author what is missing, and never posts where others read: see
 * {@link dev.adagio.examples.slack.SlackBot}.
 */
@NullMarked
package dev.adagio.examples.slack;

import org.jspecify.annotations.NullMarked;
