package dev.adagio.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A browser without a window, driven through its debugging protocol. One tab, used by one thread. */
public final class Chromium implements AutoCloseable, WebSocket.Listener {

    private static final long PATIENCE_SECONDS = 60;
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final StringBuilder partial = new StringBuilder();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    private String session = "";

    /** Where a Chromium is on the path. */
    public static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser that keeps what it keeps in an empty folder. */
    public Chromium(Path program, Path profile) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of("--disable-quic", "--no-first-run", "--disable-background-networking"));
        command.addAll(List.of("--disable-component-update", "--disable-sync", "--remote-debugging-port=0"));
        command.addAll(List.of("--hide-scrollbars", "--user-data-dir=" + profile));
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address(process.errorReader())), this)
                .join();
        String tab = send("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = send("Target.attachToTarget", Map.of("targetId", tab, "flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    private static String address(BufferedReader errors) throws IOException {
        String greeting = "DevTools listening on ";
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(greeting)) {
                Thread drain = new Thread(() -> errors.lines().forEach(any -> {}));
                drain.setDaemon(true);
                drain.start();
                return line.substring(greeting.length());
            }
        }
        throw new IOException("the browser ended before it could be reached");
    }

    /** Opens a file, as wide as said, and waits until it is loaded. */
    public void open(Path file, String fragment, int width) {
        open(file.toUri() + fragment, width);
    }

    /** Opens an address, as wide as said, and waits until it is loaded. */
    public void open(String address, int width) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        load("about:blank");
        complaints.clear();
        requests.clear();
        load(address);
    }

    private void load(String address) {
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", address));
        await(loaded);
    }

    /** The value of an expression. */
    public JsonNode value(String script) {
        JsonNode answer = send(
                "Runtime.evaluate",
                Map.of("expression", script, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** What of the open page reaches beyond the right edge of the screen, when two frames have been drawn. */
    public List<String> beyondTheEdge() {
        JsonNode all = value("""
                new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(
                    document.documentElement.scrollWidth <= innerWidth ? []
                        : [...document.querySelectorAll("*")]
                            .filter(each => each.getBoundingClientRect().right > innerWidth)
                            .map(each => each.tagName + "#" + each.id + "." + each.className)))))""");
        return JSON.convertValue(all, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    public void press(String key, int code) {
        Map<String, Object> stroke = Map.of("key", key, "code", key, "windowsVirtualKeyCode", code);
        Map<String, Object> down = new HashMap<>(stroke);
        down.put("type", "keyDown");
        if (key.equals("Enter")) {
            down.put("text", "\r");
        }
        send("Input.dispatchKeyEvent", down);
        Map<String, Object> up = new HashMap<>(stroke);
        up.put("type", "keyUp");
        send("Input.dispatchKeyEvent", up);
    }

    /** Types a text where the focus is, at once. */
    public void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** What a key means to an editor, such as {@code undo}, done where the focus is. */
    public void command(String name) {
        send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "commands", List.of(name)));
    }

    /** Switches between light and dark, as the system would. */
    public void colours(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What the console said, and what was thrown, since the page was opened. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was asked of the file system or a network since the page was opened. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private JsonNode send(String method, Map<String, Object> parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
        call.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            call.put("sessionId", session);
        }
        socket.sendText(call.toString(), true).join();
        return await(answer);
    }

    private static JsonNode await(CompletableFuture<JsonNode> answer) {
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            String whole = partial.toString();
            partial.setLength(0);
            take(whole);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void take(String text) {
        try {
            JsonNode event = JSON.readTree(text);
            JsonNode parameters = event.path("params");
            CompletableFuture<JsonNode> asked = answers.remove(event.path("id").asInt());
            if (asked != null && event.has("error")) {
                asked.completeExceptionally(
                        new IllegalStateException(event.get("error").toString()));
            } else if (asked != null) {
                asked.complete(event.get("result"));
            }
            switch (event.path("method").asText()) {
                case "Page.loadEventFired" -> loaded.complete(parameters);
                case "Network.requestWillBeSent" ->
                    requests.add(parameters.at("/request/url").asText());
                case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" ->
                    complaints.add(parameters.toString());
                default -> {}
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(each ->
                each.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    }
}
