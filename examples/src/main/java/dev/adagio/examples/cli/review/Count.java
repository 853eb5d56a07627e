package dev.adagio.examples.cli.review;

import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.report.Answerable;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Tally;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Severity;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts while a run goes on. */
final class Count {

    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long messages;
    private long meetings;
    private long conversations;
    private long clean;
    private final Answerable answerable = new Answerable();
    private long problems;
    private long failures;

    /** A conversation was reviewed, whether or not anything was found in it. */
    void conversation() {
        conversations++;
    }

    void add(Reviewed reviewed) {
        Review review = reviewed.review();
        for (Finding finding : review.findings()) {
            findings.merge(finding.severity(), 1L, Long::sum);
        }
        failures += review.failures().size();
        if (reviewed.item() instanceof Item.WorkspaceItem || reviewed.item() instanceof Item.ConversationItem) {
            return;
        }
        if (reviewed.item() instanceof Item.MeetingItem) {
            meetings++;
        } else {
            messages++;
        }
        clean += review.findings().isEmpty() ? 1 : 0;
        review.readiness().ifPresent(answerable::add);
    }

    /** Notes are no problems: all was read. */
    void add(Problem problem) {
        problems += problem.level() == Problem.Level.ERROR ? 1 : 0;
    }

    /** The status a command ends with, if what was counted is all there is. */
    int status(Severity threshold) {
        boolean reached = findings.keySet().stream().anyMatch(severity -> severity.compareTo(threshold) >= 0);
        return Status.of(reached, unread());
    }

    /** Whether some of the input could not be read. */
    boolean unread() {
        return problems > 0;
    }

    Tally tally(Duration time) {
        return new Tally(
                messages,
                meetings,
                conversations,
                clean,
                answerable.estimated(),
                answerable.expected(),
                findings,
                problems,
                failures,
                time);
    }
}
