package dev.adagio.decision.reading;

import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What headings and labels say their sections are about. */
final class SectionNames {

    private static final int LONGEST = 60;
    private static final String SEPARATORS = ":\uff1a(\uff08[\u2013\u2014/|";

    private SectionNames() {}

    /** What a section is about that has this heading. */
    static SectionKind heading(String heading) {
        if (OptionNames.isNumbered(heading)) {
            return SectionKind.OPTION;
        }
        SectionKind known = SectionKind.UNKNOWN;
        for (String words : readings(heading)) {
            String meaning = meaning("section", words);
            meaning = meaning != null ? meaning : meaning("heading", words);
            if (meaning != null && (known == SectionKind.UNKNOWN || known == SectionKind.OTHER)) {
                known = Vocabulary.meant(SectionKind.class, meaning);
            }
        }
        return known;
    }

    private static @Nullable String meaning(String topic, String words) {
        boolean brief = words.length() <= LONGEST;
        return brief ? Vocabulary.of(topic).openly(words) : Vocabulary.of(topic).exactly(words);
    }

    /** What a label stands for. It has to say so more plainly than a heading. */
    static SectionKind label(String label) {
        if (OptionNames.isNumbered(label)) {
            return SectionKind.OPTION;
        }
        String meaning = Vocabulary.of("section").exactly(Words.core(label));
        return meaning == null ? SectionKind.UNKNOWN : Vocabulary.meant(SectionKind.class, meaning);
    }

    /** Whether a heading says something itself, behind a colon. */
    static boolean saysMore(Document document, Span heading) {
        String words = document.plain(heading);
        int colon = Math.max(words.indexOf(": "), words.indexOf('\uff1a'));
        return colon > 0 && !Words.core(words.substring(colon)).isEmpty();
    }

    /** The heading, what stands before a colon or a bracket in it, and what stands in the bracket. */
    private static List<String> readings(String heading) {
        String words = Words.core(heading);
        List<String> readings = new ArrayList<>(List.of(words));
        int cut = firstSeparator(words);
        if (cut > 0) {
            readings.add(Words.core(words.substring(0, cut)));
            String rest = Words.core(words.substring(cut));
            if ("([\uff08".indexOf(words.charAt(cut)) >= 0) {
                readings.add(rest);
            }
        }
        readings.removeIf(String::isEmpty);
        return readings;
    }

    private static int firstSeparator(String words) {
        for (int at = 1; at < words.length(); at++) {
            if (SEPARATORS.indexOf(words.charAt(at)) >= 0 || words.startsWith(" - ", at)) {
                return at;
            }
        }
        return -1;
    }
}
