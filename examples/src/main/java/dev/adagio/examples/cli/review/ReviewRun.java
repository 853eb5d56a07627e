package dev.adagio.examples.cli.review;

import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.Conversations;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.model.Message;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reviews what an archive holds, on several threads, and reports it in the archive's order. */
final class ReviewRun implements Sink, AutoCloseable {

    private static final DecisionReader RECORDS = new DecisionReader();

    private final Engine engine;
    private final Report report;
    private final Progress progress;
    private final Shell shell;
    private final @Nullable Flushable screen;
    private final boolean noted;
    private final Count count = new Count();
    private final UnaryOperator<Review> screening;
    private final Pipeline<Item, Reviewed> pipeline;
    private final @Nullable Intake intake;
    private final Talks talks;
    private final @Nullable Conversations conversations;
    private final long begun;

    /**
     * A run.
     *
     * @param extent what it goes into besides messages and meetings
     * @param screen what the report is written to where it appears on a terminal while it grows, or null
     * @param noted whether to tell what was read on assumptions only
     */
    ReviewRun(
            Engine engine,
            Report report,
            Progress progress,
            Shell shell,
            int threads,
            Extent extent,
            @Nullable Flushable screen,
            boolean noted) {
        this.intake = extent.workspace();
        this.engine = engine;
        this.report = report;
        this.progress = progress;
        this.shell = shell;
        this.screen = screen;
        this.noted = noted;
        this.screening = extent.screening();
        this.talks = new Talks(engine, report.advises());
        this.conversations = extent.conversations() ? new Conversations(this::hand) : null;
        this.pipeline = new Pipeline<>(threads, this::review, this::deliver);
        this.begun = shell.nanos().getAsLong();
    }

    @Override
    public void item(Item item) {
        if (intake != null) {
            intake.add(item);
        }
        single(item);
    }

    /** By itself, and as part of a conversation. */
    private void single(Item item) {
        hand(item);
        if (conversations != null && item instanceof Item.MessageItem message) {
            conversations.add(message);
        }
    }

    private void hand(Item item) {
        pipeline.work(item, weight(item));
    }

    @Override
    public void problem(Problem problem) {
        pipeline.then(() -> deliver(problem));
    }

    @Override
    public void progress(long bytes) {
        progress.read(bytes);
    }

    /** Ends the report when all was read. */
    void end() throws IOException {
        if (intake != null) {
            intake.own().forEach(this::single);
            pipeline.work(intake.whole(), 0);
        }
        if (conversations != null) {
            conversations.end();
        }
        pipeline.finish();
        progress.close();
        report.end(count.tally(Duration.ofNanos(shell.nanos().getAsLong() - begun)));
    }

    /** What was counted so far. */
    Count count() {
        return count;
    }

    /** Reads signals and advice on the worker's thread, which reports would otherwise do on the one that delivers. */
    private Reviewed review(Item item) {
        if (item instanceof Item.ConversationItem conversation) {
            return talks.review(conversation);
        }
        Review review = engine.review(subject(item));
        review.summary();
        review.readiness();
        if (report.advises()) {
            review.advice();
        }
        return new Reviewed(item, review);
    }

    private static Object subject(Item item) {
        if (item instanceof Item.WorkspaceItem whole) {
            return whole.workspace();
        }
        if (item instanceof Item.MeetingItem meeting) {
            return meeting.meeting();
        }
        Message message = ((Item.MessageItem) item).message();
        Origin origin = item.origin();
        return origin.form() == Form.DECISION_RECORD ? RECORDS.read(origin.file(), message.text()) : message;
    }

    private void deliver(Reviewed reviewed) {
        if (reviewed.item() instanceof Item.ConversationItem) {
            count.conversation();
            talks.toReport(reviewed).forEach(this::report);
        } else {
            progress.item();
            report(reviewed);
        }
    }

    private void report(Reviewed whole) {
        Reviewed reviewed = new Reviewed(whole.item(), screening.apply(whole.review()));
        count.add(reviewed);
        boolean visible = screen != null
                && !(reviewed.review().findings().isEmpty()
                        && reviewed.review().failures().isEmpty());
        write(visible, () -> report.reviewed(reviewed));
    }

    private void deliver(Problem problem) {
        count.add(problem);
        boolean told = noted || problem.level() == Problem.Level.ERROR;
        write(told, () -> {
            if (told) {
                shell.err().println(problem);
            }
            report.problem(problem);
        });
    }

    private void write(boolean visible, Progress.Writing writing) {
        try {
            if (visible) {
                progress.aside(() -> {
                    writing.write();
                    if (screen != null) {
                        screen.flush();
                    }
                });
            } else {
                writing.write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long weight(Item item) {
        if (item instanceof Item.ConversationItem talk) {
            return talk.conversation().messages().stream()
                    .mapToLong(message -> message.text().length())
                    .sum();
        }
        return item instanceof Item.MessageItem message
                ? message.message().text().length()
                : 0;
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
