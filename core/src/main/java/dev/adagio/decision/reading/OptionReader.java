package dev.adagio.decision.reading;

import dev.adagio.decision.Option;
import dev.adagio.decision.Option.Verdict;
import dev.adagio.decision.Outcome;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.document.Document;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could have been decided, as far as it is listed: under headings, in bullets, under labels, in tables. */
final class OptionReader {

    private static final int MOST = 200;

    private final RecordText record;
    private final Document document;
    private final Optional<String> chosen;
    private final List<Named> assessed;

    OptionReader(RecordText record, Optional<Outcome> outcome) {
        this.record = record;
        this.document = record.document();
        this.chosen = outcome.flatMap(Outcome::chosen).map(document::plain);
        this.assessed = in(SectionKind.EVALUATION);
    }

    /** An option by its name and all that is said below it. */
    record Named(Span name, Span body) {}

    /** The options in order; none where they are only told of. */
    List<Option> read() {
        List<Named> found = in(SectionKind.OPTIONS);
        found = found.isEmpty() ? assessed : found;
        found = found.isEmpty() ? numbered() : found;
        Map<String, Named> distinct = new LinkedHashMap<>();
        for (Named named : found) {
            String name = OptionNames.name(document, named.name());
            if (!name.isEmpty() && distinct.size() < MOST) {
                distinct.putIfAbsent(name, named);
            }
        }
        return distinct.values().stream().map(this::option).toList();
    }

    private List<Named> in(SectionKind kind) {
        List<Named> found = new ArrayList<>();
        int end = -1;
        List<RecordSection> sections = record.sections(kind);
        for (RecordSection section : sections.subList(0, Math.min(sections.size(), MOST))) {
            if (section.filled() && section.heading().start() >= end && found.size() < MOST) {
                found.addAll(new OptionList(record, section).find());
                end = section.body().end();
            }
        }
        return found.subList(0, Math.min(found.size(), MOST));
    }

    /** Headings {@code Option 1}, wherever they stand. */
    private List<Named> numbered() {
        List<Named> found = new ArrayList<>();
        for (RecordSection section : record.sections(SectionKind.OPTION)) {
            if (section.level() < RecordSection.LABEL && Fill.isNamed(document.plain(section.heading()))) {
                found.add(new Named(section.heading(), section.body()));
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    private Option option(Named named) {
        String words = document.plain(named.name());
        String name = OptionNames.name(document, named.name());
        Arguments arguments = new Arguments(record, named.body());
        for (Named other : arguments.isEmpty() ? assessed : List.<Named>of()) {
            if (arguments.isEmpty() && OptionNames.isSame(name, OptionNames.name(document, other.name()))) {
                arguments = new Arguments(record, other.body());
            }
        }
        Verdict verdict = OptionNames.verdict(words);
        boolean isChosen = verdict == Verdict.OPEN
                && chosen.filter(choice -> OptionNames.isSame(choice, name)).isPresent();
        return new Option(name, named.name(), arguments.pros(), arguments.cons(), isChosen ? Verdict.CHOSEN : verdict);
    }
}
