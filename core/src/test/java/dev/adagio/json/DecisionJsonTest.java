package dev.adagio.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {

    private static final String BOATS = """
            # 7. Use boats

            * Status: accepted
            * Date: 2021-03-04
            * Deciders: Ada Kessel

            Supersedes part of [ADR 3](0003-swim.md)

            ## Context

            Water.

            ## Considered Options

            ### Boats

            * Good, because they float

            ### Bridges (rejected)

            * Bad, because they stand

            ## Decision Outcome

            Chosen option: "Boats", because they float.
            """;

    private final DecisionReader reader = new DecisionReader();

    @Test
    void a_record_is_written_as_documented() {
        String json = DecisionJson.write(reader.read("docs/adr/0007-use-boats.md", BOATS));
        Schemas.check("decision", json);
        assertThat(json)
                .startsWith("{\"version\":1,\"path\":\"docs/adr/0007-use-boats.md\",\"id\":\"0007-use-boats\","
                        + "\"number\":7,\"title\":\"Use boats\",\"status\":\"accepted\",\"date\":\"2021-03-04\","
                        + "\"deciders\":[\"Ada Kessel\"],\"consulted\":[],\"informed\":[],"
                        + "\"roles\":[{\"role\":\"decide\",\"person\":\"Ada Kessel\",\"span\":{\"start\":66,\"end\":76}}],"
                        + "\"approvals\":[],\"affected\":[],\"supersedes\":[\"3\"],"
                        + "\"supersededBy\":[],\"hasContext\":true,\"hasOptions\":true,\"optionCount\":2,"
                        + "\"hasOutcome\":true,\"hasConsequences\":false,\"chosen\":\"Boats\","
                        + "\"because\":\"they float\",")
                .contains("{\"name\":\"Bridges (rejected)\",\"verdict\":\"rejected\",\"pros\":[],"
                        + "\"cons\":[\"Bad, because they stand\"],")
                .contains("{\"relation\":\"supersedes\",\"partial\":true,\"target\":\"ADR 3\",\"number\":3,"
                        + "\"file\":\"0003-swim.md\",");
    }

    @Property(tries = 200)
    void whatever_is_read_comes_back_and_keeps_to_the_schema(@ForAll String text) {
        DecisionRecord record = new DecisionReader().read("0001-x.md", "# x\n## Status\n" + text);
        String json = DecisionJson.write(record);
        Schemas.check("decision", json);
        assertThat(DecisionJson.read(json)).isEqualTo(DecisionDocument.of(record));
    }

    @Test
    void keys_that_are_not_known_are_passed_over() {
        String json = DecisionJson.write(reader.read("7.md", BOATS));
        String more = json.replace("{\"version\":1,", "{\"version\":1,\"later\":{\"a\":[1]},");
        assertThat(DecisionJson.read(more)).isEqualTo(DecisionJson.read(json));
    }

    @Test
    void what_is_no_record_is_refused_with_its_place() {
        String json = DecisionJson.write(reader.read("7.md", BOATS));
        assertThatThrownBy(() -> DecisionJson.read("{\"version\": 1,\n x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2, column ");
        assertThatThrownBy(() -> DecisionJson.read(json.replace("\"version\":1", "\"version\":2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 2 of this form is not known here");
    }

    @Test
    void roles_and_steps_are_written_with_schemes_scopes_and_reasons() {
        String json = DecisionJson.write(reader.read("docs/adr/0007-use-boats.md", """
                # Boats

                Driver: Ada

                Veto: Bo (safety)

                ## Status

                * 2031-01-02: proposed
                * 2031-02-03: rejected (too dear)
                """));
        Schemas.check("decision", json);
        assertThat(json)
                .contains("{\"role\":\"drive\",\"person\":\"Ada\",\"scheme\":\"daci\",")
                .contains("{\"role\":\"veto\",\"person\":\"Bo\",\"scope\":\"safety\",")
                .contains("{\"status\":\"rejected\",\"date\":\"2031-02-03\",\"reason\":\"too dear\",");
    }
}
