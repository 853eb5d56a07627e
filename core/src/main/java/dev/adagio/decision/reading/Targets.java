package dev.adagio.decision.reading;

import dev.adagio.decision.vocabulary.Dates;
import dev.adagio.decision.vocabulary.RecordNumbers;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.document.Document;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records that are named in a stretch of text: by link, by file, by number. */
final class Targets {

    private static final Pattern LINK = Pattern.compile(
            "\\[((?:\\\\.|[^\\[\\]\\\\]|\\[[^\\[\\]]{0,80}\\]){1,300})\\]\\(\\s*<?((?:\\\\.|[^()\\s\\\\]|\\([^()\\s]*\\)){1,500})[^)]{0,200}\\)"
                    + "|(?:xref|link):([^\\[\\s]{1,300})\\[([^\\]]{0,300})\\]"
                    + "|<<([^,>]{1,200})(?:,([^>]{0,200}))?>>"
                    + "|`([^`<]{1,200})<([^>]{1,300})>`"
                    + "|:(?:doc|ref|pep|rfc):`([^`<]{1,200})`");
    private static final Pattern FILE = Pattern.compile(
            "(?:\\.{1,2}/){0,9}[\\p{L}\\d][\\p{L}\\d_./\\[\\]-]{0,200}\\.(?:md|mdx|adoc|rst|asciidoc)\\b");
    private static final Pattern URL = Pattern.compile("https?://[^\\s|)>\\]]{1,300}");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\d])([\\p{L}]{2,12})[-_ #:]{0,2}0*(\\d{1,6})(?![\\d.]*\\d)(?:-[\\p{L}\\d-]{1,100})?");
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{L}\\d./#-])#?0*(\\d{1,5})(?![\\d:/]|[.-]\\d)(?:-[\\p{L}\\d-]{1,100})?");
    private static final Pattern FIRST_BARE =
            Pattern.compile("^[\\s:(*_-]{0,8}#?0*(\\d{1,5})(?![\\d:/]|[.-]\\d)(?:-[\\p{L}\\d-]{1,100})?");
    private static final Pattern PATH =
            Pattern.compile("(?<![\\p{L}\\d/])(?:\\.{0,2}/)?[\\p{L}\\d_.-]{1,80}(?:/[\\p{L}\\d_.-]{1,120}){1,10}/?");
    private static final Pattern SLUG =
            Pattern.compile("(?<![\\p{L}\\d])\\d{8}-[\\p{L}\\d-]{3,100}|\\d{4}-\\d{2}-\\d{2}-[\\p{L}\\d-]{3,100}");
    private static final int LONGEST = 2000;

    private final Document document;
    private final int offset;
    private final boolean loose;
    private final List<Target> targets = new ArrayList<>();
    private String rest;

    /**
     * Looks for records.
     *
     * @param loose whether any number or path may be one, as where a field names nothing else
     */
    Targets(Document document, Span span, boolean loose) {
        this.document = document;
        this.loose = loose;
        this.offset = span.start();
        this.rest = document.text().substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
    }

    /** Another record, as it is named. */
    record Target(String words, OptionalInt number, Optional<String> file, Span span) {}

    List<Target> find() {
        take(LINK, this::link);
        take(URL, found -> file(found.group()));
        take(
                SLUG,
                found -> Optional.of(
                        new Target(found.group(), OptionalInt.empty(), Optional.of(found.group()), span(found))));
        take(FILE, found -> file(found.group()));
        take(NUMBERED, this::numbered);
        if (loose) {
            take(PATH, found -> file(found.group()));
        }
        if (targets.isEmpty()) {
            take(loose ? BARE : FIRST_BARE, this::bare);
        }
        return List.copyOf(targets);
    }

    private interface Reader {
        Optional<Target> read(Matcher found);
    }

    private Matcher current = LINK.matcher("");

    /** Reads all matches and blanks them out, so that nothing is read twice. */
    private void take(Pattern pattern, Reader reader) {
        Matcher found = pattern.matcher(rest);
        current = found;
        StringBuilder left = new StringBuilder(rest);
        while (found.find()) {
            Optional<Target> target = reader.read(found);
            if (target.isPresent()) {
                targets.add(target.get());
            }
            if (target.isPresent() || pattern == LINK || pattern == URL) {
                for (int at = found.start(); at < found.end(); at++) {
                    left.setCharAt(at, ' ');
                }
            }
        }
        rest = left.toString();
    }

    private Span span(Matcher found) {
        return new Span(offset + found.start(), offset + found.end());
    }

    private Optional<Target> link(Matcher found) {
        String label = first(found.group(1), found.group(4), found.group(6), found.group(7), found.group(9));
        String target = first(found.group(2), found.group(3), found.group(5), found.group(8), found.group(9))
                .replace("\\", "");
        String words = document.plain(span(found));
        OptionalInt number = number(target, label);
        return Optional.of(new Target(words.isEmpty() ? target : words, number, Optional.of(target), span(found)));
    }

    private static String first(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    /** The number in the name of a file, or else in the words that name it. Pages of a site have numbers of their own. */
    private static OptionalInt number(String target, String label) {
        String path = target.replaceFirst("[#?].*$", "").replaceFirst("/$", "");
        boolean page = target.contains("://") && !FILE.matcher(path).find();
        OptionalInt inFile = page ? OptionalInt.empty() : new RecordNumbers(path).number();
        if (inFile.isPresent()) {
            return inFile;
        }
        OptionalInt inLabel = RecordNumbers.inTitle(label);
        return inLabel.isPresent() ? inLabel : RecordNumbers.inName(label);
    }

    private Optional<Target> file(String name) {
        return Optional.of(new Target(name, number(name, ""), Optional.of(name), span(current)));
    }

    private Optional<Target> numbered(Matcher found) {
        String prefix = found.group(1);
        boolean named = Vocabulary.of("title").exactly(prefix) != null
                || Vocabulary.of("file").exactly(prefix) != null
                || prefix.equals(prefix.toUpperCase(Locale.ROOT));
        if (!named) {
            return Optional.empty();
        }
        Dates.Found date = Dates.in(rest, new Span(found.start(2), rest.length()));
        if (date != null && date.span().start() == found.start(2)) {
            Span span = new Span(offset + found.start(), offset + date.span().end());
            return Optional.of(new Target(span.of(document.text()), OptionalInt.empty(), Optional.empty(), span));
        }
        return Optional.of(target(found, RecordNumbers.number(found.group(2))));
    }

    /** A number alone; not one that belongs to a date or a version. */
    private Optional<Target> bare(Matcher found) {
        Dates.Found date = Dates.in(rest, new Span(0, rest.length()));
        boolean dated = date != null
                && date.span().start() <= found.start(1)
                && found.end() <= date.span().end();
        return dated ? Optional.empty() : Optional.of(target(found, RecordNumbers.number(found.group(1))));
    }

    private Target target(Matcher found, OptionalInt number) {
        return new Target(found.group().strip(), number, Optional.empty(), span(found));
    }
}
