package dev.adagio.examples.archive.calendar;

import dev.adagio.examples.archive.raw.Decoded;
import dev.adagio.examples.archive.raw.Lines;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The content lines of a calendar file: folded lines are one line again, empty ones are left out. Not thread-safe. */
final class CalendarLines {
    private final Lines lines;
    private final Source source;
    private final Outlet outlet;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean ahead;
    private boolean noted;
    private long number;
    private String text = "";

    CalendarLines(Source source, Outlet outlet) {
        this.lines = new Lines(source.in(), outlet.limits().item());
        this.source = source;
        this.outlet = outlet;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() throws IOException {
        if (!ahead && !advance()) {
            return false;
        }
        number = lines.number();
        bytes.reset();
        bytes.write(lines.buffer(), lines.offset(), lines.length());
        ahead = advance();
        while (ahead && isFolded()) {
            if (bytes.size() + lines.length() > outlet.limits().item()) {
                outlet.error(source.file(), number, 0, "a folded line of more bytes than are read was cut");
                skipFolds();
                break;
            }
            bytes.write(lines.buffer(), lines.offset() + 1, lines.length() - 1);
            ahead = advance();
        }
        text = decoded();
        return true;
    }

    private void skipFolds() throws IOException {
        while (ahead && isFolded()) {
            ahead = advance();
        }
    }

    private String decoded() {
        byte[] line = bytes.toByteArray();
        Decoded decoded = Decoded.of(line);
        if (decoded.guessed() && !noted) {
            noted = true;
            outlet.note(source.file(), number, Reasons.NOT_UTF8);
        }
        return decoded.text();
    }

    private boolean isFolded() {
        byte first = lines.buffer()[lines.offset()];
        return first == ' ' || first == '\t';
    }

    private boolean advance() throws IOException {
        while (lines.next()) {
            if (lines.tooLong()) {
                outlet.error(source.file(), lines.number(), 0, Reasons.tooLong(lines, outlet.limits()));
            } else if (!lines.blank()) {
                return true;
            }
        }
        return false;
    }

    /** The number of the line this one begins in. */
    long number() {
        return number;
    }

    String text() {
        return text;
    }
}
