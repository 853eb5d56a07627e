package dev.adagio.examples.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Serves a site to this machine and no other, within bounds: what is too large is answered 413, what takes too long to
 * send 408, what comes too often 429. Every answer forbids to be stored, framed, or taken for another type. Nothing is
 * logged. For the world, put a server with TLS in front of it.
 */
public final class Server implements AutoCloseable {

    /** How many may be connected at once; each may hold a thread, and more are turned away. */
    private static final int CONNECTIONS = 256;

    private static final int IDLE_SECONDS = 30;

    /** Before anything of a request is known, only the server of the JDK can be patient with it, and it asks these. */
    private static final Map<String, Integer> BEFORE_A_REQUEST_IS_READ = Map.of(
            "jdk.httpserver.maxConnections",
            CONNECTIONS,
            "sun.net.httpserver.maxIdleConnections",
            CONNECTIONS / 4,
            "sun.net.httpserver.idleInterval",
            IDLE_SECONDS,
            "sun.net.httpserver.maxReqTime",
            IDLE_SECONDS,
            "sun.net.httpserver.maxReqHeaders",
            64,
            "sun.net.httpserver.maxReqHeaderSize",
            32 << 10,
            // what was refused is not waited for
            "sun.net.httpserver.drainAmount",
            0);

    private final Site site;
    private final Bounds bounds;
    private final Allowance allowance;
    private final HttpServer http;
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(2, CONNECTIONS + 1, 10, TimeUnit.SECONDS, new SynchronousQueue<>());
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, Server::daemon);

    private Server(Site site, Bounds bounds, int port) throws IOException {
        this.site = site;
        this.bounds = bounds;
        this.allowance = new Allowance(bounds.perSecond(), bounds.burst(), System::nanoTime);
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECTIONS);
        workers.setThreadFactory(Server::daemon);
        watch.setRemoveOnCancelPolicy(true);
        http.setExecutor(workers);
        http.createContext("/", this::handle);
    }

    /**
     * Starts to serve.
     *
     * @param port where, or 0 for any that is free
     * @throws IOException if the port is taken
     */
    public static Server start(Site site, Bounds bounds, int port) throws IOException {
        BEFORE_A_REQUEST_IS_READ.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value.toString());
            }
        });
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        Server server = new Server(site, bounds, port);
        server.http.start();
        return server;
    }

    /** The port it is served at. */
    public int port() {
        return http.getAddress().getPort();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "adagio-web");
        thread.setDaemon(true);
        return thread;
    }

    /** Throws where whoever asked has gone: only then does the server of the JDK let go of the connection. */
    private void handle(HttpExchange exchange) throws IOException {
        AtomicBoolean answered = new AtomicBoolean();
        var late = watch.schedule(
                () -> {
                    if (answered.compareAndSet(false, true)) {
                        tooLate(exchange);
                    }
                },
                bounds.patience().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            Answer answer = refusal(exchange);
            if (answer == null) {
                byte[] body = exchange.getRequestBody().readNBytes(bounds.bodyBytes() + 1);
                late.cancel(false);
                answer = body.length > bounds.bodyBytes() ? tooLarge() : answer(exchange, body);
            }
            if (answered.compareAndSet(false, true)) {
                send(exchange, answer);
            }
        } finally {
            late.cancel(false);
        }
    }

    private static void tooLate(HttpExchange exchange) {
        try {
            send(exchange, Answer.plain(408, "sending took too long"));
        } catch (IOException gone) {
            exchange.close();
        }
    }

    /** What can be refused before the body is read. */
    private @Nullable Answer refusal(HttpExchange exchange) {
        if (!allowance.take()) {
            return Answer.plain(429, "too many requests").with("Retry-After", "1");
        }
        try {
            String length = exchange.getRequestHeaders().getFirst("Content-Length");
            return length != null && Long.parseLong(length) > bounds.bodyBytes() ? tooLarge() : null;
        } catch (NumberFormatException e) {
            return Answer.plain(400, "Content-Length is no number");
        }
    }

    private Answer tooLarge() {
        return Answer.plain(413, "more than " + bounds.bodyBytes() + " bytes");
    }

    private Answer answer(HttpExchange exchange, byte[] body) throws IOException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && Long.parseLong(length) != body.length) {
            throw new IOException("the request ended before it was whole");
        }
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        Request request = new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers, body);
        try {
            return site.answer(request);
        } catch (RuntimeException | StackOverflowError broken) {
            return Answer.plain(
                    500, "an error in this program: " + broken.getClass().getName());
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Type", answer.type());
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        answer.headers().forEach(headers::set);
        byte[] body = answer.bytes();
        boolean silent = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), silent ? -1 : body.length);
        if (!silent) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
        watch.shutdownNow();
    }
}
