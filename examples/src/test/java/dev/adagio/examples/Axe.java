package dev.adagio.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The accessibility checker axe-core, as npm has it; fetched once and kept below {@code target}. */
public final class Axe {

    private static final String VERSION = "4.14.1";
    private static final long PATIENCE_SECONDS = 60;

    private Axe() {}

    /** Checks the page that is open; skips the test, and says so, where the checker cannot be had. */
    public static void assertNothingSerious(Chromium browser) throws IOException, InterruptedException {
        Optional<String> axe = script();
        assumeTrue(axe.isPresent(), "no npm, or axe-core cannot be had from it: accessibility was not checked");
        browser.value(axe.orElseThrow() + "; null");
        assertThat(browser.value("""
                axe.run().then(result => result.violations
                    .filter(each => ["serious", "critical"].includes(each.impact))
                    .map(each => each.id + ": " + each.nodes.map(node => node.target.join(" "))))""")).isEmpty();
    }

    /** Its script; nothing where there is no npm, or npm has it not. */
    private static Optional<String> script() throws IOException, InterruptedException {
        Path script = Path.of("target", "axe-core-" + VERSION + ".js");
        if (!Files.exists(script) && (!onPath("npm") || !fetched(script))) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(script));
    }

    /** Another process may fetch it at the same time: it appears when it is whole. */
    private static boolean fetched(Path script) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target"), "axe-core");
        if (!unpacked(folder)) {
            return false;
        }
        Files.move(folder.resolve("package").resolve("axe.min.js"), script, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean unpacked(Path folder) throws IOException, InterruptedException {
        return ran(folder, "npm", "pack", "--silent", "axe-core@" + VERSION)
                && ran(folder, "tar", "xzf", "axe-core-" + VERSION + ".tgz", "package/axe.min.js");
    }

    private static boolean ran(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(any -> {});
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroy();
        }
    }
}
