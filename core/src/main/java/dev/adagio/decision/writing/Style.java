package dev.adagio.decision.writing;

import dev.adagio.decision.Claim;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.document.Syntax;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file writes what it says: line endings, quotes, case, dates, links. */
final class Style {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4,5})([-/._])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final int HOLOCENE = 10000;

    /** What a YAML value without quotes may not begin with. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final Document document;
    private final String text;
    private final String lineEnd;

    Style(Document document) {
        this.document = document;
        this.text = document.text();
        int line = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        boolean both = carriage >= 0 && carriage + 1 == line;
        this.lineEnd = both ? "\r\n" : line < 0 && carriage >= 0 ? "\r" : "\n";
    }

    /** What ends a line in this file. */
    String lineEnd() {
        return lineEnd;
    }

    /** Words of several lines with the line endings of this file. */
    String lines(String words) {
        return words.replaceAll("\\R", Matcher.quoteReplacement(lineEnd));
    }

    /** An edit that writes words in the place of others, quoted as that place needs it. */
    Edit replacing(Span span, String words) {
        return new Edit(span, isData(span.start()) ? quoted(span, words) : words);
    }

    /** Whether an offset lies in the front matter, or in a file that is nothing but data. */
    boolean isData(int offset) {
        return document.lines(new Span(0, text.length())).stream()
                .filter(line -> line.kind() == Line.Kind.FRONT_MATTER)
                .anyMatch(line ->
                        line.span().start() <= offset && offset <= line.span().end());
    }

    /** An edit that writes names in the place of others, with what stands between those. */
    Edit names(List<Claim<String>> old, List<String> names) {
        Span first = old.get(0).span();
        Span last = old.get(old.size() - 1).span();
        String joint = old.size() > 1
                ? text.substring(first.end(), firstWord(old.get(1).span()))
                : ", ";
        List<String> written =
                names.stream().map(name -> replacing(first, name).replacement()).toList();
        return new Edit(first.join(last), String.join(joint, written));
    }

    private int firstWord(Span span) {
        int start = span.start();
        while (start < span.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private String quoted(Span span, String words) {
        char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
        return switch (before) {
            case '"' -> words.replace("\\", "\\\\").replace("\"", "\\\"");
            case '\'' -> words.replace("'", "''");
            default -> quoted(words);
        };
    }

    /** A value of YAML. */
    static String quoted(String words) {
        boolean plain = INDICATORS.indexOf(words.charAt(0)) < 0
                && !words.contains(": ")
                && !words.contains(" #")
                && !words.endsWith(":");
        return plain ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Words that begin as others do: in upper case, in lower case, or with a capital. */
    String cased(String words, String like) {
        boolean upper = like.length() > 1 && like.equals(like.toUpperCase(Locale.ROOT));
        int end = words.indexOf(" by ");
        String state = end < 0 ? words : words.substring(0, end + 3);
        if (upper && !like.equals(like.toLowerCase(Locale.ROOT))) {
            return state.toUpperCase(Locale.ROOT) + words.substring(state.length());
        }
        return Character.isUpperCase(like.charAt(0)) ? capital(words) : words;
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A link as this file's markup writes it. */
    String link(String title, String file) {
        return switch (document.syntax()) {
            case ASCIIDOC -> "xref:" + file + "[" + title.replace("]", "\\]") + "]";
            case RESTRUCTURED_TEXT -> "`" + title.replace("`", "") + " <" + file + ">`_";
            case MARKDOWN, YAML -> "[" + title.replace("[", "\\[").replace("]", "\\]") + "](" + file + ")";
        };
    }

    /** Whether nothing but a word or two joins what ends at one offset to what begins at another. */
    boolean isJoined(int end, int start) {
        String between = text.substring(end, start).strip();
        return between.isEmpty() || between.equals(",") || between.equals("and") || between.equals(", and");
    }

    /** A date, written as another one was. */
    static String date(LocalDate date, String like) {
        Matcher yearFirst = YEAR_FIRST.matcher(like);
        if (yearFirst.matches() && Integer.parseInt(yearFirst.group(3)) <= 12) {
            int given = Integer.parseInt(yearFirst.group(1));
            int year = date.getYear() + (given >= HOLOCENE ? HOLOCENE : 0);
            return digits(year, yearFirst.group(1))
                    + yearFirst.group(2)
                    + digits(date.getMonthValue(), yearFirst.group(3))
                    + yearFirst.group(2)
                    + digits(date.getDayOfMonth(), yearFirst.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(like);
        if (dayFirst.matches() && Integer.parseInt(dayFirst.group(2)) <= 12) {
            return digits(date.getDayOfMonth(), dayFirst.group(1)) + "."
                    + digits(date.getMonthValue(), dayFirst.group(2)) + "." + date.getYear();
        }
        return date.toString();
    }

    private static String digits(int number, String like) {
        return "0".repeat(Math.max(0, like.length() - Integer.toString(number).length())) + number;
    }

    Syntax syntax() {
        return document.syntax();
    }
}
