package dev.adagio.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Those who speak to a server by hand, and not always as they should; and what becomes of it meanwhile. */
public final class Crowd {

    private final int port;

    /** A crowd before a server. */
    public Crowd(Server server) {
        this.port = server.port();
    }

    /** Says something, and returns all that is answered; nothing where the connection is cut. */
    public String say(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException reset) {
            return "";
        }
    }

    /** Posts a body, with lines of headers, and returns the status; 0 where the connection is cut. */
    public int post(String path, String headers, String body) throws IOException {
        String answer = say("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                + "Content-Length: " + body.length() + "\r\n\r\n" + body);
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** Says something and goes. */
    public void leave(String request) throws IOException {
        hold(request).close();
    }

    /** Says something, and keeps the connection. */
    public Socket hold(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** Those who come, from one number up to another. */
    public interface Comers {
        void come(int from, int to) throws Exception;
    }

    /** Lets ten thousand come, of which the last eight leave nothing in memory, and returns all that is logged. */
    public static String tenThousand(Comers comers) throws Exception {
        return logged(() -> {
            comers.come(0, 2_000);
            long before = used();
            comers.come(2_000, 10_000);
            assertThat(used() - before).as("bytes kept of 8,000 connections").isLessThan(8_000_000);
        });
    }

    /** How much memory is in use when all that is garbage is gone. */
    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What is done while it is listened. */
    public interface Work {
        void run() throws Exception;
    }

    /** All that is logged, or written to the two standard streams, while something is done. */
    public static String logged(Work work) throws Exception {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream ear = new PrintStream(heard, true, StandardCharsets.UTF_8);
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                ear.println(entry.getMessage() + " " + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        System.setOut(ear);
        System.setErr(ear);
        try {
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(listener);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }
}
