package dev.adagio.examples.report.patch;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.reading.DecisionFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes of files as a unified diff, which {@code git apply} and {@code patch -p1} take. */
public final class Patch {

    private static final int CONTEXT = 3;
    private static final String NOTHING = "/dev/null";
    private static final String NO_LINE_END = "\n\\ No newline at end of file";

    private final StringBuilder patch = new StringBuilder();

    /** Reads a file as it is, with its encoding; empty where there is none. */
    public interface Files {
        /** The file with this path. */
        Optional<DecisionFile> file(String path) throws IOException;
    }

    /**
     * The patch of these changes.
     *
     * @throws IOException if a file cannot be read, or is not in UTF-8, in which patches are written
     */
    public static Patch of(List<Change> changes, Files files) throws IOException {
        Patch all = new Patch();
        for (Change change : changes) {
            all.add(change, files.file(change.path()));
        }
        return all;
    }

    /** Writes it; what it is written to is not closed. */
    public void write(Writer out) throws IOException {
        out.write(patch.toString());
    }

    private void add(Change change, Optional<DecisionFile> file) throws IOException {
        if (file.isPresent() && !file.get().charset().equals(StandardCharsets.UTF_8)) {
            throw new IOException(change.path() + ": is in " + file.get().charset() + ", which no patch can hold");
        }
        List<String> before = lines(change.before(), file);
        List<String> after = lines(change.after(), file);
        String name = name(change.path());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                change.before().isEmpty() ? NOTHING : quoted("a/" + name),
                change.after().isEmpty() ? NOTHING : quoted("b/" + name),
                before,
                DiffUtils.diff(before, after),
                CONTEXT);
        diff.forEach(line -> patch.append(line).append('\n'));
    }

    /** The lines with their carriage returns; the last one says so where nothing ends it. */
    private static List<String> lines(Optional<String> text, Optional<DecisionFile> file) {
        if (text.isEmpty() || text.get().isEmpty()) {
            return List.of();
        }
        String words = file.map(each -> new String(each.with(text.get()).bytes(), StandardCharsets.UTF_8))
                .orElse(text.get());
        List<String> lines = new ArrayList<>(List.of(words.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_LINE_END);
        }
        return lines;
    }

    private static String name(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed.replaceFirst("^/+", "");
    }

    /** A name as Git writes it: quoted where it has a quote or a mark in it, ended by a tab where it has blanks. */
    private static String quoted(String name) {
        boolean odd = name.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\');
        if (!odd) {
            return name.indexOf(' ') < 0 ? name : name + "\t";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\%03o", (int) c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
