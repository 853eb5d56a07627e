package dev.adagio.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.writing.NewRecord;
import dev.adagio.decision.writing.RecordEditor;
import dev.adagio.decision.writing.RecordTemplate;
import dev.adagio.rule.Fix;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole records as JSON and back: what {@link DecisionJson} writes, with the text of the record beside it. A title,
 * status, date or list of deciders that was changed in the JSON is changed in the text when it is read, and nothing
 * else is. Keys that the form does not name become front matter of the text, and keys again when it is written.
 * Thread-safe.
 */
public final class RecordJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final DecisionReader READER = new DecisionReader();
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*(\\R)(.*?)^---[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final int LARGEST_DATA = 100_000;
    private static final JsonNode KEYS = keys();

    private RecordJson() {}

    /** A record with its text. */
    public static String write(DecisionRecord record) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(DecisionJson.write(record));
            tree.put("text", record.text());
            data(record.text()).forEach((key, value) -> {
                if (!isNamed(key) && !tree.has(key)) {
                    tree.set(key, value);
                }
            });
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a record. Where the JSON has no text, one is begun with the title, status, date and deciders it has.
     *
     * @throws IllegalArgumentException if it is no JSON object, or has neither text nor title, or a value that is none;
     *     the message says where
     * @throws dev.adagio.decision.writing.UneditableException if the text has no place for what was changed
     */
    public static DecisionRecord read(String json) {
        JsonNode tree = tree(json);
        String path = tree.path("path").asText("record.md");
        DecisionRecord record = tree.path("text").isTextual()
                ? READER.read(path, tree.path("text").asText())
                : begun(path, tree);
        if (tree.path("title").isTextual() && !tree.path("title").asText().equals(record.title())) {
            String title = tree.path("title").asText();
            record = edited(record, editor -> editor.title(title));
        }
        Status status = status(tree, record.status());
        if (status != record.status()) {
            record = edited(record, editor -> editor.status(status));
        }
        LocalDate date = date(tree, record.date().orElse(LocalDate.EPOCH));
        if (!date.equals(record.date().orElse(LocalDate.EPOCH))) {
            record = edited(record, editor -> editor.date(date));
        }
        List<String> deciders = new ArrayList<>();
        tree.path("deciders").forEach(name -> deciders.add(name.asText()));
        List<String> now = record.deciders().stream().map(Claim::value).toList();
        if (!deciders.isEmpty() && !deciders.equals(now)) {
            record = edited(record, editor -> editor.deciders(deciders));
        }
        return withKeys(record, tree);
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree == null || !tree.isObject()) {
                throw new IllegalArgumentException("no JSON object");
            }
            if (!tree.path("text").isTextual() && !tree.path("title").isTextual()) {
                throw new IllegalArgumentException("neither \"text\" nor \"title\"");
            }
            return tree;
        } catch (JsonProcessingException wrong) {
            throw Form.refusal(wrong);
        }
    }

    private static DecisionRecord begun(String path, JsonNode tree) {
        Status status = status(tree, Status.DRAFT);
        NewRecord begun = NewRecord.of(
                Math.max(0, tree.path("number").asInt(0)),
                tree.path("title").asText(),
                status == Status.UNKNOWN ? Status.DRAFT : status,
                date(tree, LocalDate.EPOCH));
        return READER.read(path, RecordTemplate.madr().fill(path, begun));
    }

    private static DecisionRecord edited(DecisionRecord record, Function<RecordEditor, Fix> change) {
        Fix fix = change.apply(new RecordEditor(record));
        return READER.read(record.path(), fix.apply(record.text()));
    }

    private static Status status(JsonNode tree, Status otherwise) {
        String word = tree.path("status").asText("");
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(word)) {
                return status == Status.UNKNOWN ? otherwise : status;
            }
        }
        if (word.isEmpty()) {
            return otherwise;
        }
        throw new IllegalArgumentException("no status: " + word);
    }

    private static LocalDate date(JsonNode tree, LocalDate otherwise) {
        String words = tree.path("date").asText("");
        try {
            return words.isEmpty() ? otherwise : LocalDate.parse(words);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("no date: " + words, wrong);
        }
    }

    /** The record with all keys of the JSON that no form names in its front matter. */
    private static DecisionRecord withKeys(DecisionRecord record, JsonNode tree) {
        Map<String, JsonNode> there = data(record.text());
        StringBuilder added = new StringBuilder();
        Matcher front = FRONT_MATTER.matcher(record.text());
        boolean has = front.find();
        String end = has ? front.group(1) : record.text().contains("\r\n") ? "\r\n" : "\n";
        tree.properties().forEach(field -> {
            if (!isNamed(field.getKey())
                    && !there.containsKey(field.getKey())
                    && field.getKey().matches("[A-Za-z][\\w-]*")) {
                added.append(field.getKey())
                        .append(": ")
                        .append(field.getValue())
                        .append(end);
            }
        });
        if (added.isEmpty()) {
            return record;
        }
        String text = has
                ? record.text().substring(0, front.end(2))
                        + added
                        + record.text().substring(front.end(2))
                : "---" + end + added + "---" + end + record.text();
        return READER.read(record.path(), text);
    }

    /** The front matter, where it is a YAML mapping. */
    private static Map<String, JsonNode> data(String text) {
        Map<String, JsonNode> data = new TreeMap<>();
        Matcher front = FRONT_MATTER.matcher(text);
        if (front.find() && front.group(2).length() < LARGEST_DATA) {
            try {
                YAML.readTree(front.group(2)).properties().forEach(field -> data.put(field.getKey(), field.getValue()));
            } catch (JsonProcessingException noMapping) {
                return Map.of();
            }
        }
        return data;
    }

    private static boolean isNamed(String key) {
        return KEYS.has(key) || key.equals("text");
    }

    private static JsonNode keys() {
        try {
            return JSON.readTree(DecisionJson.schema()).path("properties");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
