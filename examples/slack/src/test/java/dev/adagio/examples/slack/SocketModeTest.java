package dev.adagio.examples.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bot over a real socket: what comes in envelopes is answered in envelopes. */
class SocketModeTest {

    private static final String LOUD = "<!channel> thoughts on the new logo?";

    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final Sockets sockets = new Sockets();
    private StandIn slack;
    private SocketModeApp bot;

    @BeforeEach
    void connect() throws Exception {
        slack = new StandIn();
        slack.offer(sockets.address());
        AppConfig config = AppConfig.builder()
                .slack(slack.slack())
                .singleTeamBotToken("xoxb-none")
                .build();
        App app = new SlackBot(
                        () -> Settings.DEFAULT,
                        new Reviewers(),
                        new Usefulness(null),
                        (delay, work) -> {
                            waiting.add(work);
                            return () -> waiting.remove(work);
                        },
                        () -> Instant.parse("2030-03-17T17:46:40Z"))
                .in(new App(config));
        bot = SlackHost.socket("xapp-none", app);
        bot.startAsync();
    }

    @AfterEach
    void part() throws Exception {
        bot.close();
        sockets.stop();
        slack.close();
    }

    @Test
    void a_message_in_an_envelope_is_acknowledged_and_its_author_told() throws Exception {
        WebSocket connection = sockets.next();
        assertThat(connection).isNotNull();
        connection.send(envelope("e1", "events_api", said("1900000000.000100")));
        assertThat(sockets.answer()).contains("\"envelope_id\":\"e1\"");
        assertThat(waiting).hasSize(1);
        waiting.get(0).run();
        assertThat(slack.posted()).hasSize(1);
        assertThat(slack.posted().get(0)).contains("user=UANA", "interruption/broad-mention");
    }

    @Test
    void a_command_is_answered_within_its_envelope() throws Exception {
        WebSocket connection = sockets.next();
        assertThat(connection).isNotNull();
        connection.send(envelope(
                "e2",
                "slash_commands",
                "{\"command\":\"/async\",\"text\":\"Weekly status. Everybody tells what they did.\",\"user_id\":\"UANA\","
                        + "\"channel_id\":\"C1\",\"team_id\":\"T1\",\"trigger_id\":\"1.2\",\"response_url\":\""
                        + slack.address() + "/respond\"}"));
        assertThat(sockets.answer()).contains("\"envelope_id\":\"e2\"", "ephemeral", "*Write*");
    }

    @Test
    void told_to_go_it_comes_back_by_another_socket() throws Exception {
        WebSocket first = sockets.next();
        assertThat(first).isNotNull();
        first.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\",\"debug_info\":{\"host\":\"h\"}}");
        WebSocket second = sockets.next();
        assertThat(second).isNotNull().isNotSameAs(first);
        second.send(envelope("e3", "events_api", said("1900000001.000100")));
        assertThat(sockets.answer()).contains("\"envelope_id\":\"e3\"");
        assertThat(waiting).hasSize(1);
    }

    @Test
    void what_no_client_understands_ends_nothing() throws Exception {
        WebSocket connection = sockets.next();
        assertThat(connection).isNotNull();
        connection.send("{\"type\":\"weather\"}");
        connection.send("fog");
        connection.send(envelope("e4", "events_api", said("1900000002.000100")));
        assertThat(sockets.answer()).contains("\"envelope_id\":\"e4\"");
    }

    private static String said(String ts) {
        return Payloads.said("C1", "UANA", ts, LOUD);
    }

    private static String envelope(String id, String type, String payload) {
        return "{\"envelope_id\":\"" + id + "\",\"type\":\"" + type + "\",\"accepts_response_payload\":"
                + type.equals("slash_commands") + ",\"payload\":" + payload + "}";
    }
}
