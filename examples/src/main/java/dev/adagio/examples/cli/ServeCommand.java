package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.composer.Composer;
import dev.adagio.examples.web.Server;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adagio serve}. */
@Command(
        name = "serve",
        header = "Serves a page with a text box that reviews while one types.",
        description = {
            "",
            "To this machine alone. What is typed stays in memory while it is typed; nothing is stored or logged.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Status: 0 ended, 2 wrong use, such as a port that is taken."})
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Shell shell;

    @Option(names = "--port", paramLabel = "PORT", description = "Where; 0 for any that is free, otherwise 8046.")
    private int port = 8046;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new Misuse("--port is " + port + "; a number up to " + HIGHEST_PORT + " is needed");
        }
        try (Server server = start()) {
            shell.err().println("http://localhost:" + server.port() + "/ until Ctrl-C");
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return Status.CLEAN;
    }

    private Server start() {
        try {
            return Composer.serve(Adagio.create(), port);
        } catch (IOException e) {
            throw new Misuse("cannot serve at port " + port + ": " + Reasons.of(e), e);
        }
    }
}
