package dev.adagio.decision.writing;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Place;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Field;
import dev.adagio.document.Field.Origin;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a record says about itself and every form has a place for; and which lines say that and nothing more. */
final class KnownData {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<Integer, Field> fields = new HashMap<>();
    private final Document document;
    private final Map<String, Boolean> written = new HashMap<>();

    KnownData(DecisionRecord record, Document document) {
        this.document = document;
        put("status", record.statuses().stream().limit(1).map(Claim::raw).toList());
        put("date", record.date().map(LocalDate::toString).stream().toList());
        put("deciders", record.deciders().stream().map(Claim::value).toList());
        put("consulted", record.consulted().stream().map(Claim::value).toList());
        put("informed", record.informed().stream().map(Claim::value).toList());
        written.put("deciders", isBesideText(record.deciders()));
        written.put("consulted", isBesideText(record.consulted()));
        written.put("informed", isBesideText(record.informed()));
        document.fields()
                .forEach(field -> fields.merge(lineStart(field.name().start()), field, (first, second) -> second));
    }

    private void put(String meaning, List<String> said) {
        if (!said.isEmpty()) {
            values.put(meaning, said);
        }
    }

    private static boolean isBesideText(List<Claim<String>> claims) {
        return claims.stream().anyMatch(claim -> claim.place() == Place.SIDECAR || claim.place() == Place.SECTION);
    }

    /** The values of a meaning, as they are to be written; none where there are none, or where they stay as they were. */
    List<String> toWrite(String meaning) {
        return written.getOrDefault(meaning, false) ? List.of() : values.getOrDefault(meaning, List.of());
    }

    /** Says that a line stays as it is: people in it are not written again. */
    private boolean stays(String meaning) {
        if (!meaning.equals("status") && !meaning.equals("date")) {
            written.put(meaning, true);
        }
        return false;
    }

    /** Whether a line says what will be written anew, and nothing more. Asked once for each line, from the top. */
    boolean isSaidBy(Parts.Row row) {
        Field field = fields.get(row.line().span().start());
        if (field == null || row.level() > 0) {
            return false;
        }
        String meaning = meaning(document.plain(field.name()));
        if (field.origin() == Origin.TABLE) {
            return values.containsKey(meaning) && stays(meaning);
        }
        Span behind = new Span(
                Math.min(field.value().end(), row.line().span().end()),
                row.line().span().end());
        boolean alone = !Words.areIn(behind.of(document.text()));
        return says(meaning, document.plain(field.value()), alone);
    }

    /** Whether an entry of the front matter does. */
    boolean isSaidBy(List<String> entry) {
        String all = String.join("\n", entry);
        int colon = all.indexOf(':');
        return colon > 0 && says(meaning(all.substring(0, colon)), all.substring(colon + 1), true);
    }

    private boolean says(String meaning, String value, boolean alone) {
        if (!values.containsKey(meaning)) {
            return false;
        }
        String said = Words.folded(String.join(" ", values.get(meaning)));
        return (alone && said.equals(Words.folded(value))) || stays(meaning);
    }

    /** Whether a section holds the status and nothing more. */
    boolean isStatus(Parts.Part part) {
        String said = String.join(
                " ",
                part.rows().stream()
                        .map(Parts.Row::text)
                        .filter(text -> !text.isBlank())
                        .toList());
        return part.kind() == SectionKind.STATUS
                && values.containsKey("status")
                && Words.folded(said).equals(Words.folded(values.get("status").get(0)));
    }

    /** What the name of an entry or field means, or nothing. */
    static String meaning(String name) {
        String meaning =
                Vocabulary.of("field").exactly(Words.core(name.replace('_', ' ').replace('-', ' ')));
        return meaning == null ? "" : meaning;
    }

    /** Entries of front matter: a line with a key, and those below that belong to it. */
    static List<List<String>> entries(List<String> data) {
        List<List<String>> entries = new ArrayList<>();
        for (String line : data) {
            if (line.matches("(-{3,}|\\.{3,})\\s*")) {
                continue;
            }
            boolean key = line.matches("[^\\s#\\-].*");
            if (key || entries.isEmpty()) {
                entries.add(new ArrayList<>());
            }
            entries.get(entries.size() - 1).add(line);
        }
        return entries;
    }

    private int lineStart(int offset) {
        String text = document.text();
        int start = offset;
        while (start > 0 && "\n\r".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
