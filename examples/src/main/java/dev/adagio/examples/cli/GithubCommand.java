package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.github.IssueChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adagio github}. */
@Command(
        name = "github",
        header = "Checks issues and pull requests as GitHub's webhooks tell of them.",
        description = {
            "",
            "Keeps one comment below each: written when something is missing, edited when that changes, cleared when it "
                    + "is mended. The environment has GITHUB_TOKEN (may comment) and GITHUB_WEBHOOK_SECRET. Webhooks "
                    + "for issues, pull requests and issue comments go to /webhook; put a server with TLS in front.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Status: 0 ended, 2 wrong use, such as a port that is taken."})
final class GithubCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--login", required = true, paramLabel = "NAME", description = "Under which name it comments.")
    private String login = "";

    @Option(
            names = "--queue",
            required = true,
            paramLabel = "FOLDER",
            description = "A folder of its own, for what is still to do.")
    private Path queue = Path.of("");

    @Option(names = "--api", paramLabel = "URL", description = "Of an enterprise server; otherwise GitHub's own.")
    private URI api = URI.create("https://api.github.com");

    @Option(names = "--port", paramLabel = "PORT", description = "Where it listens; otherwise 8047.")
    private int port = 8047;

    GithubCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        IssueChecker.Setup setup = new IssueChecker.Setup(
                api, needed("GITHUB_TOKEN"), login, needed("GITHUB_WEBHOOK_SECRET"), queue, port);
        try (IssueChecker checker = new IssueChecker(Adagio.create(), setup, Clock.systemUTC()).start()) {
            shell.err().println("http://localhost:" + checker.port() + "/webhook until Ctrl-C");
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new Misuse("cannot listen at port " + port + ": " + Reasons.of(e), e);
        } catch (UncheckedIOException e) {
            throw new Misuse("cannot read the queue " + queue, e);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return Status.CLEAN;
    }

    private String needed(String variable) {
        String value = shell.environment().getOrDefault(variable, "");
        if (value.isBlank()) {
            throw new Misuse("the environment has no " + variable);
        }
        return value;
    }
}
