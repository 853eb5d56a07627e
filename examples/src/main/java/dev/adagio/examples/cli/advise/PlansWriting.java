package dev.adagio.examples.cli.advise;

import dev.adagio.advice.Plan;
import dev.adagio.examples.archive.item.Item.MeetingItem;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Tally;
import dev.adagio.examples.report.advice.Ledger;
import dev.adagio.examples.report.advice.Turning;
import dev.adagio.model.Meeting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.util.Optional;

/**
 * Writes the plan of each meeting into a folder, on its way to a report; once for a series, and none for what was called
 * off.
 */
record PlansWriting(Report report, PlanFolder folder, PrintStream told) implements Report {

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        if (reviewed.item() instanceof MeetingItem item
                && !item.meeting().cancelled()
                && Ledger.isMeeting(item.meeting())
                && item.repeats().replaces() == null) {
            Optional<Plan> plan = Turning.planned(reviewed.review());
            if (plan.isPresent()) {
                write(item.meeting(), plan.get().markdown());
            }
        }
        report.reviewed(reviewed);
    }

    private void write(Meeting meeting, String plan) throws IOException {
        String day = meeting.start() == null ? "" : meeting.start().toLocalDate() + " ";
        try {
            folder.write(day + meeting.title(), plan);
        } catch (FileAlreadyExistsException kept) {
            told.println("adagio: " + kept.getFile() + " is there and says something else; it was kept");
        }
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
