package dev.adagio.examples.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.adagio.model.Assignment;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who has which role from YAML: a list of {@code person}, {@code role} (decide, drive, veto, consult,
 * inform, execute), and where they are known {@code subject}, {@code scope}, {@code from} and {@code until}.
 */
public final class AssignmentReader {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> KEYS = Set.of("person", "role", "subject", "scope", "from", "until");

    private AssignmentReader() {}

    /**
     * Reads assignments.
     *
     * @throws IllegalArgumentException if it is no such list; the message names every entry that is wrong
     */
    public static List<Assignment> read(String yaml) {
        JsonNode tree = tree(yaml);
        List<Assignment> assignments = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            try {
                assignments.add(assignment(tree.get(i)));
            } catch (IllegalArgumentException e) {
                wrong.add("entry " + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        return assignments;
    }

    private static JsonNode tree(String yaml) {
        try {
            JsonNode tree = YAML.readTree(yaml);
            if (!tree.isArray()) {
                throw new IllegalArgumentException("it is no list");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static Assignment assignment(JsonNode entry) {
        Set<String> unknown = new TreeSet<>();
        entry.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                unknown.add(key);
            }
        });
        if (!entry.isObject() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown key " + String.join(", ", unknown));
        }
        String person = entry.path("person").asText("");
        if (person.isBlank()) {
            throw new IllegalArgumentException("nobody is named");
        }
        return new Assignment(
                entry.path("subject").asText(""),
                Participant.named(person),
                role(entry.path("role").asText("")),
                entry.path("scope").asText(""),
                day(entry, "from"),
                day(entry, "until"));
    }

    private static Role role(String word) {
        for (Role role : Role.values()) {
            if (role.name().equals(word.toUpperCase(Locale.ROOT))) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role \"" + word + "\": decide, drive, veto, consult, inform, execute");
    }

    private static @Nullable LocalDate day(JsonNode entry, String key) {
        String words = entry.path(key).asText("");
        try {
            return words.isEmpty() ? null : LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no day \"" + words + "\"", e);
        }
    }
}
