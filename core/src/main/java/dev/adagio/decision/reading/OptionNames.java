package dev.adagio.decision.reading;

import dev.adagio.decision.Option.Verdict;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.text.Span;

/** Names of options, and what is said of an option within its name. */
final class OptionNames {

    private static final String NAME_ENDS = ":\u2013\u2014-\uff1a,(";

    /** What stands in front of and behind a remark. */
    private static final String REMARKS = "[()\\[\\]\u2014\u2013]| - ";

    private OptionNames() {}

    /** Whether this is {@code Option 1}, {@code Alternative B: ...} or the like. */
    static boolean isNumbered(String words) {
        String core = Words.core(words);
        Phrases.Match option = Vocabulary.of("option").at(core, 0, core.length());
        if (option == null) {
            return false;
        }
        int at = option.end();
        while (at < core.length() && " #-".indexOf(core.charAt(at)) >= 0) {
            at++;
        }
        int start = at;
        while (at < core.length() && Character.isLetterOrDigit(core.charAt(at)) && !Words.isUnspaced(core.charAt(at))) {
            at++;
        }
        boolean number = at > start && at - start <= 3 && Character.isDigit(core.charAt(start));
        return number || (at == start + 1 && Character.isUpperCase(core.charAt(start)));
    }

    /** Whether a heading or an item within the options is something else: a comparison, an argument, a placeholder. */
    static boolean isPart(String words) {
        String core = Words.core(words);
        boolean numberOnly = !words.isEmpty() && core.isEmpty();
        return !numberOnly
                && (!Fill.saysSomething(words)
                        || Vocabulary.of("part").openly(core) != null
                        || Vocabulary.of("argument").at(core, 0, core.length()) != null);
    }

    /** The words that name an option: those set in bold or linked at the beginning, or all of them. */
    static String name(Document document, Span words) {
        String text = document.text();
        int marks = 0;
        while (words.start() + marks < words.end() && "*_".indexOf(text.charAt(words.start() + marks)) >= 0) {
            marks++;
        }
        int close = marks < 2
                ? -1
                : Words.indexOf(
                        text, text.substring(words.start(), words.start() + marks), words.start() + marks, words.end());
        Span bold = close < 0 ? words : new Span(words.start() + marks, close);
        return trimmed(document.plain(bold));
    }

    private static String trimmed(String words) {
        String name = words.replaceFirst("^\\d{1,2}[.)]\\s+", "");
        int end = name.length();
        while (end > 0 && (NAME_ENDS.indexOf(name.charAt(end - 1)) >= 0 || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }

    /** What brackets in a name, or the words behind its dash, say became of it. */
    static Verdict verdict(String words) {
        for (String remark : words.split(REMARKS)) {
            String meaning =
                    remark.equals(words) ? null : Vocabulary.of("verdict").exactly(Words.core(remark));
            if (meaning != null) {
                return Vocabulary.meant(Verdict.class, meaning);
            }
        }
        return Verdict.OPEN;
    }

    /** Whether two names mean the same option: one may say more than the other, or number it. */
    static boolean isSame(String one, String other) {
        String a = Words.folded(Words.core(one));
        String b = Words.folded(Words.core(other));
        return !a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
    }
}
