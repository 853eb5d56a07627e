package dev.adagio.examples.archive.source;

import dev.adagio.conversation.Linked;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Repeats;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import java.util.Objects;

/** What readers write to: passes everything on to the sink, and counts what was used up. Not thread-safe. */
public final class Outlet {
    private final Sink sink;
    private final Limits limits;
    private final Earlier earlier = new Earlier();
    private long consumed;
    private long ceiling = Long.MAX_VALUE;

    /** Carries what a sink throws past all who handle what readers throw. */
    public static final class SinkFailed extends Error {
        private static final long serialVersionUID = 1L;

        SinkFailed(Throwable cause) {
            super(cause);
        }

        /** What the sink threw, to be thrown on. */
        public RuntimeException thrown() {
            if (getCause() instanceof Error error) {
                throw error;
            }
            return (RuntimeException) Objects.requireNonNull(getCause());
        }
    }

    public Outlet(Sink sink, Limits limits) {
        this.sink = sink;
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    public Earlier earlier() {
        return earlier;
    }

    public void message(Message message, Origin origin) {
        message(message, origin, false);
    }

    public void message(Message message, Origin origin, boolean automated) {
        deliver(() -> sink.item(new Item.MessageItem(message, origin, automated)));
    }

    /** A message with what tells which conversation it belongs to. */
    public void message(Linked linked, Origin origin, boolean automated) {
        deliver(() -> sink.item(new Item.MessageItem(linked, origin, automated)));
    }

    public void meeting(Meeting meeting, Repeats repeats, Origin origin) {
        deliver(() -> sink.item(new Item.MeetingItem(meeting, repeats, origin)));
    }

    public void error(String file, long line, int column, String reason) {
        deliver(() -> sink.problem(new Problem(file, line, column, reason, Problem.Level.ERROR)));
    }

    public void error(Origin origin, String reason) {
        error(origin.file(), origin.line(), origin.column(), reason);
    }

    public void error(String file, String reason) {
        error(file, 0, 0, reason);
    }

    public void note(String file, long line, String reason) {
        deliver(() -> sink.problem(new Problem(file, line, 0, reason, Problem.Level.NOTE)));
    }

    public void passedOver(Origin origin, String what) {
        deliver(() -> sink.passedOver(origin, what));
    }

    /** Begins a file of this size: whatever is used up until it ends counts as no more than that. */
    public void begin(long size) {
        ceiling = consumed + size;
    }

    /** Ends the file begun last, which now counts as used up. */
    public void end() {
        consumed(ceiling - consumed);
        ceiling = Long.MAX_VALUE;
    }

    /** So many bytes more were used up. */
    public void consumed(long bytes) {
        long now = Math.min(ceiling, consumed + bytes);
        if (now > consumed) {
            consumed = now;
            deliver(() -> sink.progress(now));
        }
    }

    private static void deliver(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException | Error e) {
            throw new SinkFailed(e);
        }
    }
}
