package dev.adagio.examples.archive.mail;

import dev.adagio.examples.archive.raw.Lines;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The mails of a file, each as a stream of its own that ends where the mail does; nothing of them is
 * held. In an mbox a mail begins at an envelope, and one {@code >} before a quoted {@code From } is taken
 * off, which restores mboxrd exactly and mboxo as far as it can be. Splitting lines here and not with
 * mime4j's iterator allows for files of any size, wherever they lie, and tells the line of each mail.
 * Not thread-safe.
 */
public final class MailLines extends InputStream {
    /** What mail programs write between the mails of an mbox: {@code From}, an address, a date. */
    public static final Pattern ENVELOPE = Pattern.compile("From (?:\\S+[ \\t]+)?(?:at \\S+[ \\t]+)?"
            + "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b.{0,20}\\d\\d:\\d\\d.{0,40}");

    private static final int ENVELOPE_LENGTH = 400;

    private final Lines lines;
    private final boolean mbox;
    private final Outlet outlet;
    private final String file;
    private final byte[] one = new byte[1];

    private long start;
    private boolean begun;
    private boolean atEnvelope;
    private boolean ended;
    private boolean cut;
    private int position;
    private int end;
    private boolean lineEndDue;

    MailLines(Source source, Outlet outlet, boolean mbox) {
        this.lines = new Lines(source.in(), outlet.limits().item());
        this.mbox = mbox;
        this.outlet = outlet;
        this.file = source.file();
    }

    /** Goes to the next mail, past what is left of this one; false when there is none. */
    boolean nextMail() throws IOException {
        while (!ended && !atEnvelope && begun) {
            advance();
        }
        if (!begun && mbox) {
            seekFirst();
        }
        boolean any = begun ? atEnvelope : !ended;
        begun = true;
        atEnvelope = false;
        start = Math.max(1, lines.number());
        position = end;
        lineEndDue = false;
        return any;
    }

    private void seekFirst() throws IOException {
        long junk = 0;
        while (advance() && !atEnvelope) {
            junk += lines.blank() ? 0 : 1;
        }
        if (junk > 0) {
            outlet.error(file, 1, 0, junk + " lines before the first mail belong to none");
        }
        begun = atEnvelope;
        ended = !atEnvelope;
    }

    /** The line this mail begins in, from 1. */
    long start() {
        return start;
    }

    /** Whether the file ends in the middle of a line. */
    boolean cut() {
        return cut;
    }

    /** Whether this mail is the last of the file. Known once all of it was read. */
    boolean last() {
        return ended;
    }

    /** Takes the next line; false at the end of the file and at the next mail. */
    private boolean advance() throws IOException {
        if (!lines.next()) {
            ended = true;
            return false;
        }
        cut = !lines.terminated();
        atEnvelope = mbox && isEnvelope();
        if (lines.tooLong()) {
            outlet.error(file, lines.number(), 0, Reasons.tooLong(lines, outlet.limits()));
            position = end = lines.offset();
        } else {
            position = lines.offset() + (mbox && isQuoted() ? 1 : 0);
            end = lines.offset() + lines.length();
        }
        lineEndDue = lines.terminated();
        return true;
    }

    private boolean isEnvelope() {
        return lines.startsWith("From ")
                && lines.length() < ENVELOPE_LENGTH
                && ENVELOPE.matcher(
                                new String(lines.buffer(), lines.offset(), lines.length(), StandardCharsets.ISO_8859_1))
                        .matches();
    }

    private boolean isQuoted() {
        int at = lines.offset();
        int last = at + lines.length();
        while (at < last && lines.buffer()[at] == '>') {
            at++;
        }
        return at > lines.offset() && last - at >= 5 && startsWithFrom(at);
    }

    private boolean startsWithFrom(int at) {
        for (int i = 0; i < 5; i++) {
            if (lines.buffer()[at + i] != "From ".charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (!atEnvelope && position == end && !lineEndDue) {
            if (ended || !advance()) {
                return -1;
            }
        }
        // Whoever reads on past the end of this mail must not get the envelope of the next.
        if (atEnvelope) {
            return -1;
        }
        if (position == end) {
            lineEndDue = false;
            bytes[offset] = '\n';
            return 1;
        }
        int read = Math.min(length, end - position);
        System.arraycopy(lines.buffer(), position, bytes, offset, read);
        position += read;
        if (read < length && lineEndDue) {
            lineEndDue = false;
            bytes[offset + read] = '\n';
            read++;
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
