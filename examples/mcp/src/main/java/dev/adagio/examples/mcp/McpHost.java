package dev.adagio.examples.mcp;

import dev.adagio.Adagio;
import dev.adagio.decision.store.LogFolder;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapperSupplier;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar adagio-mcp.jar [--log FOLDER]}: a server over standard input and output, with tools that review a
 * message, advise on a meeting, and find and draft decisions. It reads that folder and nothing else, writes nothing,
 * and ends with its input.
 */
public final class McpHost {

    private static final String INSTRUCTIONS = "Before a message is sent for somebody, review it and mend what was "
            + "found. Before a meeting is proposed, ask whether it needs everybody at once. Before something is "
            + "decided anew, look whether it was decided.";
    private static final int WRONG_USE = 2;

    private McpHost() {}

    /** Serves until standard input ends. */
    public static void main(String[] arguments) throws InterruptedException {
        boolean log = arguments.length == 2 && arguments[0].equals("--log");
        if (arguments.length > 0 && !log) {
            System.err.println("adagio-mcp: wrong use; it takes nothing, or --log FOLDER");
            System.exit(WRONG_USE);
        }
        Tools tools = new Tools(Adagio.create(), log ? open(arguments[1]) : null);
        CountDownLatch ended = new CountDownLatch(1);
        McpSyncServer server = serve(tools, new Until(System.in, ended));
        ended.await();
        server.closeGracefully();
        System.exit(0);
    }

    private static @Nullable LogFolder open(String folder) {
        try {
            return LogFolder.at(Path.of(folder));
        } catch (IOException e) {
            System.err.println("adagio-mcp: " + folder + ": there is no such folder");
            System.exit(WRONG_USE);
            return null;
        }
    }

    private static McpSyncServer serve(Tools tools, InputStream in) {
        McpJsonMapper json = new JacksonMcpJsonMapperSupplier().get();
        return McpServer.sync(new StdioServerTransportProvider(json, in, System.out))
                .serverInfo("adagio", version())
                .instructions(INSTRUCTIONS)
                .tools(Tools.ALL.stream()
                        .map(tool -> specification(json, tools, tool))
                        .toList())
                .build();
    }

    private static SyncToolSpecification specification(McpJsonMapper json, Tools tools, Tools.Described tool) {
        return SyncToolSpecification.builder()
                .tool(Tool.builder(tool.name(), json, tool.takes())
                        .description(tool.says())
                        .annotations(ToolAnnotations.builder()
                                .readOnlyHint(true)
                                .idempotentHint(true)
                                .openWorldHint(false)
                                .build())
                        .build())
                .callHandler((exchange, call) -> answer(json, tools, tool, new Arguments(call.arguments())))
                .build();
    }

    private static CallToolResult answer(McpJsonMapper json, Tools tools, Tools.Described tool, Arguments arguments) {
        try {
            Tools.Told told = tool.work().apply(tools, arguments);
            CallToolResult.Builder result =
                    CallToolResult.builder().content(List.of()).addTextContent(told.says());
            return told.json().isEmpty()
                    ? result.build()
                    : result.structuredContent(json, told.json()).build();
        } catch (IllegalArgumentException wrong) {
            return CallToolResult.builder()
                    .content(List.of())
                    .addTextContent(String.valueOf(wrong.getMessage()))
                    .isError(true)
                    .build();
        }
    }

    private static String version() {
        String version = McpHost.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Tells when the stream has ended, which the SDK does not. */
    private static final class Until extends FilterInputStream {
        private final CountDownLatch ended;

        Until(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return told(super.read(into, from, length));
        }

        private int told(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
