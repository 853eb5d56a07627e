package dev.adagio.decision.reading;

import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.Dates;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Scopes;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a record says about its relations to others. */
final class LinkReader {

    private static final int NEAR = 16;

    private final RecordText record;
    private final List<RecordLink> links = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    LinkReader(RecordText record) {
        this.record = record;
    }

    /** The links in the order of the text, each once. */
    List<RecordLink> read() {
        for (Relation relation : Relation.values()) {
            for (RecordText.NamedField named : record.fields(meaning(relation))) {
                for (Span item : saying(named)) {
                    targets(named.document(), relation, named.field().name(), item, item, false);
                }
            }
        }
        for (RecordText.NamedField named : record.fields("status", "relations")) {
            saying(named).forEach(item -> sentence(named.document(), item, false));
        }
        record.sections(SectionKind.STATUS).forEach(section -> lines(section.body(), false));
        record.sections(SectionKind.LINKS).stream()
                .filter(section -> section.level() < RecordSection.LABEL)
                .forEach(this::linkSection);
        lines(record.head(), false);
        lines(new Span(record.head().end(), record.text().length()), true);
        links.sort(Comparator.comparingInt(link -> link.span().start()));
        return List.copyOf(links);
    }

    private static List<Span> saying(RecordText.NamedField named) {
        Document document = named.document();
        return named.field().items().stream()
                .filter(item -> Fill.isNamed(document.plain(item)) && !StatusText.isMenu(document, item))
                .toList();
    }

    /** A number alone, which in prose may count anything. */
    private static boolean isBare(Targets.Target target) {
        return target.file().isEmpty() && !Character.isLetter(target.words().charAt(0));
    }

    private static String meaning(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void linkSection(RecordSection section) {
        String heading = record.document().plain(section.heading());
        String meaning = Vocabulary.of("relation").exactly(Words.core(heading));
        for (Line line : record.document().lines(section.body())) {
            if (line.kind() == Line.Kind.HEADING) {
                return;
            }
            if (!line.kind().isRead() || !Fill.isNamed(record.document().plain(line.content()))) {
                continue;
            }
            if (meaning != null) {
                Relation relation = Vocabulary.meant(Relation.class, meaning);
                targets(record.document(), relation, section.heading(), line.content(), line.content(), false);
            } else {
                sentence(record.document(), line.content(), false);
            }
        }
    }

    private void lines(Span span, boolean prose) {
        for (Line line : record.document().lines(span)) {
            boolean read = line.kind().isRead()
                    && line.kind() != Line.Kind.TABLE_ROW
                    && line.kind() != Line.Kind.HEADING
                    && (prose || !StatusText.isMenu(record.document(), line.content()));
            if (read) {
                sentence(record.document(), line.content(), prose);
            }
        }
    }

    /** Finds relations within a line. In prose they count only where the sentence is about this record. */
    private void sentence(Document document, Span line, boolean prose) {
        String words = document.statement(line);
        Phrases relations = Vocabulary.of("relation");
        Phrases.Match match = relations.within(words, 0, words.length());
        while (match != null) {
            Phrases.Match next = relations.within(words, match.end(), words.length());
            boolean about = !prose || Vocabulary.of("subject").within(words, 0, match.start()) != null;
            if (about) {
                Relation relation = Vocabulary.meant(Relation.class, match.meaning());
                Span phrase = new Span(line.start() + match.start(), line.start() + match.end());
                int end = next == null ? line.end() : line.start() + next.start();
                targets(document, relation, phrase, new Span(phrase.end(), end), line, prose);
            }
            match = next;
        }
    }

    /** The part that is named behind the target; else the words that say that a part is meant. */
    private static Span scope(Document document, Phrases.Match partly, Targets.Target target, Span line) {
        int end = Math.max(target.span().end(), line.end());
        return Scopes.of(document.text(), new Span(target.span().end(), end))
                .filter(scope -> Dates.in(document.text(), scope) == null)
                .orElse(new Span(partly.start(), partly.end()));
    }

    private void targets(Document document, Relation relation, Span phrase, Span rest, Span whole, boolean prose) {
        List<Targets.Target> targets = new Targets(document, rest, rest.equals(whole)).find();
        int near = targets.isEmpty()
                ? rest.end()
                : Math.max(phrase.end(), targets.get(0).span().start());
        int before = Math.max(Math.min(whole.start(), phrase.start()), phrase.start() - NEAR);
        Phrases.Match partly = Vocabulary.of("partly").within(document.text(), before, near);
        for (Targets.Target target : targets) {
            if (prose && (target.span().start() - rest.start() > NEAR || isBare(target))) {
                continue;
            }
            String key = relation + " "
                    + (target.number().isPresent() ? "#" + target.number().getAsInt() : target.words());
            if (known.add(key)) {
                links.add(new RecordLink(
                        relation,
                        partly != null,
                        Optional.ofNullable(partly).map(match -> scope(document, match, target, whole)),
                        target.words(),
                        target.number(),
                        target.file(),
                        phrase.end() <= target.span().start() ? phrase.join(target.span()) : target.span()));
            }
        }
    }
}
