package dev.adagio.decision.writing;

import dev.adagio.decision.Claim;
import dev.adagio.document.Document;
import dev.adagio.text.Span;

/** Where within a heading or field the words of the title stand, behind its number. */
final class Titles {

    private Titles() {}

    /** The words without number and marks in front; all of them where these cannot be told apart. */
    static Span words(Document document, Claim<String> claim) {
        Span all = claim.span();
        for (int at = all.start(); at < all.end(); at++) {
            Span rest = new Span(at, all.end());
            if (!Character.isWhitespace(document.text().charAt(at))
                    && document.plain(rest).equals(claim.value())) {
                return rest;
            }
        }
        int literal = document.text().indexOf(claim.value(), all.start());
        boolean within = literal >= 0 && literal + claim.value().length() <= all.end();
        return within ? new Span(literal, literal + claim.value().length()) : all;
    }
}
