package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.Dates;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is named in a role. */
final class People {

    private static final String AMPERSAND = "&amp;";
    private static final String SEPARATORS = ",;\n\r\u3001\uff0c|";

    private static final Pattern REMARK = Pattern.compile(" \\([^()]*\\)");

    private static final int LONGEST = 2000;

    private final RecordText record;
    private final List<Claim<String>> claims = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    People(RecordText record) {
        this.record = record;
    }

    /** Everybody named in fields of this meaning and in sections of this kind, nobody twice. */
    List<Claim<String>> in(String meaning, SectionKind kind) {
        claims.clear();
        names.clear();
        for (RecordText.NamedField named : record.fields(meaning)) {
            named.field().items().forEach(item -> split(named.document(), item, named.place()));
        }
        for (RecordSection section : record.sections(kind)) {
            if (section.level() < RecordSection.LABEL) {
                section(section);
            }
        }
        return List.copyOf(claims);
    }

    /** Everybody named in a section of its own. */
    List<Claim<String>> in(RecordSection section) {
        claims.clear();
        names.clear();
        section(section);
        return List.copyOf(claims);
    }

    /** Everybody named in these stretches of a document. */
    List<Claim<String>> named(Document document, List<Span> items, Place place) {
        claims.clear();
        names.clear();
        items.forEach(item -> split(document, item, place));
        return List.copyOf(claims);
    }

    private void section(RecordSection section) {
        for (Line line : record.document().lines(section.body())) {
            if (line.kind() == Line.Kind.HEADING) {
                return;
            }
            if (line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.LIST_ITEM) {
                split(record.document(), line.content(), Place.SECTION);
            }
        }
    }

    private void split(Document document, Span all, Place place) {
        Span value = new Span(all.start(), Math.min(all.end(), all.start() + LONGEST));
        String text = document.text();
        int start = value.start();
        int depth = 0;
        for (int at = value.start(); at <= value.end(); at++) {
            char c = at < value.end() ? text.charAt(at) : ',';
            depth += "([{<".indexOf(c) >= 0 ? 1 : ")]}>".indexOf(c) >= 0 ? -1 : 0;
            int connector = depth > 0 && at < value.end() ? 0 : connector(text, at, value, c);
            if (connector > 0) {
                add(document, new Span(start, at), place);
                start = at + connector;
                at = start - 1;
            }
        }
    }

    /** The length of what stands between two names here, or 0. */
    private static int connector(String text, int at, Span value, char c) {
        if (SEPARATORS.indexOf(c) >= 0) {
            return c == ';' && endsEntity(text, at, value.start()) ? 0 : 1;
        }
        if (Character.isWhitespace(c)) {
            boolean handles = at + 1 < value.end() && text.charAt(at + 1) == '@' && text.charAt(value.start()) == '@';
            Phrases.Match and = Vocabulary.of("and").at(text, at + 1, value.end());
            return handles ? 1 : and == null || !joinsLikes(text, value, at, and.end()) ? 0 : and.end() - at;
        }
        boolean sign = (c == '&' || c == '+') && at > value.start() && text.charAt(at - 1) == ' ';
        return !sign ? 0 : text.startsWith(AMPERSAND, at) ? AMPERSAND.length() : 1;
    }

    private static boolean endsEntity(String text, int semicolon, int start) {
        int at = semicolon - 1;
        while (at > start && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#')) {
            at--;
        }
        return at >= start && at < semicolon - 1 && text.charAt(at) == '&';
    }

    /** Whether one word stands on both sides, or several on both: otherwise it is one name with "and" in it. */
    private static boolean joinsLikes(String text, Span value, int before, int after) {
        String one = text.substring(value.start(), before);
        one = withoutRemarks(one.substring(Math.max(one.lastIndexOf(','), one.lastIndexOf('\n')) + 1));
        String other = withoutRemarks(text.substring(after, value.end()));
        return one.isEmpty() || one.startsWith("@") || (one.indexOf(' ') < 0) == (other.indexOf(' ') < 0);
    }

    private static String withoutRemarks(String names) {
        return REMARK.matcher(names).replaceAll("").strip();
    }

    private void add(Document document, Span span, Place place) {
        String raw = span.of(document.text()).strip();
        int address = Words.indexOf(document.text(), " <", span.start(), span.end());
        String plain = document.plain(address > span.start() ? new Span(span.start(), address) : span);
        String name = name(plain);
        boolean named =
                Fill.isNamed(plain) && Fill.saysSomething(name) && Dates.in(name, new Span(0, name.length())) == null;
        if (named && names.add(name.toLowerCase(Locale.ROOT))) {
            claims.add(new Claim<>(name, raw, span, place));
        }
    }

    /** Without quotes, pictographs, addresses, remarks in brackets behind it and the name of a team in front. */
    private static String name(String named) {
        String plain = named.substring(named.indexOf(": ") + 1);
        int end = plain.length();
        int bracket = plain.indexOf(" (");
        if (bracket > 0) {
            end = bracket;
        }
        int start = 0;
        while (start < end && !isPartOfName(plain.charAt(start)) && plain.charAt(start) != '@') {
            start++;
        }
        while (end > start && !isPartOfName(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }

    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
