package dev.adagio.examples.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.FileBackedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A JSON array that is to come later than what is written meanwhile: in memory while small, then in a file. */
public final class JsonSpool implements Closeable {

    private static final int IN_MEMORY = 1 << 18;

    private final FileBackedOutputStream bytes = new FileBackedOutputStream(IN_MEMORY);
    private final JsonGenerator elements;

    /** An empty array. */
    public JsonSpool() throws IOException {
        elements = JsonText.to(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        elements.writeStartArray();
    }

    /** What elements are to be written to. */
    public JsonGenerator elements() {
        return elements;
    }

    /** Ends the array and writes it as the next value; the generator must write to a {@link Writer}. */
    public void writeTo(JsonGenerator out) throws IOException {
        elements.writeEndArray();
        elements.flush();
        out.writeRawValue("");
        out.flush();
        bytes.asByteSource().asCharSource(StandardCharsets.UTF_8).copyTo((Writer) out.getOutputTarget());
    }

    @Override
    public void close() throws IOException {
        bytes.reset();
    }
}
