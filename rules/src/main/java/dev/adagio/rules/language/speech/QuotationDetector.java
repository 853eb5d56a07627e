package dev.adagio.rules.language.speech;

import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Finds words within double quotation marks that stand in one block, and within a forum's quote tags. */
public final class QuotationDetector implements Detector<Quotation> {

    @Override
    public Class<Quotation> finds() {
        return Quotation.class;
    }

    @Override
    public List<Quotation> detect(Signals signals) {
        Reading reading = signals.body().reading();
        List<Quotation> quotations = new ArrayList<>();
        marked(reading, quotations);
        tagged(reading, quotations);
        return joined(quotations);
    }

    /** Those that overlap are one. */
    private static List<Quotation> joined(List<Quotation> quotations) {
        quotations.sort((one, other) -> one.span().compareTo(other.span()));
        List<Quotation> joined = new ArrayList<>(quotations.size());
        for (Quotation quotation : quotations) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).span().overlaps(quotation.span())) {
                joined.set(last, new Quotation(joined.get(last).span().join(quotation.span())));
            } else {
                joined.add(quotation);
            }
        }
        return joined;
    }

    private static void marked(Reading reading, List<Quotation> quotations) {
        int block = -1;
        int open = -1;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.block() != block) {
                block = sentence.block();
                open = -1;
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                char c = sign(reading, i);
                if (c == '\u201c' || c == '\u00ab' || (c == '"' && open < 0)) {
                    open = reading.start(i);
                } else if ((c == '"' || c == '\u201d' || c == '\u00bb') && open >= 0) {
                    quotations.add(new Quotation(new Span(open, reading.end(i))));
                    open = -1;
                }
            }
        }
    }

    /** {@code [quote="ana"] ... [/quote]}, as forums write it; over blocks, too. */
    private static void tagged(Reading reading, List<Quotation> quotations) {
        int open = -1;
        for (int i = 0; i + 2 < reading.tokenCount(); i++) {
            if (sign(reading, i) != '[') {
                continue;
            }
            if (open < 0 && reading.is(i + 1, "quote")) {
                open = reading.start(i);
            } else if (open >= 0 && reading.is(i + 1, "/") && reading.is(i + 2, "quote")) {
                quotations.add(new Quotation(new Span(open, reading.end(Math.min(i + 3, reading.tokenCount() - 1)))));
                open = -1;
            }
        }
    }

    /** The single sign that a token is, or a blank. */
    private static char sign(Reading reading, int token) {
        boolean sign = reading.kind(token) == TokenKind.PUNCTUATION && reading.end(token) - reading.start(token) == 1;
        return sign ? reading.text().charAt(reading.start(token)) : ' ';
    }
}
