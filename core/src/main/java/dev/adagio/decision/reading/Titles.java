package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Place;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.FieldNames;
import dev.adagio.decision.vocabulary.RecordNumbers;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.document.Line;
import dev.adagio.document.Section;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record is called. */
final class Titles {

    private static final int LONGEST_LINE = 120;

    /** What a section may be about whose name, above all others, is rather the subject of the record. */
    private static final Set<SectionKind> SOUND_LIKE_TITLES = EnumSet.of(
            SectionKind.CONFIRMATION,
            SectionKind.DRIVERS,
            SectionKind.RATIONALE,
            SectionKind.EVALUATION,
            SectionKind.PROS,
            SectionKind.CONS,
            SectionKind.NEUTRAL,
            SectionKind.OTHER);

    private Titles() {}

    /** The heading that is the title: the first one, unless it is the name of a section. */
    static @Nullable Section heading(Document document) {
        for (Section section : document.sections()) {
            String words = words(document, section.heading());
            if (!words.isEmpty()) {
                boolean named = RecordNumbers.inTitle(words).isPresent() || RecordNumbers.isAnnounced(words);
                boolean other = namesSection(document, section, words)
                        || isField(document, section)
                        || (section.level() > 1 && isTitledAbove(document, section));
                return named || !other ? section : null;
            }
        }
        return null;
    }

    private static boolean namesSection(Document document, Section section, String words) {
        SectionKind kind = SectionNames.heading(words);
        boolean top = section.level() == 1;
        boolean alone = top
                && document.sections().stream()
                                .filter(other -> other.level() == 1)
                                .count()
                        == 1;
        return kind != SectionKind.UNKNOWN
                && !(top && SectionNames.saysMore(document, section.heading()))
                && !(alone && SOUND_LIKE_TITLES.contains(kind));
    }

    /** The words of a heading, also where all of them are struck out. */
    private static String words(Document document, Span heading) {
        String plain = document.plain(heading);
        return plain.isEmpty() ? heading.of(document.text()).replace("~", "").strip() : plain;
    }

    /** Whether a field above gives the title, so that a minor heading need not. */
    private static boolean isTitledAbove(Document document, Section section) {
        return document.fields().stream()
                .filter(field -> field.name().start() < section.heading().start())
                .anyMatch(field -> !field.value().isEmpty()
                        && isTitle(document.plain(field.name()))
                        && Fill.isNamed(document.plain(field.value())));
    }

    private static boolean isTitle(String name) {
        return "title".equals(FieldNames.meaning(Words.core(name)));
    }

    /** A heading {@code Status: accepted} is no title. */
    private static boolean isField(Document document, Section section) {
        return document.fields().stream()
                .filter(field -> section.heading().contains(field.name()))
                .anyMatch(field -> FieldNames.meaning(Words.core(document.plain(field.name()))) != null
                        && !"number".equals(FieldNames.meaning(Words.core(document.plain(field.name())))));
    }

    /** All titles the record gives itself, the best one first. */
    static List<Claim<String>> claims(RecordText record, RecordNumbers numbers) {
        List<Claim<String>> claims = new ArrayList<>();
        Section heading = record.title();
        if (heading != null && RecordNumbers.isNothingElse(words(record.document(), heading.heading()))) {
            below(record.document(), heading)
                    .ifPresent(line -> add(claims, record.document(), line, Place.HEADING, numbers));
        }
        if (heading != null) {
            add(claims, record.document(), heading.heading(), Place.HEADING, numbers);
        }
        for (RecordText.NamedField named : record.fields("title")) {
            add(claims, named.document(), named.field().value(), named.place(), numbers);
        }
        if (claims.isEmpty() || record.title() == null) {
            firstLine(record).ifPresent(line -> add(claims, record.document(), line, Place.PROSE, numbers));
        }
        String stem = RecordNumbers.withoutNumber(numbers.stem());
        if (!stem.isBlank()) {
            String name = stem.replace('-', ' ').replace('_', ' ').strip();
            claims.add(new Claim<>(name, numbers.stem(), new Span(0, 0), Place.NAME));
        }
        return claims;
    }

    /** The title under a heading that gives no more than a number: in a section of that name, or the next heading. */
    private static Optional<Span> below(Document document, Section heading) {
        List<Section> rest = document.sections(
                new Span(heading.own().start(), document.text().length()));
        for (Section section : rest) {
            if (isTitle(document.plain(section.heading()))) {
                return document.lines(section.own()).stream()
                        .filter(line -> line.kind() == Line.Kind.TEXT)
                        .findFirst()
                        .map(Line::content);
            }
        }
        return rest.stream()
                .findFirst()
                .filter(next -> SectionNames.heading(document.plain(next.heading())) == SectionKind.UNKNOWN)
                .filter(next -> !isField(document, next))
                .map(Section::heading);
    }

    private static void add(
            List<Claim<String>> claims, Document document, Span span, Place place, RecordNumbers numbers) {
        String raw = span.of(document.text());
        String title = numbers.withoutNumber(words(document, span), true);
        if (Fill.isNamed(title)) {
            claims.add(new Claim<>(title, raw, span, place));
        }
    }

    /** A short first line that begins like a record; any, where nothing has a heading. */
    private static Optional<Span> firstLine(RecordText record) {
        Document document = record.document();
        return document.lines().stream()
                .filter(line -> line.kind().isRead())
                .findFirst()
                .filter(line -> line.kind() == Line.Kind.TEXT && line.content().length() <= LONGEST_LINE)
                .map(Line::content)
                .filter(line -> RecordNumbers.isAnnounced(document.plain(line))
                        || (document.sections().isEmpty() && !isField(document, line)));
    }

    private static boolean isField(Document document, Span line) {
        return document.fields().stream().map(Field::name).anyMatch(line::contains);
    }
}
