package dev.adagio.examples.cli;

import dev.adagio.examples.cli.shell.Shell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Runs commands as a shell would, in this process. */
public final class Cli {

    private final Map<String, String> environment = new HashMap<>();
    private byte[] in = new byte[0];
    private OutputStream out = new ByteArrayOutputStream();
    private boolean outShown;
    private boolean errShown;
    private long nanos;

    /** What a command left behind. */
    public record Result(int status, String out, String err) {}

    public static Result run(Object... arguments) {
        return new Cli().with(arguments);
    }

    public Cli standardInput(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public Cli standardOutput(OutputStream stream) {
        out = stream;
        return this;
    }

    /** Where standard output, or standard error, goes to a terminal. */
    public Cli terminal(boolean output, boolean error) {
        outShown = output;
        errShown = error;
        return this;
    }

    public Cli environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Result with(Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(in),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                outShown,
                errShown,
                environment,
                () -> nanos += 1_000_000);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        int status = Main.run(shell, words);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Result(status, written, err.toString(StandardCharsets.UTF_8));
    }
}
