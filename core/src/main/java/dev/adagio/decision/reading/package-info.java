/**
 * Reading decision records of any form. Start with {@link
 * dev.adagio.decision.reading.DecisionReader}; each other class here reads one thing: the title, the
 * status, the dates, the people, the options, the links.
 */
@NullMarked
package dev.adagio.decision.reading;

import org.jspecify.annotations.NullMarked;
