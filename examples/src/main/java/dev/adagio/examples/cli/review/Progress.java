package dev.adagio.examples.cli.review;

import dev.adagio.examples.cli.shell.Shell;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal that tells how far a run is, how fast it goes and how long it will take; or nothing. */
final class Progress implements Closeable {

    private static final int EACH_MILLIS = 200;
    private static final int EACH_ITEMS = 64;

    private final @Nullable ProgressBar bar;
    private final @Nullable StatusLine line;
    private final Shell shell;
    private final long begun;
    private long items;
    private boolean closed;

    private Progress(Shell shell, @Nullable ProgressBar bar, @Nullable StatusLine line) {
        this.shell = shell;
        this.bar = bar;
        this.line = line;
        this.begun = shell.nanos().getAsLong();
    }

    /** Writing that may fail. */
    interface Writing {
        void write() throws IOException;
    }

    static Progress hidden(Shell shell) {
        return new Progress(shell, null, null);
    }

    /** A bar for so many bytes; for an unknown number if it is 0. */
    static Progress shown(Shell shell, long bytes) {
        StatusLine line = new StatusLine(shell.err(), shell.columns());
        long unit = bytes >= 10 << 20 ? 1 << 20 : 1 << 10;
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("adagio")
                .setInitialMax(bytes > 0 ? bytes : -1)
                .setUnit(unit == 1 << 20 ? " MiB" : " KiB", unit)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(EACH_MILLIS)
                .setConsumer(line)
                .clearDisplayOnFinish()
                .build();
        return new Progress(shell, bar, line);
    }

    /** So much of the input was read. */
    void read(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    /** One more message or meeting is done. */
    void item() {
        items++;
        if (bar != null && items % EACH_ITEMS == 0) {
            double seconds = (shell.nanos().getAsLong() - begun) / 1e9;
            bar.setExtraMessage(String.format(Locale.ROOT, " %,d messages, %,.0f/s", items, items / seconds));
        }
    }

    /** Writes to the terminal without the bar in between. */
    void aside(Writing writing) throws IOException {
        if (line == null) {
            writing.write();
        } else {
            line.aside(writing);
        }
    }

    /** Takes the bar away; once is enough. */
    @Override
    public void close() {
        if (bar != null && !closed) {
            closed = true;
            bar.close();
        }
    }

    /** The last line of a terminal, redrawn in place. */
    private static final class StatusLine implements ProgressBarConsumer {
        private static final String ERASE = "\r\u001b[K";

        private final PrintStream err;
        private final int columns;

        StatusLine(PrintStream err, int columns) {
            this.err = err;
            this.columns = columns;
        }

        @Override
        public int getMaxRenderedLength() {
            return columns - 1;
        }

        @Override
        public synchronized void accept(String bar) {
            err.print("\r" + bar);
            err.flush();
        }

        synchronized void aside(Writing writing) throws IOException {
            clear();
            writing.write();
        }

        @Override
        public synchronized void clear() {
            err.print(ERASE);
            err.flush();
        }

        @Override
        public void close() {}
    }
}
