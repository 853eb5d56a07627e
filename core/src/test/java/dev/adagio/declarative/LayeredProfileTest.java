package dev.adagio.declarative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adagio.engine.ConfigurationException;
import dev.adagio.engine.Harbour;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.profile.Effective;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayeredProfileTest {

    private static final RuleInfo CRANE = Harbour.described("harbour/crane")
            .tags("heavy")
            .parameter("tonnes", "5", "tonnes")
            .build();
    private static final RuleInfo BUOY = Harbour.described("harbour/buoy").build();
    private static final RuleInfo FOG =
            Harbour.described("sea/fog").tags("heavy").optional().build();
    private static final List<RuleInfo> KNOWN = List.of(CRANE, BUOY, FOG);

    private static Profile read(Map<String, String> files, String name) {
        return ProfileReader.of(KNOWN)
                .measured(Map.of("harbour/buoy", 0.4, "sea/fog", 0.9))
                .files((from, other) ->
                        Optional.ofNullable(files.get(other)).map(text -> new ProfileReader.File(other, text)))
                .read(name, files.get(name));
    }

    @Test
    void what_stands_in_a_file_wins_over_what_it_extends_and_each_value_tells_where_it_is_from() {
        Profile profile = read(
                Map.of(
                        "company.yaml", """
                        threshold: error
                        precision: 0.7
                        rules:
                          harbour/*: hint
                          "tag:heavy": {severity: error, parameters: {}}
                          sea/fog: on
                        """,
                        "team.yaml", """
                        extends: company.yaml
                        rules:
                          harbour/crane: {parameters: {tonnes: 7}}
                        """),
                "team.yaml");
        assertThat(profile.threshold()).isEqualTo(Severity.ERROR);
        Effective crane = profile.of(CRANE);
        assertThat(crane.enabled()).isTrue();
        assertThat(crane.severity()).isEqualTo(Severity.ERROR);
        assertThat(crane.parameters()).containsExactly(Map.entry("tonnes", "7"));
        assertThat(crane.origins())
                .containsEntry("enabled", "company.yaml:5")
                .containsEntry("severity", "company.yaml:5")
                .containsEntry("parameters.tonnes", "team.yaml:3");
        // switched on again by the area in a later layer than that of precision
        assertThat(profile.of(BUOY).enabled()).isTrue();
        assertThat(profile.of(FOG).enabled()).isTrue();
    }

    @Test
    void a_rule_that_was_right_too_seldom_is_off_unless_it_is_named() {
        Profile profile = read(Map.of("team.yaml", "precision: 0.7"), "team.yaml");
        assertThat(profile.of(BUOY).enabled()).isFalse();
        assertThat(profile.of(BUOY).origins()).containsEntry("enabled", "team.yaml:1, right in 0.40 of all findings");
        assertThat(profile.of(CRANE).enabled()).isTrue();
        assertThat(read(Map.of("team.yaml", "precision: 0.7\nrules: {harbour/buoy: on}"), "team.yaml")
                        .of(BUOY)
                        .enabled())
                .isTrue();
    }

    @Test
    void an_override_holds_for_the_messages_it_names() {
        Profile profile = read(Map.of("team.yaml", """
                        rules: {harbour/buoy: off}
                        overrides:
                          - channels: [incident-*]
                            kinds: [chat]
                            rules: {harbour/crane: error, harbour/buoy: on}
                          - languages: [es]
                            rules: {harbour/crane: off}
                        """), "team.yaml");
        var engine = Harbour.engine()
                .add(Language.of(Locale.forLanguageTag("es")))
                .add(CRANE.on(Message.class).finds((message, finding) -> finding))
                .add(BUOY.on(Message.class).finds((message, finding) -> finding))
                .add(FOG.on(Message.class).finds((message, finding) -> finding))
                .profile(profile)
                .build();
        Message.Builder incident = Message.builder("x").channel(Channel.named("incident-7", Channel.Kind.ROOM));
        assertThat(told(engine.review(incident.build()).findings()))
                .containsExactly("harbour/buoy WARNING", "harbour/crane ERROR");
        assertThat(told(engine.review(Message.of("x")).findings())).containsExactly("harbour/crane WARNING");
        assertThat(told(engine.review(incident.kind(MessageKind.EMAIL).build()).findings()))
                .containsExactly("harbour/crane WARNING");
        assertThat(engine.review(Message.builder("x")
                                .locale(Locale.forLanguageTag("es"))
                                .build())
                        .findings())
                .isEmpty();
        assertThat(engine.rules()).extracting(RuleInfo::id).containsExactly("harbour/buoy", "harbour/crane");
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.severity())
                .toList();
    }

    @Test
    void all_that_is_wrong_in_all_files_is_reported_at_once() {
        ConfigurationException wrong = catchThrowableOfType(
                ConfigurationException.class,
                () -> read(
                        Map.of(
                                "a.yaml", "extends: [b.yaml, none.yaml]\nrules: {harbour/cran: off}",
                                "b.yaml", """
                                extends: a.yaml
                                precision: 2
                                rules: {harbour/crane: {parameters: {tons: 7}}, harbour/buoy: {parameters: {a: 1}}}
                                overrides:
                                  - rules: {harbour/crane: off}
                                  - kinds: [letter]
                                    rules: {harbour/crane: {parameters: {tonnes: 7}}}
                                """),
                        "a.yaml"));
        assertThat(wrong.problems().stream()
                        .map(problem -> problem.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "b.yaml:1:10: 'a.yaml' extends itself, by way of a.yaml, b.yaml",
                        "b.yaml:2:12: '2' is no precision",
                        "b.yaml:3:38: 'tons' is no parameter of harbour/crane",
                        "b.yaml:3:77: 'a' is no parameter of harbour/buoy",
                        "b.yaml:5:5: an override that says not where it holds",
                        "b.yaml:6:13: 'letter' is no kind of message",
                        "b.yaml:7:41: parameters in an override",
                        "a.yaml:1:19: there is no profile 'none.yaml' to extend",
                        "a.yaml:2:9: there is no rule 'harbour/cran'");
    }
}
