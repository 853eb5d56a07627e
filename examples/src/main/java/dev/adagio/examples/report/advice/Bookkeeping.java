package dev.adagio.examples.report.advice;

import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Tally;
import java.io.IOException;

/**
 * Enters meetings in a ledger on their way to a report.
 *
 * @param ledger the ledger
 * @param report the report
 */
public record Bookkeeping(Ledger ledger, Report report) implements Report {

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        if (reviewed.item() instanceof Item.MeetingItem item) {
            ledger.add(item, reviewed.review().advice());
        }
        report.reviewed(reviewed);
    }

    @Override
    public void problem(Problem problem) throws IOException {
        report.problem(problem);
    }

    @Override
    public void end(Tally tally) throws IOException {
        report.end(tally);
    }

    @Override
    public void close() throws IOException {
        report.close();
    }
}
