package dev.adagio.examples.cli.shell;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: standard output, or a file that is written beside its place and moved there when
 * it is whole, so that there is never half a report.
 */
public final class Destination implements Closeable {

    /** What Linux, macOS and Windows say of a pipe that nobody reads. */
    private static final Pattern CLOSED = Pattern.compile("(?i)broken pipe|pipe is being closed|pipe has been ended");

    private final Tap tap;
    private final Writer writer;
    private final @Nullable Path place;
    private final @Nullable Path draft;

    private Destination(Tap tap, @Nullable Path place, @Nullable Path draft) {
        this.tap = tap;
        this.writer = new BufferedWriter(new OutputStreamWriter(tap, StandardCharsets.UTF_8));
        this.place = place;
        this.draft = draft;
    }

    /** What is written to it. */
    public interface Text {
        void write(Writer out) throws IOException;
    }

    /** A file of this name, or standard output where none is named. */
    public static Destination of(String file, Shell shell) {
        return file.isEmpty() ? standardOutput(shell) : file(file);
    }

    /** Standard output. */
    public static Destination standardOutput(Shell shell) {
        return new Destination(new Tap(shell.out()), null, null);
    }

    /** A file; one that exists is replaced when the new one is whole. What is no file, like a pipe, is written to. */
    public static Destination file(String name) {
        try {
            Path named = Path.of(name).toAbsolutePath();
            Path place = Files.exists(named) ? named.toRealPath() : named;
            Path folder = place.getParent();
            if (folder == null || Files.isDirectory(place)) {
                throw new Misuse("cannot write " + name + ": it is a folder");
            }
            if (!Files.isDirectory(folder)) {
                throw new Misuse("cannot write " + name + ": there is no folder " + folder);
            }
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                return new Destination(new Tap(Files.newOutputStream(place)), null, null);
            }
            String part =
                    "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part";
            Path draft = folder.resolve(part);
            return new Destination(new Tap(Files.newOutputStream(draft)), place, draft);
        } catch (InvalidPathException | IOException e) {
            throw new Misuse("cannot write " + name + ": " + reason(e), e);
        }
    }

    /** What to write to; closed with the destination at the latest. */
    public Writer writer() {
        return writer;
    }

    /**
     * Writes a text and puts it in its place. Ends quietly where nobody reads standard output any more, as {@code head}
     * does not.
     *
     * @throws Misuse if it could not be written for any other reason
     */
    public void write(Text text) {
        try {
            text.write(writer);
            complete();
        } catch (UncheckedIOException | IOException e) {
            failed(e);
        }
    }

    /** Puts what was written in its place. */
    public void complete() throws IOException {
        writer.flush();
        if (place != null && draft != null) {
            writer.close();
            publish(draft, place);
        }
    }

    private void failed(Exception thrown) {
        String says = thrown instanceof UncheckedIOException unchecked && unchecked.getCause() != null
                ? String.valueOf(unchecked.getCause().getMessage())
                : String.valueOf(thrown.getMessage());
        tap.shut();
        if (place != null || !CLOSED.matcher(says).find()) {
            throw new Misuse("cannot write the report: " + says, thrown);
        }
    }

    private static void publish(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "there is no permission to write there";
        }
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : String.valueOf(e.getMessage());
    }

    /** Gives up what was not completed. */
    @Override
    public void close() throws IOException {
        if (place != null) {
            writer.close();
        }
        if (draft != null) {
            Files.deleteIfExists(draft);
        }
    }
}
