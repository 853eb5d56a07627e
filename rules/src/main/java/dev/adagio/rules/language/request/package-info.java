/** What is wanted of a reader: answers, actions, time spent together, and how many matters that makes. */
@NullMarked
package dev.adagio.rules.language.request;

import org.jspecify.annotations.NullMarked;
