package dev.adagio.decision.reading;

import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision in one sentence: in the context of this, facing that, we decided for one and against the
 * other, to achieve something, accepting something else. Its parts are sections like any others.
 */
final class Statement {

    private static final int LEAST_PARTS = 3;
    private static final int LONGEST = 4000;

    private final Document document;

    Statement(Document document) {
        this.document = document;
    }

    /** The parts of the first such sentence. */
    List<RecordSection> parts() {
        Phrases words = Vocabulary.of("sentence");
        for (Line line : document.lines()) {
            if (line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.LIST_ITEM || line.kind() == Line.Kind.QUOTE) {
                Span content = line.content();
                int word = Words.firstLetter(document.text(), content.start(), content.end());
                Phrases.Match first = word < 0 ? null : words.at(document.text(), word, content.end());
                if (first != null && first.meaning().equals("context")) {
                    List<RecordSection> parts = split(first, end(line));
                    if (parts.size() >= LEAST_PARTS) {
                        return parts;
                    }
                }
            }
        }
        return List.of();
    }

    private List<RecordSection> split(Phrases.Match first, int end) {
        List<RecordSection> parts = new ArrayList<>();
        Phrases.Match part = first;
        while (part != null) {
            Phrases.Match next = Vocabulary.of("sentence").within(document.text(), part.end(), end);
            Span body = new Span(part.end(), next == null ? end : next.start());
            SectionKind kind = kind(part.meaning());
            parts.add(new RecordSection(kind, RecordSection.LABEL, new Span(part.start(), part.end()), body, true));
            part = next;
        }
        return parts;
    }

    private static SectionKind kind(String meaning) {
        return switch (meaning) {
            case "context", "facing" -> SectionKind.CONTEXT;
            case "decision" -> SectionKind.OUTCOME;
            case "against" -> SectionKind.OPTIONS;
            case "goal" -> SectionKind.RATIONALE;
            case "cost" -> SectionKind.CONSEQUENCES;
            default -> throw new IllegalStateException("unknown part of a sentence: " + meaning);
        };
    }

    /** The end of the paragraph. */
    private int end(Line first) {
        int limit = Math.min(document.text().length(), first.span().start() + LONGEST);
        int end = first.content().end();
        List<Line> lines = document.lines(new Span(first.span().start(), limit));
        for (int i = 1; i < lines.size() && lines.get(i).kind() == first.kind(); i++) {
            if (first.kind() == Line.Kind.LIST_ITEM) {
                break;
            }
            end = lines.get(i).content().end();
        }
        return Math.max(end, first.content().start());
    }
}
