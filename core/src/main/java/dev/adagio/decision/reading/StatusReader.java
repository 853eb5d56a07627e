package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that a record says of its status. */
final class StatusReader {

    private final RecordText record;
    private final List<Diagnostic> diagnostics;
    private final List<Claim<Status>> claims = new ArrayList<>();

    /** What "amended by" another record implies: it counts where nothing else is said. */
    private final List<Claim<Status>> implied = new ArrayList<>();

    StatusReader(RecordText record, List<Diagnostic> diagnostics) {
        this.record = record;
        this.diagnostics = diagnostics;
    }

    /** The claims in the order of the text; those from a sidecar come last. */
    List<Claim<Status>> read() {
        for (RecordText.NamedField named : record.fields("status")) {
            for (Span item : named.field().items()) {
                line(named.document(), item, named.place());
            }
        }
        for (RecordSection section : record.sections(SectionKind.STATUS)) {
            section(section);
        }
        if (claims.isEmpty()) {
            tags();
        }
        if (claims.isEmpty()) {
            claims.addAll(implied);
        }
        claims.sort(Comparator.comparing((Claim<Status> claim) -> claim.place() == Place.SIDECAR)
                .thenComparingInt(claim -> claim.span().start()));
        return List.copyOf(claims);
    }

    private void section(RecordSection section) {
        if (section.level() == RecordSection.LABEL && !record.head().contains(section.heading())) {
            return;
        }
        for (Line line : record.document().lines(section.body())) {
            if (line.kind() == Line.Kind.HEADING) {
                return;
            }
            if (!line.kind().isRead()) {
                continue;
            }
            String named = record.nameIn(line.span());
            if ("superseded-by".equals(named) && line.kind() != Line.Kind.TABLE_ROW) {
                claims.add(new Claim<>(
                        Status.SUPERSEDED, line.content().of(record.text()), line.content(), Place.SECTION));
            } else if (named == null || named.equals("status")) {
                line(record.document(), line.content(), Place.SECTION);
            }
        }
    }

    private void line(Document document, Span span, Place place) {
        StatusText line = new StatusText(document, span, place);
        if (line.isMenu()) {
            diagnostics.add(new Diagnostic(Diagnostic.Kind.STATUS_NOT_CHOSEN, span));
            return;
        }
        (place == Place.SECTION && isAmendment(document, span) ? implied : claims).addAll(line.claims());
    }

    /** Whether a line says that another record amends this one, or is amended by it. */
    private static boolean isAmendment(Document document, Span line) {
        int word = Words.firstLetter(document.text(), line.start(), line.end());
        Phrases.Match match = word < 0 ? null : Vocabulary.of("relation").at(document.text(), word, line.end());
        return match != null && match.meaning().startsWith("amend");
    }

    private void tags() {
        for (RecordText.NamedField named : record.fields("tags")) {
            for (Span item : named.field().items()) {
                String meaning =
                        Vocabulary.of("status").exactly(item.of(named.document().text()));
                if (meaning != null) {
                    Status status = Vocabulary.meant(Status.class, meaning);
                    claims.add(new Claim<>(status, named.raw(item), item, named.place()));
                }
            }
        }
    }
}
