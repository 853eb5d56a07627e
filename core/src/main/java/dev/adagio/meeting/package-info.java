/**
 * What meetings take of people: hours, money where rates are known, and time outside their working hours. Start with
 * {@link dev.adagio.meeting.Toll}.
 */
@NullMarked
package dev.adagio.meeting;

import org.jspecify.annotations.NullMarked;
