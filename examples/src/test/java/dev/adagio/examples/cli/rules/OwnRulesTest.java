package dev.adagio.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of one's own on the command line: packs and styles. */
class OwnRulesTest {

    private static final String PACK = """
            pack: harbour
            rules:
              - id: harbour/rush
                title: presses without a time
                severity: warning
                why: Nobody can weigh it.
                remedy: Say by when.
                find: {phrases: drop everything}
                unless: deadline.explicit
                examples:
                  flagged: «Drop everything», please.
                  accepted: Take your time.
            """;

    @TempDir
    private Path folder;

    private Path pack;
    private Path letter;

    @BeforeEach
    void files() throws IOException {
        pack = Files.writeString(folder.resolve("harbour.yaml"), PACK);
        letter = Files.writeString(folder.resolve("letter.txt"), "Drop everything, the buoy is rather green.");
        Path style = Files.createDirectories(folder.resolve("styles").resolve("Pier"));
        Files.writeString(
                style.resolve("Weasel.yml"), "extends: existence\nmessage: \"'%s' says little\"\ntokens: [rather]\n");
        Files.writeString(style.resolve("Odd.yml"), "extends: script\nmessage: x\nscript: y\n");
    }

    @Test
    void a_pack_that_is_as_it_says_is_told_so() {
        Cli.Result result = Cli.run("rules", "verify", pack.toString());
        assertThat(result.out()).isEqualTo(pack + ": 1 rules, 2 examples, all as they say\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void an_example_that_is_not_as_it_says_is_told_with_its_place() throws IOException {
        Files.writeString(pack, PACK.replace("Take your time", "Now drop everything"));
        Cli.Result result = Cli.run("rules", "verify", pack.toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        pack + ":12:17: harbour/rush finds 'drop everything' in this example",
                        "expected: nothing to be found");
    }

    @Test
    void what_own_rules_find_stands_beside_what_others_do() {
        Cli.Result result = Cli.run("review", "--rules", pack.toString(), letter.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("harbour/rush");
        assertThat(Cli.run("review", letter.toString()).out()).doesNotContain("harbour/rush");
    }

    @Test
    void styles_are_read_as_rules_and_what_is_not_supported_is_named() {
        Path styles = folder.resolve("styles");
        Cli.Result result = Cli.run("review", "--styles", styles.toString(), letter.toString());
        assertThat(result.out()).contains("pier/weasel", "'rather' says little");
        assertThat(result.err()).contains(styles + ": Pier.Odd: checks of the kind 'script' are not supported");
    }

    @Test
    void a_profile_sets_own_rules_too() throws IOException {
        Path profile = Files.writeString(folder.resolve("team.yaml"), "rules: {harbour/rush: off, Pier.Weasel: error}");
        Cli.Result result = Cli.run(
                "review",
                "--rules",
                pack.toString(),
                "--styles",
                folder.resolve("styles").toString(),
                "--profile",
                profile.toString(),
                letter.toString());
        assertThat(result.out()).contains("error[pier/weasel]").doesNotContain("harbour/rush");
    }

    @Test
    void own_rules_are_listed_and_explained() {
        assertThat(Cli.run("rules", "list", "--rules", pack.toString()).out())
                .contains("harbour/rush", "presses without a time", "clarity/no-ask");
        assertThat(Cli.run("rules", "explain", "--rules", pack.toString(), "harbour/rush")
                        .out())
                .startsWith("harbour/rush: presses without a time")
                .contains("Nobody can weigh it.", "Take your time.");
    }

    @Test
    void the_schema_is_printed() {
        assertThat(Cli.run("rules", "schema").out()).contains("urn:adagio:schema:rules");
    }

    @Test
    void rules_that_cannot_be_read_are_wrong_use() {
        assertThat(Cli.run("review", "--rules", folder.resolve("none.yaml").toString(), letter.toString())
                        .status())
                .isEqualTo(2);
        assertThat(Cli.run("review", "--styles", folder.resolve("none").toString(), letter.toString())
                        .status())
                .isEqualTo(2);
        assertThat(Cli.run("rules", "verify", letter.toString()).err()).contains("letter.txt:1:");
    }
}
