package dev.adagio.examples.report.html;

import dev.adagio.rule.Finding;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that set a rule off, without what is particular to one message: links, mentions, names,
 * case, and what comes after the first words of a long stretch.
 *
 * @param words the words, as written
 * @param more whether the stretch goes on
 */
record Wording(List<String> words, boolean more) {

    private static final int LONGEST = 160;
    private static final int WORDS = 5;
    private static final int BEGINNING = 3;
    private static final int OPENING = 2;
    private static final Pattern WORD = Pattern.compile(
            "<[@!#][^>\\s]*>|@\\S+|<?\\p{Alpha}+://\\S+|[\\p{L}\\p{M}\\p{N}](?:['’._-]?[\\p{L}\\p{M}\\p{N}])*|\\?+");

    /** The words that a finding is about: those at its first piece of evidence, or all it marks. */
    static Wording of(String text, Finding finding) {
        Span marked = finding.span();
        return of(
                text,
                finding.evidence().stream().filter(marked::contains).findFirst().orElse(marked));
    }

    /** The words at a place of a text; none where the place is the text as a whole, and that is long. */
    static Wording of(String text, Span span) {
        String piece = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
        Matcher found = WORD.matcher(piece);
        List<String> words = Stream.generate(() -> found)
                .takeWhile(Matcher::find)
                .limit(WORDS + 1L)
                .map(Matcher::group)
                .toList();
        if (words.size() <= WORDS) {
            return new Wording(words, false);
        }
        boolean whole = span.length() > text.strip().length() * 9L / 10;
        return whole ? new Wording(List.of(), true) : new Wording(words.subList(0, BEGINNING), true);
    }

    /** Its first two words, where there are more. */
    Wording opening() {
        return words.size() <= OPENING ? this : new Wording(words.subList(0, OPENING), true);
    }

    boolean isEmpty() {
        return words.stream().allMatch(word -> word.startsWith("?"));
    }

    /** How it is shown, without anybody's name. */
    String shown(Names people) {
        String shown = words.stream().map(word -> word(word, people)).collect(Collectors.joining(" "));
        return more ? shown + " …" : shown;
    }

    private static String word(String word, Names people) {
        if (word.startsWith("<@") || word.startsWith("@")) {
            return "@…";
        }
        if (word.startsWith("<!")) {
            return word.replaceAll("[<>!]|\\|.*|\\^.*", "").transform("@"::concat);
        }
        if (word.contains("://")) {
            return "(link)";
        }
        if (people.isName(word)) {
            return "…";
        }
        return word.matches("[Ii](['’]\\p{Alpha}+)?") ? "I" + word.substring(1) : word.toLowerCase(Locale.ROOT);
    }
}
