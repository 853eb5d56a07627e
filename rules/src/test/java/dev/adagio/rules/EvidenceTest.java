package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every way of working that the collected evidence proposes to check is checked by a rule, or by something else that is named. */
class EvidenceTest {

    @Test
    void each_proposed_rule_exists_under_a_better_id_or_it_is_said_what_else_checks_it() throws IOException {
        List<String> elsewhere = Elsewhere.all().stream().map(Elsewhere::id).toList();

        assertThat(Stream.concat(former().stream(), elsewhere.stream()))
                .containsExactlyInAnyOrderElementsOf(proposed());
    }

    private static List<String> former() {
        return Discovered.rules().stream()
                .flatMap(rule -> rule.info().formerIds().stream())
                .toList();
    }

    private static List<String> proposed() throws IOException {
        try (InputStream in = EvidenceTest.class.getResourceAsStream("evidence.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
