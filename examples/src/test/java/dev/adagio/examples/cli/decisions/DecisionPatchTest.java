package dev.adagio.examples.cli.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adagio.examples.cli.Cli;
import dev.adagio.examples.cli.shell.Status;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patch changes, once Git has applied it, what {@code --repair} would have changed, byte by byte. */
class DecisionPatchTest {

    private static final String OLD = "# 3. Row\n\nDate: 2021-03-04\n\n## Status\n\nAccepted\n\n## Context\n\nThe ferry"
            + " was sold.\n\n## Decision\n\nWe row, because we must.";
    private static final String NEW =
            "# 4. Sail\n\nDate: 2022-05-06\n\n## Status\n\nAccepted\n\nSupersedes [3. Row](%s)"
                    + "\n\n## Context\n\nThe ferry was sold.\n\n## Decision\n\nWe sail, because we can.\n";

    @TempDir
    Path repository;

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        File log = folder.resolve("../git.log").toFile();
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(git.waitFor()).as(Files.readString(log.toPath())).isZero();
    }

    private Path log(String name, String oldFile, String lineEnd, String end, String mark) throws IOException {
        Path root = Files.createDirectories(repository.resolve(name));
        Path adr = Files.createDirectories(root.resolve("adr"));
        write(adr.resolve(oldFile), mark + (OLD + end).replace("\n", lineEnd));
        write(
                adr.resolve("0004-sail.md"),
                NEW.formatted(oldFile.replace(" ", "%20")).replace("\n", lineEnd));
        return root;
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private void appliesAsRepaired(String name, String oldFile, String lineEnd, String end, String mark)
            throws Exception {
        assumeTrue(hasGit(), "no git to apply a patch with");
        Path patched = log(name + "/patched", oldFile, lineEnd, end, mark);
        Path repaired = log(name + "/repaired", oldFile, lineEnd, end, mark);
        Map<String, String> before = files(patched.resolve("adr"));
        Path patch = patched.resolve("../repairs.patch");
        Cli.Result result = Cli.run("decisions", "check", "--diff", "--output", patch, patched.resolve("adr"));
        assertThat(result.status()).as(result.err()).isEqualTo(Status.FINDINGS);
        assertThat(files(patched.resolve("adr"))).isEqualTo(before);

        git(patched, "init", "-q");
        // the paths of the patch are those of the folder that was named
        int depth = patched.toAbsolutePath().getNameCount();
        git(
                patched,
                "apply",
                "-p" + (depth + 1),
                "--whitespace=nowarn",
                patch.toRealPath().toString());
        Cli.run("decisions", "check", "--repair", repaired.resolve("adr"));

        assertThat(files(patched.resolve("adr"))).isNotEqualTo(before).isEqualTo(files(repaired.resolve("adr")));
    }

    @Test
    void git_applies_it() throws Exception {
        appliesAsRepaired("plain", "0003-row.md", "\n", "\n", "");
    }

    @Test
    void git_applies_it_to_files_of_other_systems() throws Exception {
        appliesAsRepaired("crlf", "0003-row.md", "\r\n", "\n", "");
        appliesAsRepaired("marked", "0003-row.md", "\r\n", "\n", "\ufeff");
    }

    @Test
    void git_applies_it_where_nothing_ends_the_last_line() throws Exception {
        appliesAsRepaired("unended", "0003-row.md", "\n", "", "");
        appliesAsRepaired("crlf-unended", "0003-row.md", "\r\n", "", "");
    }

    @Test
    void git_applies_it_to_files_with_blanks_in_their_names() throws Exception {
        appliesAsRepaired("blank", "0003 row there.md", "\n", "\n", "");
    }

    @Test
    void where_nothing_can_be_repaired_the_patch_is_empty() throws IOException {
        Path root = log("clean", "0003-row.md", "\n", "\n", "");
        Cli.run("decisions", "check", "--repair", root.resolve("adr"));
        Cli.Result result = Cli.run("decisions", "check", "--diff", root.resolve("adr"));
        assertThat(result.status()).isEqualTo(Status.CLEAN);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_file_in_another_encoding_is_named_and_no_patch_is_made() throws IOException {
        Path root = log("latin", "0003-row.md", "\n", "\n", "");
        Files.write(
                root.resolve("adr/0003-row.md"),
                OLD.replace("ferry", "f\u00e9rry").getBytes(StandardCharsets.ISO_8859_1));
        Cli.Result result = Cli.run("decisions", "check", "--diff", root.resolve("adr"));
        assertThat(result.status()).isEqualTo(Status.MISUSE);
        assertThat(result.err()).contains("0003-row.md: is in ISO-8859-1, which no patch can hold");
    }

    @Test
    void to_change_and_not_to_change_cannot_both_be_asked_for() {
        assertThat(Cli.run("decisions", "check", "--diff", "--repair", repository)
                        .status())
                .isEqualTo(Status.MISUSE);
    }
}
