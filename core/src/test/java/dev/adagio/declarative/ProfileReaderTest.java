package dev.adagio.declarative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.contentOf;

import dev.adagio.engine.ConfigurationException;
import dev.adagio.profile.Profile;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages are compared with the files among the resources that end with {@code .txt}. */
class ProfileReaderTest {

    private static final List<RuleInfo> KNOWN = List.of(
            rule("clarity/no-ask", "clarity/no-request"),
            rule("clarity/no-owner"),
            rule("interruption/naked-ping"),
            rule("interruption/hello"));

    @Test
    void a_profile_sets_the_threshold_and_the_rules() {
        Profile profile = read("""
                # how we want it
                threshold: error
                rules:
                  clarity/no-ask: off
                  clarity/no-owner: hint   # we know each other
                  interruption/*: on
                """);
        assertThat(settings(profile))
                .isEqualTo(Map.of(
                        "clarity/no-ask", Profile.Setting.OFF,
                        "clarity/no-owner", Profile.Setting.as(Severity.HINT),
                        "interruption/*", Profile.Setting.ON));
        assertThat(profile.threshold()).isEqualTo(Severity.ERROR);
    }

    @Test
    void json_is_yaml() {
        Profile profile = read("{\"threshold\": \"hint\", \"rules\": {\"clarity/no-ask\": \"error\"}}");
        assertThat(profile.threshold()).isEqualTo(Severity.HINT);
        assertThat(settings(profile)).isEqualTo(Map.of("clarity/no-ask", Profile.Setting.as(Severity.ERROR)));
    }

    @Test
    void a_former_id_sets_the_rule() {
        assertThat(settings(read("rules: {clarity/no-request: off}")))
                .isEqualTo(Map.of("clarity/no-ask", Profile.Setting.OFF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "rules:\n", "rules: {}", "---\n...\n", "\ufeffthreshold: warning"})
    void what_says_nothing_is_the_default(String text) {
        assertThat(read(text)).isEqualTo(Profile.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown.yaml",
                "doubles.yaml",
                "aliases.yaml",
                "indented.yaml",
                "unclosed.yaml",
                "list.yaml",
                "two-documents.yaml",
                "control.yaml",
                "shapes.yaml",
                "profile.json",
                "wide.yaml"
            })
    void all_that_is_wrong_is_reported_at_once_with_its_place(String file) {
        String text = contentOf(getClass().getResource(file));
        ConfigurationException wrong =
                catchThrowableOfType(ConfigurationException.class, () -> ProfileReader.read(file, text, KNOWN));
        assertThat(String.join("\n\n", wrong.problems()) + "\n")
                .isEqualTo(contentOf(getClass().getResource(file + ".txt")));
    }

    @Test
    void a_profile_nested_without_end_is_refused() {
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> read("[".repeat(10_000)))
                        .getMessage())
                .contains("nested more than 20 deep");
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> read("#".repeat(300_000)))
                        .getMessage())
                .contains("the file has 300000 characters");
    }

    private static Map<String, Profile.Setting> settings(Profile profile) {
        return profile.layers().stream()
                .flatMap(layer -> layer.settings().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Profile read(String text) {
        return ProfileReader.read("team.yaml", text, KNOWN);
    }

    private static RuleInfo rule(String id, String... former) {
        return RuleInfo.of(id, Severity.WARNING, "title")
                .because("why")
                .clearedBy("remedy")
                .formerly(former)
                .build();
    }
}
