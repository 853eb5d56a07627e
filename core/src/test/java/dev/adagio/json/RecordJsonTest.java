package dev.adagio.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    private static final String TEXT =
            "---\nstatus: proposed\ndate: 2021-03-04\nteam: {name: harbour, boats: [2, 3]}\n---\n# Row\n\n## Decision Outcome\n\nWe row.\n";

    private static DecisionRecord record(String text) {
        return new DecisionReader().read("0003-row.md", text);
    }

    @Test
    void a_record_comes_back_character_by_character() {
        assertThat(RecordJson.read(RecordJson.write(record(TEXT)))).isEqualTo(record(TEXT));
    }

    @Property
    void any_text_comes_back(@ForAll String text) {
        assertThat(RecordJson.read(RecordJson.write(record(text))).text()).isEqualTo(text);
    }

    @Test
    void what_was_changed_in_the_json_is_changed_in_the_text_and_nothing_else() {
        String json = RecordJson.write(record(TEXT))
                .replace("\"status\":\"proposed\"", "\"status\":\"accepted\"")
                .replace("\"date\":\"2021-03-04\"", "\"date\":\"2022-05-06\"");
        DecisionRecord read = RecordJson.read(json);
        assertThat(read.status()).isEqualTo(Status.ACCEPTED);
        assertThat(read.text()).isEqualTo(TEXT.replace("proposed", "accepted").replace("2021-03-04", "2022-05-06"));
    }

    @Test
    void keys_that_are_not_known_become_front_matter_and_keys_again() {
        assertThat(RecordJson.write(record(TEXT))).contains("\"team\":{\"name\":\"harbour\",\"boats\":[2,3]}");
        String json = "{\"title\": \"Row\", \"harbours\": [{\"deep\": true}], \"text\": \"# Row\\n\\nWe row.\\n\"}";
        DecisionRecord read = RecordJson.read(json);
        assertThat(read.text()).isEqualTo("---\nharbours: [{\"deep\":true}]\n---\n# Row\n\nWe row.\n");
        assertThat(RecordJson.write(read)).contains("\"harbours\":[{\"deep\":true}]");
        assertThat(RecordJson.read(RecordJson.write(read)).text()).isEqualTo(read.text());
    }

    @Test
    void a_record_without_a_text_is_begun() {
        DecisionRecord read =
                RecordJson.read("{\"title\": \"Row\", \"status\": \"accepted\", \"date\": \"2021-03-04\"}");
        assertThat(read.title()).isEqualTo("Row");
        assertThat(read.status()).isEqualTo(Status.ACCEPTED);
        assertThat(read.date()).hasToString("Optional[2021-03-04]");
    }

    @Test
    void what_is_no_record_is_refused_with_its_place() {
        assertThatThrownBy(() -> RecordJson.read("{\"title\": }")).hasMessageStartingWith("line 1, column 1");
        assertThatThrownBy(() -> RecordJson.read("[]")).hasMessage("no JSON object");
        assertThatThrownBy(() -> RecordJson.read("{}")).hasMessageContaining("title");
        assertThatThrownBy(() -> RecordJson.read("{\"title\": \"x\", \"status\": \"maybe\"}"))
                .hasMessage("no status: maybe");
    }
}
