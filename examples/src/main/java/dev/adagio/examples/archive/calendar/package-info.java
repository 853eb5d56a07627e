/**
 * Reads calendars, with biweekly. Start with {@link dev.adagio.examples.archive.calendar.CalendarReader}.
 */
@NullMarked
package dev.adagio.examples.archive.calendar;

import org.jspecify.annotations.NullMarked;
