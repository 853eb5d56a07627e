package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.vocabulary.Dates;
import dev.adagio.decision.vocabulary.FieldNames;
import dev.adagio.decision.vocabulary.RecordNumbers;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.document.Line;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a record says of when it was decided, the best claim first. */
final class DateReader {

    private static final int SHORT_LINE = 40;

    private final RecordText record;
    private final List<Claim<Status>> statuses;
    private final List<Diagnostic> diagnostics;
    private final List<Claim<LocalDate>> claims = new ArrayList<>();

    DateReader(RecordText record, List<Claim<Status>> statuses, List<Diagnostic> diagnostics) {
        this.record = record;
        this.statuses = statuses;
        this.diagnostics = diagnostics;
    }

    List<Claim<LocalDate>> decided(RecordNumbers numbers) {
        named("date");
        sections();
        if (claims.isEmpty()) {
            headLine();
        }
        if (claims.isEmpty()) {
            status();
        }
        named("created");
        Dates.Found inName = Dates.in(numbers.stem(), new Span(0, numbers.stem().length()));
        if (inName != null) {
            claims.add(new Claim<>(inName.date(), inName.span().of(numbers.stem()), new Span(0, 0), Place.NAME));
        }
        return List.copyOf(claims);
    }

    /** The date by which the record is to be looked at again, or on which it was last changed. */
    Optional<Claim<LocalDate>> other(String meaning) {
        int before = claims.size();
        named(meaning);
        List<Claim<LocalDate>> found = List.copyOf(claims.subList(before, claims.size()));
        claims.subList(before, claims.size()).clear();
        return found.stream().findFirst();
    }

    private void named(String meaning) {
        for (RecordText.NamedField named : record.fields(meaning)) {
            Field field = named.field();
            if (!add(named.document(), field.value(), named.place())
                    && Fill.saysSomething(named.document().plain(field.value()))
                    && FieldNames.meaning(named.document().plain(field.value())) == null
                    && named.place() != Place.SIDECAR) {
                diagnostics.add(new Diagnostic(Diagnostic.Kind.UNREADABLE_DATE, field.value()));
            }
        }
    }

    private void sections() {
        for (RecordSection section : record.sections(SectionKind.DATE)) {
            if (section.level() < RecordSection.LABEL) {
                for (Line line : record.document().lines(section.body())) {
                    if (line.kind().isRead() && add(record.document(), line.content(), Place.SECTION)) {
                        break;
                    }
                }
            }
        }
    }

    /** A line near the top that holds a date and nothing else. */
    private void headLine() {
        for (Line line : record.document().lines(record.head())) {
            boolean brief = line.kind() == Line.Kind.TEXT && line.content().length() <= SHORT_LINE;
            Dates.Found found = brief ? Dates.in(record.text(), line.content()) : null;
            if (found != null && isAlone(line.content(), found.span())) {
                claims.add(new Claim<>(found.date(), found.span().of(record.text()), found.span(), Place.FIELD));
                return;
            }
        }
    }

    private boolean isAlone(Span line, Span date) {
        String before = Words.core(record.text().substring(line.start(), date.start()));
        return (before.isEmpty() || "date".equals(FieldNames.meaning(before)))
                && Words.core(record.text().substring(date.end(), line.end())).isEmpty();
    }

    /** The date behind the status that counts. */
    private void status() {
        Optional<Claim<Status>> last = statuses.stream().findFirst().filter(claim -> claim.place() != Place.SIDECAR);
        last.ifPresent(claim -> {
            Span before = new Span(lineStart(claim.span().start()), claim.span().start());
            Span after = new Span(claim.span().end(), lineEnd(claim.span().end()));
            if (!addStated(after, claim.place())) {
                addStated(before, claim.place());
            }
        });
    }

    /** Adds a date that is said, not one in the name of a file that is linked to. */
    private boolean addStated(Span span, Place place) {
        String said = record.document().statement(span);
        Dates.Found found = Dates.in(said, new Span(0, said.length()));
        if (found == null) {
            return false;
        }
        Span there = new Span(
                span.start() + found.span().start(), span.start() + found.span().end());
        claims.add(new Claim<>(found.date(), there.of(record.text()), there, place));
        return true;
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && "\n\r".indexOf(record.text().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < record.text().length() && "\n\r".indexOf(record.text().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private boolean add(Document document, Span span, Place place) {
        Dates.Found found = Dates.in(document.text(), span);
        if (found == null) {
            return false;
        }
        claims.add(new Claim<>(found.date(), found.span().of(document.text()), found.span(), place));
        return true;
    }
}
