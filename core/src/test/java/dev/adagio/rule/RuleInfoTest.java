package dev.adagio.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.text.Span;
import org.junit.jupiter.api.Test;

class RuleInfoTest {

    private static final RuleInfo INFO = RuleInfo.of("clarity/no-ask", Severity.WARNING, "nothing is asked")
            .because("readers cannot tell what to do")
            .clearedBy("say what is needed")
            .formerly("msg-no-ask")
            .source("A handbook", "page 3")
            .build();

    @Test
    void a_finding_takes_what_is_not_said_from_its_rule() {
        Finding finding = INFO.finding(new Span(0, 3)).build();
        assertThat(finding.rule()).isEqualTo("clarity/no-ask");
        assertThat(finding.seen()).isEqualTo("nothing is asked");
        assertThat(finding.why()).isEqualTo("readers cannot tell what to do");
        assertThat(finding.remedy()).isEqualTo("say what is needed");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.confidence()).isEqualTo(1);
    }

    @Test
    void the_area_is_the_part_before_the_slash() {
        assertThat(INFO.area()).isEqualTo("clarity");
    }

    @Test
    void an_id_is_area_and_kebab_name() {
        for (String id : new String[] {
            "NoAsk",
            "clarity",
            "clarity/",
            "clarity/No",
            "clarity/a b",
            "a/b/c",
            "clarity/-a",
            "",
            "/a",
            "1a/b",
            "a--b/c",
            "a-/b",
            "a/b-",
            "-a/b",
            "a/\u00e9"
        }) {
            assertThatThrownBy(() -> RuleInfo.of(id, Severity.HINT, "t")
                            .because("w")
                            .clearedBy("r")
                            .build())
                    .hasMessage("not an id of the form area/kebab-name: " + id);
        }
    }

    @Test
    void digits_and_hyphens_may_stand_within_an_id() {
        assertThat(RuleInfo.of("a1-b2/3-c", Severity.HINT, "t")
                        .because("w")
                        .clearedBy("r")
                        .build()
                        .area())
                .isEqualTo("a1-b2");
    }

    @Test
    void no_rule_is_without_rationale_and_remedy() {
        assertThatThrownBy(() -> RuleInfo.of("a/b", Severity.HINT, "title").build())
                .hasMessage("a/b lacks a title, a rationale or a remedy");
    }

    @Test
    void a_confidence_lies_between_0_and_1() {
        assertThatThrownBy(() -> INFO.finding(new Span(0, 1)).confidence(1.1).build())
                .hasMessage("not between 0 and 1: 1.1");
        assertThatThrownBy(() ->
                        INFO.finding(new Span(0, 1)).confidence(Double.NaN).build())
                .hasMessage("not between 0 and 1: NaN");
    }
}
