package dev.adagio.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for the tests of a class, which are skipped where none is installed. After each of them the console has to
 * be clean, and nothing but files opened.
 */
public final class Browsing implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final String page;
    private @Nullable Path profile;
    private @Nullable Chromium browser;

    /** For tests of this page, as it is told that they are skipped. */
    public Browsing(String page) {
        this.page = page;
    }

    /** The browser. */
    public Chromium browser() {
        if (browser == null) {
            throw new IllegalStateException("asked before all tests");
        }
        return browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no chromium on the PATH: " + page + " was not opened in a browser");
        profile = Files.createTempDirectory("profile");
        browser = new Chromium(program.orElseThrow(), profile);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(browser().complaints()).isEmpty();
        assertThat(browser().requests())
                .allMatch(request -> request.startsWith("file:") || request.startsWith("data:"));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (profile != null) {
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
