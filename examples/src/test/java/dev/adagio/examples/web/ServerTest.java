package dev.adagio.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What somebody could do to a server who means it harm; spoken by hand, as no client library would. */
class ServerTest {

    private static final Bounds WIDE = new Bounds(1_000, 1_000_000, 1_000_000, Duration.ofSeconds(10));

    private static Answer echo(Request request) {
        if (request.path().equals("/broken")) {
            throw new IllegalStateException(request.text());
        }
        return Answer.plain(200, request.method() + " " + request.path() + " " + request.text());
    }

    @Test
    void a_request_is_answered_with_headers_that_forbid_the_rest() throws IOException {
        try (Server server = Server.start(ServerTest::echo, WIDE, 0)) {
            String answer = new Crowd(server)
                    .say("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");
            assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\nPOST /a hi\n");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                    .contains(
                            "cache-control: no-store",
                            "content-security-policy: default-src 'none'; frame-ancestors 'none'",
                            "cross-origin-opener-policy: same-origin",
                            "cross-origin-resource-policy: same-origin",
                            "referrer-policy: no-referrer",
                            "x-content-type-options: nosniff",
                            "x-frame-options: deny");
        }
    }

    @Test
    void a_body_that_is_said_to_be_too_large_is_not_even_read() throws IOException {
        try (Server server = Server.start(ServerTest::echo, WIDE, 0)) {
            assertThat(new Crowd(server).say("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n"))
                    .startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_body_that_turns_out_too_large_is_refused() throws IOException {
        try (Server server = Server.start(ServerTest::echo, WIDE, 0)) {
            String chunk = "400\r\n" + "a".repeat(0x400) + "\r\n";
            assertThat(new Crowd(server)
                            .say("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk
                                    + "0\r\n\r\n"))
                    .startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_body_that_does_not_come_is_not_waited_for() throws IOException {
        Bounds hasty = new Bounds(1_000, 1_000, 1_000, Duration.ofMillis(200));
        try (Server server = Server.start(ServerTest::echo, hasty, 0)) {
            assertThat(new Crowd(server).say("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhi"))
                    .startsWith("HTTP/1.1 408 ");
            assertThat(new Crowd(server).say("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void who_asks_too_often_is_asked_to_wait() throws IOException {
        try (Server server = Server.start(ServerTest::echo, new Bounds(1_000, 1, 3, Duration.ofSeconds(10)), 0)) {
            List<String> statuses = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                statuses.add(new Crowd(server)
                        .say("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                        .substring(9, 12));
            }
            assertThat(statuses).startsWith("200", "200", "200").contains("429");
        }
    }

    @Test
    void what_is_no_http_is_refused() throws IOException {
        try (Server server = Server.start(ServerTest::echo, WIDE, 0)) {
            assertThat(new Crowd(server).say("\u0016\u0003\u0001\r\n\r\n"))
                    .satisfiesAnyOf(
                            answer -> assertThat(answer).startsWith("HTTP/1.1 400 "),
                            answer -> assertThat(answer).isEmpty());
            assertThat(new Crowd(server).say("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void an_error_is_told_without_what_was_sent_and_nothing_is_logged() throws Exception {
        try (Server server = Server.start(ServerTest::echo, WIDE, 0)) {
            assertThat(Crowd.logged(() -> assertThat(
                                    new Crowd(server)
                                            .say(
                                                    "POST /broken HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret"))
                            .startsWith("HTTP/1.1 500 ")
                            .contains("IllegalStateException")
                            .doesNotContain("secret")))
                    .doesNotContain("secret");
        }
        assertThat(Logger.getLogger("com.sun.net.httpserver").isLoggable(Level.FINE))
                .isFalse();
    }

    @Test
    void thousands_of_connections_in_turn_leave_nothing_behind() throws IOException {
        try (Server server = Server.start(ServerTest::echo, WIDE, 0)) {
            crowd(server, 1_000);
            long before = Crowd.used();
            crowd(server, 4_000);
            assertThat(Crowd.used() - before)
                    .as("bytes kept of 4,000 connections")
                    .isLessThan(4_000_000);
            assertThat(new Crowd(server).say("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void whoever_sends_nothing_keeps_nobody_else_waiting() throws IOException {
        List<Socket> held = new ArrayList<>();
        try (Server server = Server.start(ServerTest::echo, WIDE, 0)) {
            Crowd crowd = new Crowd(server);
            for (int i = 0; i < 200; i++) {
                held.add(crowd.hold(
                        i % 2 == 0 ? "GET / HT" : "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf"));
            }
            assertThat(crowd.post("/a", "", "hi")).isEqualTo(200);
        } finally {
            for (Socket each : held) {
                each.close();
            }
        }
    }

    /** Some ask properly, some ask for too much, some leave in the middle. */
    private static void crowd(Server server, int count) throws IOException {
        Crowd crowd = new Crowd(server);
        for (int i = 0; i < count; i++) {
            switch (i % 4) {
                case 0 -> crowd.say("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
                case 1 -> crowd.say("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
                case 2 -> crowd.leave("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nhalf");
                default -> crowd.leave("GE");
            }
        }
    }
}
