/** How a team wants its rules: which run where, how much they matter, and who said so. */
@NullMarked
package dev.adagio.profile;

import org.jspecify.annotations.NullMarked;
