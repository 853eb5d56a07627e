package dev.adagio.examples.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.excerpt.LineMap;
import dev.adagio.model.Message;
import dev.adagio.text.Span;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a message lies. Of a file that is nothing but the message, places in the text are places in the
 * file; of a message among others, only the line it begins in is a place in the file.
 *
 * @param origin where it was found
 * @param message the message
 * @param lines the lines of its text
 */
record Location(Origin origin, Message message, LineMap lines) {

    /** Longer snippets would let the size of a log grow faster than that of the texts. */
    private static final int LONGEST_SNIPPET = 500;

    static Location of(Origin origin, Message message) {
        return new Location(origin, message, LineMap.of(message.text()));
    }

    /** Whether the file is the text of the message. */
    boolean isWholeFile() {
        return origin.form() == Form.TEXT || origin.form() == Form.MARKDOWN || origin.form() == Form.DECISION_RECORD;
    }

    /** A place in the file as a SARIF {@code physicalLocation}. */
    void physical(JsonGenerator out, Span span) throws IOException {
        out.writeObjectFieldStart("physicalLocation");
        artifact(out);
        if (isWholeFile()) {
            region(out, span);
        } else if (origin.line() > 0) {
            out.writeObjectFieldStart("region");
            out.writeNumberField("startLine", origin.line());
            if (origin.column() > 0) {
                out.writeNumberField("startColumn", origin.column());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /** The file as a SARIF {@code artifactLocation}. */
    void artifact(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri(origin.file()));
        out.writeEndObject();
    }

    /** A place in the text as a SARIF {@code region}. */
    void region(JsonGenerator out, Span span) throws IOException {
        out.writeObjectFieldStart("region");
        bounds(out, span);
        if (span.length() <= LONGEST_SNIPPET) {
            out.writeObjectFieldStart("snippet");
            out.writeStringField("text", span.of(message.text()));
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /** The ends of a place in the text, by lines and by characters. */
    void bounds(JsonGenerator out, Span span) throws IOException {
        out.writeNumberField("startLine", lines.line(span.start()));
        out.writeNumberField("startColumn", lines.column(span.start()));
        out.writeNumberField("endLine", lines.line(span.end()));
        out.writeNumberField("endColumn", lines.column(span.end()));
        out.writeNumberField("charOffset", span.start());
        out.writeNumberField("charLength", span.length());
    }

    /** The name of a file as a URI reference; one within a zip lies below the zip. */
    static String uri(String file) {
        String name = file.equals("-") ? "stdin" : file.replace('\\', '/');
        // What stands before a colon in the first part of a path would be taken for a scheme.
        String path = name.indexOf(':') >= 0 && !name.startsWith("/") ? "./" + name : name;
        try {
            return new URI(name.startsWith("/") ? "file" : null, name.startsWith("/") ? "" : null, path, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }
}
