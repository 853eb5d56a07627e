package dev.adagio.rules.language.english;

import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Finds words within double quotation marks; both marks stand in one block. */
final class QuotationDetector implements Detector<Quotation> {

    @Override
    public Class<Quotation> finds() {
        return Quotation.class;
    }

    @Override
    public List<Quotation> detect(Signals signals) {
        List<Quotation> quotations = new ArrayList<>();
        Reading reading = signals.body().reading();
        int block = -1;
        int open = -1;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.block() != block) {
                block = sentence.block();
                open = -1;
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (reading.kind(i) != TokenKind.PUNCTUATION || reading.end(i) - reading.start(i) != 1) {
                    continue;
                }
                char c = reading.text().charAt(reading.start(i));
                if (c == '\u201c' || (c == '"' && open < 0)) {
                    open = reading.start(i);
                } else if ((c == '"' || c == '\u201d') && open >= 0) {
                    quotations.add(new Quotation(new Span(open, reading.end(i))));
                    open = -1;
                }
            }
        }
        return quotations;
    }
}
