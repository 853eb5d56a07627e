package dev.adagio.rules;

import dev.adagio.phrase.Lexicon;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Newsletters, notices and articles: texts for the public, to which the care of a message does not apply. */
public final class Publication {

    private static final Lexicon LEXICON = Lexicon.of(
            "publication",
            "newsletter",
            "unsubscribe",
            "all rights reserved",
            "copyright",
            "press release",
            "for immediate release",
            "prnewswire",
            "subscriber|subscribers|subscription",
            "no longer wish to receive",
            "this is a notification",
            "you have received this email|message|mail because",
            "do not respond|reply to this");

    private Publication() {}

    /** These lexicons, and the words by which a publication shows. */
    public static List<Lexicon> and(List<Lexicon> others) {
        List<Lexicon> all = new ArrayList<>(others);
        all.add(LEXICON);
        return List.copyOf(all);
    }

    /** Whether the message hands on a publication. */
    public static boolean is(Signals signals) {
        return signals.body().says(LEXICON.name());
    }
}
