package dev.adagio.examples.slack;

import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Opens sockets as Slack does: greets, sends what it is told to, and keeps what is answered. */
final class Sockets extends WebSocketServer {

    private static final String HELLO =
            "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"},\"debug_info\":{\"host\":\"h\"}}";

    private final CountDownLatch started = new CountDownLatch(1);
    private final BlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> answered = new LinkedBlockingQueue<>();

    Sockets() {
        super(new InetSocketAddress("localhost", 0));
        setDaemon(true);
    }

    /** Where it listens. */
    String address() throws InterruptedException {
        start();
        started.await(10, TimeUnit.SECONDS);
        return "ws://localhost:" + getPort() + "/link";
    }

    /** The next connection, once somebody made it. */
    @Nullable
    WebSocket next() throws InterruptedException {
        return opened.poll(20, TimeUnit.SECONDS);
    }

    /** What was answered next. */
    @Nullable
    String answer() throws InterruptedException {
        return answered.poll(20, TimeUnit.SECONDS);
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        connection.send(HELLO);
        opened.add(connection);
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        answered.add(message);
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

    @Override
    public void onError(@Nullable WebSocket connection, Exception problem) {}
}
