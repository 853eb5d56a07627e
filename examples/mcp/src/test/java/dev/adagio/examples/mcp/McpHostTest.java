package dev.adagio.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapperSupplier;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a child process, called by the SDK's own client. */
class McpHostTest {

    @TempDir
    static Path log;

    private static McpSyncClient client;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(log.resolve("0003-row.md"), """
                # 3. Row to the island

                Date: 2031-03-04

                ## Status

                Accepted

                ## Decision

                We row, because the ferry stops in winter.
                """);
        ServerParameters server = ServerParameters.builder(java())
                .args(List.of(
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        McpHost.class.getName(),
                        "--log",
                        log.toString()))
                .build();
        client = McpClient.sync(new StdioClientTransport(server, new JacksonMcpJsonMapperSupplier().get()))
                .requestTimeout(Duration.ofSeconds(60))
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.closeGracefully();
    }

    @Test
    void it_says_what_it_can_do_and_that_it_changes_nothing() {
        assertThat(client.getServerInfo().name()).isEqualTo("adagio");
        List<Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(Tool::name)
                .containsExactlyInAnyOrder("review_message", "advise_meeting", "find_decisions", "draft_decision");
        assertThat(tools)
                .allMatch(tool -> Boolean.TRUE.equals(tool.annotations().readOnlyHint()));
    }

    @Test
    void a_message_is_reviewed_in_words_and_as_data() {
        CallToolResult result =
                call("review_message", Map.of("text", "@channel thoughts on the new logo?", "people", 12));
        assertThat(text(result)).contains("warning[interruption/broad-mention]", "ready to be answered in one go");
        assertThat(result.structuredContent())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsKeys("findings", "readiness", "advice");
    }

    @Test
    void a_meeting_is_advised_on_with_what_to_write_instead() {
        CallToolResult result = call(
                "advise_meeting",
                Map.of(
                        "title",
                        "Which store?",
                        "description",
                        "Both teams want another one. We need to agree on one.",
                        "people",
                        4,
                        "minutes",
                        60));
        assertThat(text(result)).startsWith("sync, ").contains("async if: ", "## Options");
    }

    @Test
    void a_decision_is_found_by_its_words() {
        assertThat(text(call("find_decisions", Map.of("words", "ferry winter"))))
                .contains("Row to the island (accepted)", "0003-row.md", "ferry stops in winter");
        assertThat(text(call("find_decisions", Map.of("words", "zeppelin")))).isEqualTo("no record has these words");
    }

    @Test
    void a_decision_is_drafted_in_the_words_of_the_conversation() {
        CallToolResult result = call(
                "draft_decision",
                Map.of(
                        "title",
                        "Where the boats lie",
                        "messages",
                        List.of(
                                Map.of("author", "Ana", "text", "Should the boats lie at the pier or in the shed?"),
                                Map.of(
                                        "author",
                                        "Bo",
                                        "text",
                                        "We decided to keep the boats in the shed over winter.",
                                        "at",
                                        "2031-10-02T08:00:00Z"))));
        assertThat(text(result))
                .contains(
                        "# Where the boats lie",
                        "> We decided to keep the boats in the shed over winter.",
                        "2031-10-02");
    }

    @Test
    void what_cannot_be_done_is_told_as_an_error_of_the_tool() {
        CallToolResult nothing = call(
                "draft_decision",
                Map.of("messages", List.of(Map.of("author", "Ana", "text", "Lovely weather today."))));
        assertThat(nothing.isError()).isTrue();
        assertThat(text(nothing)).contains("no sentence says what was decided");
        assertThat(call("review_message", Map.of()).isError()).isTrue();
        assertThat(call("review_message", Map.of("text", "Hello", "people", -1)).isError())
                .isTrue();
    }

    @Test
    void it_ends_with_its_input() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        java(), "-cp", System.getProperty("java.class.path"), McpHost.class.getName())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
