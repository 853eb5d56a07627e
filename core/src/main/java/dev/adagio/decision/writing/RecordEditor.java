package dev.adagio.decision.writing;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.Transition;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.DocumentReader;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Fix;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Changes of a decision record, in the file's own style: its line endings, marks, quotes and the way it
 * writes dates. A change consists of edits of the original text, whose spans are in UTF-16 units;
 * whatever is outside of them stays as it is, character by character. Each change was read back before
 * it is handed out: the changed text says what it was meant to say. Immutable.
 *
 * <p>All methods throw {@link UneditableException} where the record has no place for the change, and
 * {@link IllegalArgumentException} for words with a line end in them where a line is meant.
 */
public final class RecordEditor {

    private static final DecisionReader READER = new DecisionReader();

    private final DecisionRecord record;
    private final Document document;
    private final Style style;
    private final NewFields fields;

    /** Changes this record. */
    public RecordEditor(DecisionRecord record) {
        this.record = Objects.requireNonNull(record, "record");
        this.document = new DocumentReader().read(record.path(), record.text());
        this.style = new Style(document);
        this.fields = new NewFields(record, document, style);
    }

    /** Calls the record something else; its number stays. */
    public Fix title(String title) {
        String words = line(title);
        List<Edit> edits = new ArrayList<>();
        for (Claim<String> claim : record.titles()) {
            if (isWritten(claim) && claim.value().equals(record.title())) {
                edits.add(style.replacing(Titles.words(document, claim), words));
            }
        }
        return checked("Call it " + words, edits, changed -> changed.title().equals(words));
    }

    /**
     * Takes a step in the life of the decision.
     *
     * @throws IllegalStateException if a decision in this record's status cannot take it
     */
    public Fix take(Transition step) {
        allow(step);
        return status(step.to());
    }

    /**
     * Takes a step in the life of the decision, and says why, in brackets behind the new status.
     *
     * @param reason a few words in one line, without brackets
     * @throws IllegalStateException if a decision in this record's status cannot take it
     */
    public Fix take(Transition step, String reason) {
        allow(step);
        String why = line(reason);
        if (why.indexOf('(') >= 0 || why.indexOf(')') >= 0) {
            throw new IllegalArgumentException("a reason has no brackets: " + why);
        }
        String words = word(step.to()) + " (" + why + ")";
        return status(words, step.to(), changed -> changed.text().contains("(" + why + ")"));
    }

    private void allow(Transition step) {
        if (!step.isFrom(record.status())) {
            throw new IllegalStateException(record.path() + ": "
                    + Transition.refusal(record.status(), step.to())
                            .orElse("a decision that is " + record.status().word() + " cannot " + word(step)));
        }
    }

    /** Gives the decision another status, whatever it was. An older status that is told as history stays. */
    public Fix status(Status status) {
        if (status == Status.UNKNOWN) {
            throw new IllegalArgumentException("a status that is unknown cannot be written");
        }
        return status(word(status), status, changed -> true);
    }

    /**
     * Says that another record replaces this one.
     *
     * @param file the other record, as a link from this one
     * @param title what the other record is called
     */
    public Fix supersededBy(String file, String title) {
        String target = style.link(line(title), line(file));
        return status(
                "superseded by " + target, Status.SUPERSEDED, changed -> has(changed, Relation.SUPERSEDED_BY, file));
    }

    private Fix status(String words, Status status, Predicate<DecisionRecord> also) {
        List<Edit> edits = new ArrayList<>();
        Set<Place> places = EnumSet.noneOf(Place.class);
        for (Claim<Status> claim : record.statuses()) {
            Span span = withLink(claim.span());
            // The same words may be read as a field and as a heading: they are changed once.
            boolean known = edits.stream().anyMatch(edit -> edit.span().overlaps(span));
            if (isWritten(claim) && !known && claim.value() == record.status() && places.add(claim.place())) {
                edits.add(style.replacing(span, style.cased(words, claim.raw())));
            }
        }
        if (edits.isEmpty()) {
            edits.add(record.diagnostics().stream()
                    .filter(notice -> notice.kind() == Diagnostic.Kind.STATUS_NOT_CHOSEN)
                    .findFirst()
                    .map(notice -> style.replacing(notice.span(), words))
                    .orElseGet(() -> fields.status(words)));
        }
        return checked(
                "Set the status to " + words, edits, changed -> changed.status() == status && also.test(changed));
    }

    /** The words {@code superseded by} and all that belongs to them, where a status is part of such words. */
    private Span withLink(Span status) {
        Span all = status;
        for (RecordLink link : record.links(Relation.SUPERSEDED_BY)) {
            boolean follows = link.span().contains(status)
                    || (link.span().start() >= all.end()
                            && style.isJoined(all.end(), link.span().start()));
            all = follows ? all.join(link.span()) : all;
        }
        String words = all.of(record.text());
        if (words.chars().filter(c -> c == '[').count()
                != words.chars().filter(c -> c == ']').count()) {
            throw new UneditableException(record.path() + ": the status is part of a longer sentence");
        }
        return all;
    }

