package dev.adagio.examples.report.patch;

import dev.adagio.decision.log.Change;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Tally;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The fixes that hold, as a patch of the files that are a message each; of all else nothing is said. */
public final class PatchReport implements Report {

    /** The end of a line without a return. */
    private static final Pattern LONE = Pattern.compile("(?<!\r)\n");

    private final Writer out;
    private final UnaryOperator<Review> mend;

    /**
     * A report written to and closing {@code out}.
     *
     * @param mend the review of a message after its fixes
     */
    public PatchReport(Writer out, UnaryOperator<Review> mend) {
        this.out = out;
        this.mend = mend;
    }

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        Origin origin = reviewed.item().origin();
        if (origin.form() != Form.TEXT && origin.form() != Form.MARKDOWN) {
            return;
        }
        String text = reviewed.review().message().text();
        String mended = endings(text, mend.apply(reviewed.review()).message().text());
        Optional<DecisionFile> file = mended.equals(text) ? Optional.empty() : file(origin.file());
        if (file.isPresent() && file.get().text().equals(text)) {
            Change change = new Change(origin.file(), Optional.of(text), Optional.of(mended));
            Patch.of(List.of(change), path -> file).write(out);
        }
    }

    /** Ends new lines as the text ends all of its own. */
    private static String endings(String text, String mended) {
        boolean returns = text.contains("\r\n") && !LONE.matcher(text).find();
        return returns ? LONE.matcher(mended).replaceAll("\r\n") : mended;
    }

    /** A file of its own, as none in an archive is. */
    private static Optional<DecisionFile> file(String name) throws IOException {
        try {
            Path path = Path.of(name);
            return Files.isRegularFile(path) ? Optional.of(DecisionFile.read(path)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean advises() {
        return false;
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void end(Tally tally) throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
