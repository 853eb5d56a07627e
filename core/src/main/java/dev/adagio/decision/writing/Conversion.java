package dev.adagio.decision.writing;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.writing.Parts.Part;
import dev.adagio.decision.writing.Parts.Row;
import dev.adagio.document.Document;
import dev.adagio.document.DocumentReader;
import dev.adagio.document.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a record in another form and in the markup it has: Markdown, AsciiDoc or reStructuredText. Whatever the form has no place for is carried along as it was: other
 * front matter, other sections, remarks. The text is read back before it is handed out, and says the same.
 */
public final class Conversion {

    private static final DecisionReader READER = new DecisionReader();
    private final DecisionRecord record;
    private final Document document;
    private final RecordForm form;
    private final KnownData data;
    private final Headings headings;
    private final StringBuilder out = new StringBuilder();

    private Conversion(DecisionRecord record, RecordForm form) {
        this.record = record;
        this.form = form;
        this.document = new DocumentReader().read(record.path(), record.text());
        this.data = new KnownData(record, document);
        this.headings = new Headings(document.syntax());
    }

    /**
     * The text of a record in a form.
     *
     * @throws UneditableException if it is nothing but data, or cannot be written so that it says the same; the message
     *     says what is lost
     */
    public static String convert(DecisionRecord record, RecordForm form) {
        Objects.requireNonNull(record, "record");
        Conversion conversion = new Conversion(record, Objects.requireNonNull(form, "form"));
        if (conversion.document.syntax() == Syntax.YAML) {
            throw new UneditableException(record.path() + ": data alone cannot be written in another form");
        }
        String text = new Style(conversion.document).lines(conversion.write());
        DecisionRecord read = READER.read(record.path(), text);
        for (Fact fact : Fact.values()) {
            if (!fact.isSame(record, read)) {
                throw new UneditableException(
                        record.path() + ": written in another form, it would say something else of "
                                + fact.name().toLowerCase(Locale.ROOT));
            }
        }
        return text;
    }

    private String write() {
        Parts parts = Parts.of(record, document);
        boolean foreign = !parts.data().isEmpty() && parts.data().get(0).startsWith("+");
        if (foreign) {
            throw new UneditableException(record.path() + ": its front matter is no YAML");
        }
        List<Row> preamble =
                parts.preamble().stream().filter(row -> !data.isSaidBy(row)).toList();
        List<Part> sections = sections(parts);
        boolean hasStatus = sections.stream().anyMatch(part -> part.kind() == SectionKind.STATUS);
        List<List<String>> entries = KnownData.entries(parts.data());
        boolean markdown = document.syntax() == Syntax.MARKDOWN;
        if (form.hasFrontMatter() && (markdown || !entries.isEmpty())) {
            frontMatter(added(entries));
        } else {
            frontMatter(entries.stream().filter(entry -> !data.isSaidBy(entry)).toList());
        }
        title(parts);
        if (form.hasFrontMatter() && !markdown && entries.isEmpty()) {
            preamble = headed(preamble);
        }
        if (!form.hasFrontMatter()) {
            line("Date", data.toWrite("date"));
            line("Deciders", data.toWrite("deciders"));
            line("Consulted", data.toWrite("consulted"));
            line("Informed", data.toWrite("informed"));
        }
        paragraph(rows(preamble, 0));
        if (!form.hasFrontMatter() && !hasStatus && !data.toWrite("status").isEmpty()) {
            paragraph(headings.heading(2, "Status") + "\n\n"
                    + Style.capital(data.toWrite("status").get(0)));
        }
        body(sections);
        return out.toString();
    }

    /** The entries, with those that this form has and the record has elsewhere in front of them. */
    private List<List<String>> added(List<List<String>> entries) {
        List<List<String>> all = new ArrayList<>();
        for (String meaning : List.of("status", "date", "deciders", "consulted", "informed")) {
            List<String> values = data.toWrite(meaning);
            boolean there = entries.stream()
                    .anyMatch(entry -> KnownData.meaning(entry.get(0).replaceFirst(":.*", ""))
                            .equals(meaning));
            if (!values.isEmpty() && !there) {
                String key = meaning.equals("deciders") ? "decision-makers" : meaning;
                boolean list = !meaning.equals("status") && !meaning.equals("date");
                all.add(List.of(key + ": " + (list ? RecordTemplate.list(values) : Style.quoted(values.get(0)))));
            }
        }
        all.addAll(entries);
        return all;
    }

    private void frontMatter(List<List<String>> entries) {
        if (!entries.isEmpty()) {
            out.append("---\n");
            entries.forEach(entry -> entry.forEach(line -> out.append(line).append('\n')));
            out.append("---\n");
        }
    }

