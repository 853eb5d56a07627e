package dev.adagio.rules;

import dev.adagio.signal.Signals;
import dev.adagio.text.Span;

/** Words of a text, as a finding repeats them. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** The words of the message at this place, in quotation marks, on one line and not too long. */
    public static String of(Signals signals, Span span) {
        String words = span.of(signals.message().text()).strip().replaceAll("\\s+", " ");
        if (words.length() > LONGEST) {
            int cut = words.lastIndexOf(' ', LONGEST);
            words = words.substring(0, cut > LONGEST / 2 ? cut : LONGEST) + " ...";
        }
        return '"' + words + '"';
    }
}
