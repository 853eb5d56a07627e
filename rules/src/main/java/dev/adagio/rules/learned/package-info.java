/** Linear models learned from labelled messages: what they look at, their weights, and what they say of a text. */
@NullMarked
package dev.adagio.rules.learned;

import org.jspecify.annotations.NullMarked;
