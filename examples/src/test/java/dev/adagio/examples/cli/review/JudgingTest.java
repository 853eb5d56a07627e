package dev.adagio.examples.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.cli.Cli;
import dev.adagio.examples.cli.shell.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingTest {

    private static final String RULE = "clarity/dangling-reference";

    @TempDir
    Path folder;

    private Path message;
    private Path judgements;

    @BeforeEach
    void write() throws IOException {
        message = Files.writeString(folder.resolve("message.txt"), "That bug is back. Bo, can you look by Friday?");
        judgements = folder.resolve("judgements.txt");
    }

    private Cli.Result judged(int accepted, int dismissed, Object... more) throws IOException {
        Files.writeString(judgements, "# rule, accepted, dismissed\n" + RULE + " " + accepted + " " + dismissed + "\n");
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(new Object[] {"review", "--judgements", judgements}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        arguments[arguments.length - 1] = message;
        return Cli.run(arguments);
    }

    @Test
    void a_rule_that_was_right_too_seldom_is_off_and_that_is_told() throws IOException {
        Cli.Result result = judged(7, 3);
        assertThat(result.out()).doesNotContain(RULE);
        assertThat(result.err()).contains(RULE + " is switched off: 3 of 10 findings were dismissed");
    }

    @Test
    void one_that_is_mostly_right_or_hardly_judged_stays_on() throws IOException {
        assertThat(judged(8, 2).out()).contains(RULE);
        assertThat(judged(0, 9).out()).contains(RULE);
    }

    @Test
    void a_team_says_how_often_is_often_enough() throws IOException {
        assertThat(judged(7, 3, "--least", "0.7").out()).contains(RULE);
        assertThat(judged(7, 3, "--least", "7").status()).isEqualTo(Status.MISUSE);
    }

    @Test
    void a_file_that_is_none_of_judgements_is_wrong_use() throws IOException {
        Files.writeString(judgements, "dangling 1\n");
        assertThat(Cli.run("review", "--judgements", judgements, message))
                .isEqualTo(new Cli.Result(
                        Status.MISUSE,
                        "",
                        "adagio: cannot read the judgements " + judgements
                                + ": not a rule with two counts: dangling 1\n"));
    }
}
