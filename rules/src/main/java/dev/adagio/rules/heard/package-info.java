/** What is kept of each of many messages for rules that look across them. */
@NullMarked
package dev.adagio.rules.heard;

import org.jspecify.annotations.NullMarked;
