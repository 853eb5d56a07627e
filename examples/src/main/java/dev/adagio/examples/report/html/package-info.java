/**
 * The report as one page of HTML that needs nothing else: figures over everything that was read, and
 * as many of the messages as fit, with what was found in them. Figures are about messages; wherever
 * fewer than five people wrote what a figure would count, it is joined with others or left out. Start
 * with {@link dev.adagio.examples.report.html.HtmlReport}.
 */
@NullMarked
package dev.adagio.examples.report.html;

import org.jspecify.annotations.NullMarked;
