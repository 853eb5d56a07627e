package dev.adagio.examples.cli.shell;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * What a command is started from.
 *
 * @param in standard input
 * @param out standard output; tells when nobody reads it any more, as {@link System#out} does not
 * @param err standard error
 * @param outShown whether standard output goes to a terminal
 * @param errShown whether standard error goes to a terminal
 * @param environment the environment's variables
 * @param nanos a clock for durations
 */
public record Shell(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outShown,
        boolean errShown,
        Map<String, String> environment,
        LongSupplier nanos) {

    /** The one this program was started from. All text is UTF-8, whatever the locale. */
    public static Shell ofThisProcess() {
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(SystemStream.Output),
                isTerminal(SystemStream.Error),
                System.getenv(),
                System::nanoTime);
    }

    /** Where the system tells of a file or pipe no program has to be asked, which takes longer than a review. */
    private static boolean leadsElsewhere(SystemStream stream) {
        try {
            Path end = Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(stream.ordinal())));
            return !end.startsWith("/dev") || end.equals(Path.of("/dev/null"));
        } catch (IOException notTold) {
            return false;
        }
    }

    /** How many columns a terminal has. */
    public int columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : 80;
    }

    private static boolean isTerminal(SystemStream stream) {
        if (leadsElsewhere(stream)) {
            return false;
        }
        try {
            return TerminalProvider.load("exec").isSystemStream(stream);
        } catch (IOException e) {
            return false;
        }
    }
}
