package dev.adagio.rules;

import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.regex.Pattern;

/** Words of a text, as a finding repeats them. */
public final class Quote {

    private static final int LONGEST = 60;

    /** White space other than a single blank, which is rare. */
    private static final Pattern BREAKS = Pattern.compile("[\\s&&[^ ]]\\s*| \\s+");

    private Quote() {}

    /** Words with single blanks between them. */
    public static String onOneLine(String words) {
        return BREAKS.matcher(words.strip()).replaceAll(" ");
    }

    /** The words of the message at this place, in quotation marks, on one line and not too long. */
    public static String of(Signals signals, Span span) {
        String words = onOneLine(span.of(signals.message().text()));
        if (words.length() > LONGEST) {
            int cut = words.lastIndexOf(' ', LONGEST);
            words = words.substring(0, cut > LONGEST / 2 ? cut : LONGEST) + " ...";
        }
        return '"' + words + '"';
    }
}
