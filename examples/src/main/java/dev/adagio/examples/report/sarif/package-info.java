/**
 * Reports in SARIF 2.1.0 (OASIS), which code review tools show at the lines concerned. Start with {@link
 * dev.adagio.examples.report.sarif.SarifReport}.
 */
@NullMarked
package dev.adagio.examples.report.sarif;

import org.jspecify.annotations.NullMarked;
