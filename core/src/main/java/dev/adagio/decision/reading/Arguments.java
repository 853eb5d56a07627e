package dev.adagio.decision.reading;

import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** What speaks for and against an option: items that say so, or stand under a heading or label that does. */
final class Arguments {

    private static final int LONGEST = 1 << 16;

    private final List<Span> pros = new ArrayList<>();
    private final List<Span> cons = new ArrayList<>();

    Arguments(RecordText record, Span body) {
        Document document = record.document();
        NavigableMap<Integer, SectionKind> parts = record.parts();
        Span read = new Span(body.start(), Math.min(body.end(), body.start() + LONGEST));
        for (Line line : document.lines(read)) {
            if (line.kind() == Line.Kind.LIST_ITEM) {
                Map.Entry<Integer, SectionKind> part =
                        parts.floorEntry(line.content().start());
                boolean within = part != null && part.getKey() >= read.start();
                add(document, line.content(), within ? part.getValue() : SectionKind.UNKNOWN);
            }
        }
    }

    private void add(Document document, Span item, SectionKind under) {
        int word = Words.firstLetter(document.text(), item.start(), item.end());
        Phrases.Match says = word < 0 ? null : Vocabulary.of("argument").at(document.text(), word, item.end());
        String meaning = says != null ? says.meaning() : "";
        if (meaning.equals("good") || (says == null && under == SectionKind.PROS)) {
            pros.add(item);
        } else if (meaning.equals("bad") || (says == null && under == SectionKind.CONS)) {
            cons.add(item);
        }
    }

    List<Span> pros() {
        return pros;
    }

    List<Span> cons() {
        return cons;
    }

    boolean isEmpty() {
        return pros.isEmpty() && cons.isEmpty();
    }
}
