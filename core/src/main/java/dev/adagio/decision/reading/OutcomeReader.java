package dev.adagio.decision.reading;

import dev.adagio.decision.Outcome;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Optional;

/** What was decided, and the reason given in the same breath. */
final class OutcomeReader {

    private static final int LONGEST = 4000;
    private static final String QUOTES = "\"'`*_\u201c\u201d\u2018\u2019\u300c\u300d\u00ab\u00bb{}";

    private final RecordText record;
    private final Document document;

    OutcomeReader(RecordText record) {
        this.record = record;
        this.document = record.document();
    }

    Optional<Outcome> read() {
        List<RecordSection> filled = record.sections(SectionKind.OUTCOME).stream()
                .filter(RecordSection::filled)
                .toList();
        for (RecordSection section : filled) {
            for (Line line : document.lines(section.body())) {
                if (line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.LIST_ITEM) {
                    Phrases.Match chosen = Vocabulary.of("chosen")
                            .within(
                                    document.text(),
                                    line.content().start(),
                                    line.content().end());
                    if (chosen != null) {
                        return Optional.of(outcome(section, paragraph(line), chosen.end()));
                    }
                }
            }
        }
        return filled.stream()
                .findFirst()
                .map(section -> new Outcome(section.body(), Optional.empty(), because(section)));
    }

    private Outcome outcome(RecordSection section, Span paragraph, int from) {
        String text = document.text();
        Phrases.Match because = Vocabulary.of("because").within(text, from, paragraph.end());
        int end = because == null ? sentenceEnd(from, paragraph.end()) : because.start();
        Span chosen = trimmed(from, end);
        return new Outcome(
                section.body(),
                chosen.isEmpty() ? Optional.empty() : Optional.of(chosen),
                Optional.ofNullable(because).map(found -> trimmed(found.end(), paragraph.end())));
    }

    /** The reason in the first paragraph. */
    private Optional<Span> because(RecordSection section) {
        for (Line line : document.lines(section.body())) {
            if (line.kind() == Line.Kind.TEXT) {
                Span paragraph = paragraph(line);
                Phrases.Match found =
                        Vocabulary.of("because").within(document.text(), paragraph.start(), paragraph.end());
                return found == null ? Optional.empty() : Optional.of(trimmed(found.end(), paragraph.end()));
            }
        }
        return Optional.empty();
    }

    /** From the beginning of a line to the next empty one. */
    private Span paragraph(Line first) {
        int end = first.content().end();
        int limit = Math.min(document.text().length(), first.span().start() + LONGEST);
        List<Line> lines = document.lines(new Span(first.span().start(), limit));
        for (int i = 1; i < lines.size() && lines.get(i).kind() == Line.Kind.TEXT; i++) {
            end = lines.get(i).content().end();
        }
        return new Span(
                first.content().start(),
                Math.min(end, Math.max(limit, first.content().start())));
    }

    private int sentenceEnd(int from, int end) {
        for (int at = from; at < end; at++) {
            boolean stop = ".;\u3002".indexOf(document.text().charAt(at)) >= 0;
            if (stop && (at + 1 == end || Character.isWhitespace(document.text().charAt(at + 1)))) {
                return at;
            }
        }
        return end;
    }

    /** Without colons, commas and white space around it, and without quotes on both sides. */
    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAround(document.text().charAt(start))) {
            start++;
        }
        while (end > start && isAround(document.text().charAt(end - 1))) {
            end--;
        }
        while (end - start > 1 && isQuote(start) && isQuote(end - 1)) {
            start++;
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || ":,;.\uff1a".indexOf(c) >= 0;
    }

    private boolean isQuote(int offset) {
        return QUOTES.indexOf(document.text().charAt(offset)) >= 0;
    }
}
