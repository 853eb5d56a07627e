/**
 * A small HTTP server with limits, for the hosts that need one: see {@link dev.adagio.examples.web.Server}. It keeps
 * and logs nothing of what it is sent.
 */
@NullMarked
package dev.adagio.examples.web;

import org.jspecify.annotations.NullMarked;
