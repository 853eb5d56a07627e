package dev.adagio.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.model.Channel;
import dev.adagio.model.ChannelTraits;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkspaceJsonTest {

    private static final String WHOLE = """
            {"at": "2026-06-10T12:00:00Z",
             "people": [{"id": "U1", "name": "Ines", "zone": "Europe/Lisbon", "days": ["monday"]},
                        {"id": "U2", "gone": true}, {"id": "U3", "bot": true}],
             "channels": [{"id": "C1", "kind": "room", "owner": "U1", "responseNorm": "PT4H", "visibility": "members"}],
             "roles": [{"subject": "prices", "person": "U1", "role": "decide", "until": "2026-12-31"}],
             "workItems": [{"id": "7", "state": "in_review", "touched": "2026-06-09T08:00:00Z",
               "history": [{"at": "2026-06-01T08:00:00Z", "state": "active"}],
               "blockers": [{"need": "seals", "from": "U1", "item": "8",
                 "escalations": [{"at": "2026-06-09T08:00:00Z", "told": "U2"}]}]}],
             "notes": [{"id": "n", "about": ["C1"]}],
             "meetings": [{"id": "m", "start": "2026-06-11T10:00+01:00[Europe/Lisbon]", "length": "PT30M", "required": ["U1"]}],
             "conversations": [{"id": "c", "channel": "C1", "messages": [{"sender": "U1", "text": "Hi"}]}],
             "norms": {"ladder": ["PT1H"], "smallestGroup": 6}}
            """;

    @Test
    void all_that_is_written_is_read() {
        Schemas.check("workspace", WHOLE);
        Workspace workspace = WorkspaceJson.read(WHOLE);

        assertThat(workspace.at()).isEqualTo(Instant.parse("2026-06-10T12:00:00Z"));
        Channel channel = workspace.channels().get(0);
        assertThat(channel.responseNorm()).isEqualTo(Duration.ofHours(4));
        assertThat(channel.traits().visibility()).isEqualTo(ChannelTraits.Visibility.MEMBERS);
        assertThat(channel.traits().permanence()).isEqualTo(ChannelTraits.Permanence.PASSING);
        assertThat(workspace.assignments().get(0).role()).isEqualTo(Role.DECIDE);
        WorkItem item = workspace.workItems().get(0);
        assertThat(item.blockers().get(0).neededItem()).isEqualTo("8");
        assertThat(item.blockers().get(0).escalations()).hasSize(1);
        assertThat(item.history().get(0).state()).isEqualTo(WorkItem.State.ACTIVE);
        assertThat(workspace.gone()).extracting(Participant::id).containsExactly("U2");
        assertThat(workspace.bots()).extracting(Participant::id).containsExactly("U3");
        assertThat(workspace.availabilities()).hasSize(1);
        assertThat(workspace.conversations().get(0).channel()).isEqualTo(channel);
        assertThat(workspace.norms().smallestGroup().people()).isEqualTo(6);
    }

    @Test
    void what_has_to_be_said_and_is_not_is_told_with_its_place() {
        assertThatThrownBy(() -> WorkspaceJson.read("{\"people\": [{}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1, column 14: a person without id");
        assertThatThrownBy(() -> WorkspaceJson.read("{\"people\": [null]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 1, column ");
        assertThatThrownBy(() -> WorkspaceJson.read("null"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("null where an object is expected");
    }

    @Test
    void all_that_cannot_be_meant_is_told_at_once() {
        assertThatThrownBy(() -> WorkspaceJson.read("""
                        {"at": "yesterday", "people": [{"id": "U1"}],
                         "channels": [{"id": "C1", "kind": "rom"}],
                         "roles": [{"subject": "prices", "person": "U9", "role": "decide"}],
                         "norms": {"smallestGroup": 3}}
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yesterday")
                .hasMessageContaining("'rom' is none of page, direct")
                .hasMessageContaining("nobody with the id 'U9'")
                .hasMessageContaining("at least 5");
    }

    @Test
    void a_key_that_is_not_known_is_told_with_its_place() {
        assertThatThrownBy(() -> WorkspaceJson.read("{\"at\": \"2026-06-10T12:00:00Z\",\n \"chanels\": []}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("chanels");
    }

    @Test
    void the_workspace_of_the_sample_company_is_of_this_form() throws IOException {
        String sample = Files.readString(Path.of("../examples/src/main/resources/sample-workspace/workspace.json"));
        Schemas.check("workspace", sample);
        assertThat(WorkspaceJson.read(sample).channels()).isNotEmpty();
    }
}
