package dev.adagio.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the README for a repository, run by Git itself. */
class RepositoryTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String SOUND = """
            # 1. Row to the island

            Date: 2031-02-03

            ## Status

            Accepted

            ## Context

            It rains, and the ferry is dear.

            ## Decision

            We row, because rowing is free.

            ## Consequences

            We get wet.
            """;
    private static final String BROKEN = SOUND.replace("Accepted", "Superseded by [Sail](0002-sail.md)");

    @TempDir
    Path folder;

    private Path record;

    /** What a command left behind. */
    private record Ran(int status, String said) {}

    @BeforeEach
    void begin() throws Exception {
        boolean git = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "git")));
        assumeTrue(git, "no git on the PATH: the recipes for a repository were not run");
        assertThat(run("git", "init", "-q", ".").status()).isZero();
        record = Files.createDirectories(folder.resolve("docs/adr")).resolve("0001-row.md");
    }

    @Test
    void a_commit_that_makes_the_log_wrong_is_refused_and_taken_when_it_is_mended() throws Exception {
        Path hook = Files.createDirectories(folder.resolve(".git/hooks")).resolve("pre-commit");
        Files.writeString(hook, runnable(fence("sh", "#!/bin/sh"), "java -jar \"$jar\""));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));

        Files.writeString(folder.resolve("notes.txt"), "no record");
        run("git", "add", "notes.txt");
        assertThat(run("git", "commit", "-q", "-m", "x").status())
                .as("nothing of the log is staged")
                .isZero();

        Files.writeString(record, BROKEN);
        run("git", "add", "docs");
        Files.writeString(record, SOUND);
        Ran refused = run("git", "commit", "-q", "-m", "x");
        assertThat(refused.status())
                .as("what is staged counts, not what lies in the folder: %s", refused.said())
                .isEqualTo(1);
        assertThat(refused.said()).contains("docs/adr/0001-row.md:7:", "0002-sail.md");

        run("git", "add", "docs");
        Ran taken = run("git", "commit", "-q", "-m", "x");
        assertThat(taken.status()).as(taken.said()).isZero();
        assertThat(run("git", "status", "--porcelain").said()).isEmpty();
    }

    @Test
    void the_entry_for_pre_commit_is_the_same_command() throws Exception {
        JsonNode hook = new YAMLMapper().readTree(fence("yaml", "repos:")).at("/repos/0/hooks/0");
        assertThat("docs/adr/0001-row.md").containsPattern(hook.get("files").asText());
        assertThat(hook.get("pass_filenames").asBoolean()).isFalse();
        String command = hook.get("entry").asText().replace("java -jar tools/adagio.jar", "");
        assertThat(fence("sh", "#!/bin/sh")).contains("java -jar \"$jar\"" + command);
    }

    private static String fence(String language, String beginning) throws IOException {
        return MarkdownFences.of(Files.readString(README)).stream()
                .filter(fence -> fence.language().equals(language))
                .map(MarkdownFences.Fence::body)
                .filter(body -> body.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** The program is not packed yet when tests run: its classes stand in for the jar. */
    private static String runnable(String recipe, String program) {
        assertThat(recipe).contains(program);
        return recipe.replace(
                program,
                Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:TieredStopAtLevel=1 -cp '"
                        + System.getProperty("java.class.path") + "' dev.adagio.examples.cli.Main");
    }

    private Ran run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "HOME", folder.toString(),
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_AUTHOR_NAME", "a",
                        "GIT_AUTHOR_EMAIL", "a@example.org",
                        "GIT_COMMITTER_NAME", "a",
                        "GIT_COMMITTER_EMAIL", "a@example.org"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }
}
