package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every way of working that the collected evidence proposes to check is checked by a rule, or the list says why not. */
class EvidenceTest {

    @Test
    void each_proposed_rule_exists_under_a_better_id_or_the_list_says_why_not() throws IOException {
        Set<String> former = Discovered.rules().stream()
                .flatMap(rule -> rule.info().formerIds().stream())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        Set<String> needless = new TreeSet<>();
        proposed().forEach((id, reason) -> {
            if (!former.contains(id) && reason.isEmpty()) {
                missing.add(id);
            } else if (former.contains(id) && !reason.isEmpty()) {
                needless.add(id);
            }
        });
        assertThat(missing).as("without a rule and without a reason").isEmpty();
        assertThat(needless).as("with a reason, although there is a rule").isEmpty();
    }

    @Test
    void each_former_id_was_proposed() throws IOException {
        List<String> former = Discovered.rules().stream()
                .flatMap(rule -> rule.info().formerIds().stream())
                .toList();
        assertThat(proposed().keySet()).containsAll(former);
    }

    /** One id a line, and behind it the reason why there is no rule of that name. */
    private static Map<String, String> proposed() throws IOException {
        try (InputStream in = EvidenceTest.class.getResourceAsStream("evidence.txt")) {
            Map<String, String> proposed = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] parts = line.split(" ", 2);
                        proposed.put(parts[0], parts.length > 1 ? parts[1].strip() : "");
                    });
            return proposed;
        }
    }
}
