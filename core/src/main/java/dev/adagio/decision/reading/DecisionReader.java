package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Outcome;
import dev.adagio.decision.Status;
import dev.adagio.decision.StatusStep;
import dev.adagio.decision.vocabulary.RecordNumbers;
import dev.adagio.document.Document;
import dev.adagio.document.Document.Problem;
import dev.adagio.document.DocumentReader;
import dev.adagio.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads decision records of any form: after Nygard, MADR, Y-statements, enhancement proposals and
 * requests for comments, in Markdown, AsciiDoc or reStructuredText, with or without front matter,
 * in several languages. It refuses nothing: any text gives a record, in time linear in its length,
 * and what is not said stays unknown. Reading has no state; one reader serves all threads.
 */
public final class DecisionReader {

    private final DocumentReader documents = new DocumentReader();

    /** A reader. */
    public DecisionReader() {}

    /**
     * Reads a record.
     *
     * @param path the path or name of its file; its ending tells the markup, and it may hold the number
     * @param text all of it
     */
    public DecisionRecord read(String path, String text) {
        return read(path, documents.read(path, text), null);
    }

    /**
     * Reads a record that keeps its data in a file beside it.
     *
     * @param path the path or name of its file
     * @param text all of it
     * @param sidecar the YAML in the other file
     */
    public DecisionRecord read(String path, String text, String sidecar) {
        return read(path, documents.read(path, text), documents.read("sidecar.yaml", sidecar));
    }

    /**
     * Whether a document is a decision record, and not some other text.
     *
     * @param path the path of its file; folders tell too
     * @param text all of it
     */
    public boolean isRecord(String path, String text) {
        return Recognition.isRecord(read(path, text));
    }

    /** Whether what was read is a decision record, and not some other text. */
    public boolean isRecord(DecisionRecord record) {
        return Recognition.isRecord(record);
    }

    private static DecisionRecord read(String path, Document document, @Nullable Document sidecar) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Problem problem : document.problems()) {
            Diagnostic.Kind kind =
                    Enum.valueOf(Diagnostic.Kind.class, problem.kind().name());
            diagnostics.add(new Diagnostic(kind, problem.span()));
        }
        RecordText record = new RecordText(path, document, sidecar);
        RecordNumbers numbers = new RecordNumbers(path);
        RoleReader roles = new RoleReader(record);
        HistoryReader history = new HistoryReader(record);
        List<Claim<Status>> told = new StatusReader(record, diagnostics).read();
        List<StatusStep> steps = history.read(told);
        List<Claim<Status>> statuses = Precedence.of(told, steps, diagnostics);
        DateReader dates = new DateReader(record, statuses, diagnostics);
        Optional<Outcome> outcome = new OutcomeReader(record).read();
        return new DecisionRecord(
                path,
                numbers.stem(),
                number(record, numbers, diagnostics),
                document.text(),
                Titles.claims(record, numbers),
                statuses,
                steps,
                dates.decided(numbers),
                dates.other("updated"),
                dates.other("review"),
                roles.read(),
                roles.approvals(told),
                roles.affected(),
                record.sections(),
                new OptionReader(record, outcome).read(),
                outcome,
                new LinkReader(record).read(),
                diagnostics);
    }

    private static OptionalInt number(RecordText record, RecordNumbers numbers, List<Diagnostic> diagnostics) {
        OptionalInt inName = numbers.number();
        Section title = record.title();
        OptionalInt inTitle = title == null
                ? OptionalInt.empty()
                : RecordNumbers.inTitle(record.document().plain(title.heading()));
        if (title != null && inName.isPresent() && inTitle.isPresent() && !inName.equals(inTitle)) {
            diagnostics.add(new Diagnostic(Diagnostic.Kind.CONTRADICTORY_NUMBER, title.heading()));
        }
        OptionalInt number = inName.isPresent() ? inName : inTitle;
        return number.isPresent() ? number : numberField(record);
    }

    private static OptionalInt numberField(RecordText record) {
        for (RecordText.NamedField named : record.fields("number")) {
            OptionalInt number = RecordNumbers.inName(named.raw(named.field().value()));
            if (number.isPresent()) {
                return number;
            }
        }
        return OptionalInt.empty();
    }
}
