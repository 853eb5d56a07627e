package dev.adagio.examples.archive.export;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.raw.Json;
import dev.adagio.examples.archive.raw.JsonHead;
import dev.adagio.examples.archive.raw.Lines;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON file, one a line where the file is written so. What is broken is told of and passed. */
public final class JsonFile {
    /** Takes an object and the place it was found in. */
    interface Taker<T> {
        void take(T value, Origin origin);
    }

    private JsonFile() {}

    /** Reads a file's objects, or those in arrays behind these keys of the outermost object. */
    static <T> void read(
            Source source, Outlet outlet, Form form, Json<T> json, @Nullable Set<String> inside, Taker<T> taker)
            throws IOException {
        Handler<T> handler = new Handler<>(source.file(), outlet, form, taker);
        if (inside != null || !isLines(source)) {
            json.all(source.in(), inside, handler);
            return;
        }
        Lines lines = new Lines(source.in(), outlet.limits().item());
        while (lines.next()) {
            if (lines.tooLong()) {
                outlet.error(source.file(), lines.number(), 0, Reasons.tooLong(lines, outlet.limits()));
            } else if (!lines.blank()) {
                json.line(lines, handler);
            }
        }
    }

    private static boolean isLines(Source source) {
        String extension = source.extension();
        return extension.equals("jsonl") || extension.equals("ndjson") || wholeLine(source.head()) != null;
    }

    /** What is known of the file's first object; of its first sound line, where objects stand one a line. */
    public static JsonHead head(byte[] head) {
        JsonHead line = wholeLine(head);
        return line != null ? line : JsonHead.of(head, 0, head.length);
    }

    private static @Nullable JsonHead wholeLine(byte[] head) {
        int start = 0;
        for (int at = 0; at < head.length; at++) {
            if (head[at] == '\n') {
                if (head[start] == '{') {
                    JsonHead line = JsonHead.of(head, start, at - start);
                    if (line.whole()) {
                        return line;
                    }
                }
                start = at + 1;
            }
        }
        return null;
    }

    private static final class Handler<T> implements Json.Handler<T> {
        private final String file;
        private final Outlet outlet;
        private final Form form;
        private final Taker<T> taker;
        private boolean noted;

        Handler(String file, Outlet outlet, Form form, Taker<T> taker) {
            this.file = file;
            this.outlet = outlet;
            this.form = form;
            this.taker = taker;
        }

        @Override
        public void value(T value, long line, int column) {
            Origin origin = new Origin(file, line, column, form);
            try {
                taker.take(value, origin);
            } catch (RuntimeException e) {
                outlet.error(origin, Reasons.of(e));
            }
        }

        @Override
        public void broken(long line, int column, String reason) {
            outlet.error(file, line, column, reason);
        }

        @Override
        public void guessed(long line) {
            if (!noted) {
                noted = true;
                outlet.note(file, line, Reasons.NOT_UTF8);
            }
        }
    }
}