    /** Sets the date on which it was decided. */
    public Fix date(LocalDate date) {
        Edit edit = record.dates().stream()
                .filter(RecordEditor::isWritten)
                .findFirst()
                .map(claim -> style.replacing(claim.span(), Style.date(date, claim.raw())))
                .orElseGet(() -> fields.add("Date", date.toString()));
        return checked(
                "Set the date to " + date,
                List.of(edit),
                changed -> changed.date().filter(date::equals).isPresent());
    }

    /**
     * Names those who decide, in place of those named so far.
     *
     * @param names at least one
     */
    public Fix deciders(List<String> names) {
        List<String> lines = names.stream().map(RecordEditor::line).toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nobody to decide");
        }
        List<Claim<String>> written =
                record.deciders().stream().filter(RecordEditor::isWritten).toList();
        if (!isOneList(written)) {
            throw new UneditableException(record.path() + ": its deciders are named in several places");
        }
        Edit edit = written.isEmpty() ? fields.add("Deciders", String.join(", ", lines)) : style.names(written, lines);
        return checked(
                "Let it be decided by " + String.join(", ", lines),
                List.of(edit),
                changed ->
                        changed.deciders().stream().map(Claim::value).toList().equals(lines));
    }

    /** Whether nothing stands between the names but what joins names. */
    private boolean isOneList(List<Claim<String>> names) {
        for (int i = 1; i < names.size(); i++) {
            int end = names.get(i - 1).span().end();
            int start = names.get(i).span().start();
            String between = start < end ? "" : document.text().substring(end, start);
            if (start < end || (Words.areIn(between) && Vocabulary.of("and").exactly(Words.core(between)) == null)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds a link to another record.
     *
     * @param relation how the two are related; to be superseded is a status too, see {@link #supersededBy}
     * @param file the other record, as a link from this one
     * @param title what the other record is called
     */
    public Fix link(Relation relation, String file, String title) {
        String target = style.link(line(title), line(file));
        return checked("Add a link", List.of(fields.link(relation, target)), changed -> has(changed, relation, file));
    }

    /**
     * Adds a link to another record of which only a part is meant; the status stays as it is.
     *
     * @param relation how the two are related
     * @param file the other record, as a link from this one
     * @param title what the other record is called
     */
    public Fix linkInPart(Relation relation, String file, String title) {
        return linkInPart(relation, file, title, "");
    }

    /**
     * Adds a link to another record of which only a part is meant, and says which; the status stays as it is.
     *
     * @param relation how the two are related
     * @param file the other record, as a link from this one
     * @param title what the other record is called
     * @param scope the part, in a few words without brackets; empty to leave it unsaid
     */
    public Fix linkInPart(Relation relation, String file, String title, String scope) {
        String target = style.link(line(title), line(file));
        String part = scope.isEmpty() ? "" : line(scope);
        if (part.indexOf('(') >= 0 || part.indexOf(')') >= 0) {
            throw new IllegalArgumentException("a scope has no brackets: " + part);
        }
        return checked(
                "Add a link in part",
                List.of(fields.linkInPart(relation, target, part)),
                changed -> changed.status() == record.status()
                        && changed.links(relation).stream()
                                .anyMatch(link -> link.partial()
                                        && link.file().filter(file::equals).isPresent()
                                        && (part.isEmpty() || saysPart(changed, link, part))));
    }

    private static boolean saysPart(DecisionRecord changed, RecordLink link, String part) {
        return link.scope().filter(span -> span.of(changed.text()).equals(part)).isPresent();
    }

    /** Writes a section anew, or adds it where there is none of this kind; others of its kind stay. */
    public Fix section(SectionKind kind, String body) {
        Edit edit = new NewSections(record, document, style).write(kind, style.lines(body.strip()));
        return checked("Write the section " + word(kind), List.of(edit), changed -> changed.has(kind));
    }

    private static boolean has(DecisionRecord changed, Relation relation, String file) {
        return changed.links(relation).stream()
                .anyMatch(link -> link.file().filter(file::equals).isPresent());
    }

    private static boolean isWritten(Claim<?> claim) {
        return claim.place() != Place.NAME && claim.place() != Place.SIDECAR;
    }

    private static String line(String words) {
        if (words.isBlank() || words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("not one line of words: " + words);
        }
        return words.strip();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Fix checked(String label, List<Edit> edits, Predicate<DecisionRecord> says) {
        if (edits.isEmpty()) {
            throw new UneditableException(record.path() + ": nowhere to write it: " + label);
        }
        Fix fix = new Fix(label, edits);
        if (!says.test(READER.read(record.path(), fix.apply(record.text())))) {
            throw new UneditableException(record.path() + ": would not be read back: " + label);
        }
        return fix;
    }
}