    /** Writes what stands right below the title, and the data of the record with it; returns the rest. */
    private List<Row> headed(List<Row> preamble) {
        int own = 0;
        while (own < preamble.size() && !preamble.get(own).isBlank()) {
            own++;
        }
        out.append(rows(preamble.subList(0, own), 0));
        for (String meaning : List.of("status", "date", "deciders", "consulted", "informed")) {
            List<String> values = data.toWrite(meaning);
            if (!values.isEmpty()) {
                out.append(headings.attribute(meaning, String.join(", ", values)))
                        .append('\n');
            }
        }
        return preamble.subList(own, preamble.size());
    }

    private void title(Parts parts) {
        String words = parts.title().orElse(record.title());
        boolean numbered = form.hasFrontMatter()
                || record.number().isEmpty()
                || parts.title().isPresent();
        paragraph(headings.heading(1, (numbered ? "" : record.number().getAsInt() + ". ") + words));
    }

    private void line(String name, List<String> values) {
        if (!values.isEmpty()) {
            paragraph(name + ": " + String.join(", ", values));
        }
    }

    /** The sections of this form, in its order, and then the others. */
    private List<Part> sections(Parts parts) {
        List<Part> sections = new ArrayList<>();
        for (Part part : parts.sections()) {
            boolean statusElsewhere = form.hasFrontMatter() && data.isStatus(part);
            if (!statusElsewhere && !isSentence(part)) {
                sections.addAll(form.isWithinOutcome(SectionKind.CONSEQUENCES) ? List.of(part) : lifted(part));
            }
        }
        sections.sort(Comparator.comparingInt(
                (Part part) -> form.place(form.isWithinOutcome(part.kind()) ? SectionKind.OUTCOME : part.kind())));
        return sections;
    }

    /** Whether a section holds the sentence that a conversion wrote into it. */
    private boolean isSentence(Part part) {
        String held = rows(part.rows(), 0).strip();
        return part.heading().text().equals(InOneSentence.HEADING)
                && new InOneSentence(record, document)
                        .sentence()
                        .filter(held::equals)
                        .isPresent();
    }

    /** An outcome without the consequences that are told within it, and these. */
    private List<Part> lifted(Part part) {
        if (part.kind() != SectionKind.OUTCOME) {
            return List.of(part);
        }
        List<Row> heads = new ArrayList<>(List.of(part.heading()));
        List<List<Row>> bodies = new ArrayList<>(List.of(new ArrayList<>()));
        List<Row> above = part.above();
        int inner = part.heading().level() + 1;
        int into = 0;
        for (Row row : part.rows()) {
            boolean lifts = row.level() == inner
                    && (row.kind() == SectionKind.CONSEQUENCES || row.kind() == SectionKind.CONFIRMATION);
            if (lifts) {
                into = heads.size();
                heads.add(row);
                bodies.add(new ArrayList<>());
                continue;
            }
            into = row.level() > 0 && row.level() <= inner ? 0 : into;
            bodies.get(into).add(row);
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            parts.add(new Part(heads.get(i), i == 0 ? above : List.of(), bodies.get(i)));
        }
        return parts;
    }

    private void body(List<Part> sections) {
        boolean outcome = sections.stream().anyMatch(part -> part.kind() == SectionKind.OUTCOME);
        boolean told = form != RecordForm.Y_STATEMENT;
        for (Part part : sections) {
            if (!told && part.kind() != SectionKind.STATUS) {
                told = sentence();
            }
            int level = outcome && form.isWithinOutcome(part.kind()) ? 3 : 2;
            String heading = form.heading(part.kind(), part.heading().text());
            paragraph(rows(part.above(), 0) + headings.heading(level, heading));
            paragraph(rows(part.rows(), level - part.heading().level()));
        }
    }

    private boolean sentence() {
        String words = new InOneSentence(record, document)
                .sentence()
                .orElseThrow(() -> new UneditableException(record.path() + ": it does not say what was decided"));
        paragraph(headings.heading(2, InOneSentence.HEADING) + "\n\n" + words);
        return true;
    }

    private String rows(List<Row> rows, int deeper) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(row.level() == 0 ? row.text() : headings.heading(row.level() + deeper, row.text()))
                    .append('\n');
        }
        return text.toString();
    }

    private void paragraph(String words) {
        String bare = words.replaceAll("^(?:[ \\t]*\\R)+", "").stripTrailing();
        if (!bare.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(bare).append('\n');
        }
    }
}
