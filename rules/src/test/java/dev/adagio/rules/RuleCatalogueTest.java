package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.Factor;
import dev.adagio.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    /** An id and a severity are a promise to those who configured them: change the golden list with care. */
    @Test
    void ids_severities_and_what_is_off_are_those_of_the_golden_list() throws IOException {
        String rules = Discovered.rules().stream()
                .map(Rule::info)
                .map(info -> info.id() + " " + info.severity().word() + " " + String.join(",", info.formerIds())
                        + (info.optional() ? " off" : ""))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(rules).isEqualTo(golden("rules.txt"));
    }

    @Test
    void factors_and_weights_are_those_of_the_golden_list() throws IOException {
        String factors = factors().stream()
                .map(Factor::info)
                .map(info -> info.id() + " "
                        + (info.decides() == null
                                ? info.weight()
                                : info.decides().word()))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(factors).isEqualTo(golden("factors.txt"));
    }

    @Test
    void each_rule_says_where_it_comes_from() {
        assertThat(Discovered.rules())
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule.info().sources()).as(rule.info().id()).isNotEmpty());
    }

    @Test
    void each_factor_says_where_it_comes_from() {
        assertThat(factors())
                .isNotEmpty()
                .allSatisfy(factor -> assertThat(factor.info().source()).isNotBlank());
    }

    @Test
    void no_id_is_used_twice_be_it_a_former_one() {
        Set<String> seen = new HashSet<>();
        for (Rule<?> rule : Discovered.rules()) {
            assertThat(seen.add(rule.info().id())).as(rule.info().id()).isTrue();
            rule.info()
                    .formerIds()
                    .forEach(former -> assertThat(seen.add(former)).as(former).isTrue());
        }
    }

    @Test
    void each_rule_belongs_to_the_pack_its_id_names() {
        assertThat(Discovered.PACKS)
                .isNotEmpty()
                .allSatisfy(pack -> assertThat(pack.rules())
                        .allSatisfy(rule -> assertThat(rule.info().area()).isEqualTo(pack.name())));
    }

    private static List<Factor> factors() {
        return Discovered.ADVICE.stream()
                .flatMap(pack -> pack.factors().stream())
                .toList();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = RuleCatalogueTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
