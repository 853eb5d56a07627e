package dev.adagio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.cli.shell.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "review --help",
                "advise --help",
                "rules --help",
                "rules list -h",
                "rules explain -h",
                "decisions show -h"
            })
    void help_goes_to_standard_output(String line) {
        Cli.Result result = Cli.run((Object[]) line.split(" "));
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("Usage: adagio");
        assertThat(result.out().lines()).allMatch(shown -> shown.length() <= 100);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void help_shows_examples_and_what_the_status_means() {
        assertThat(Cli.run("review", "--help").out())
                .contains("adagio review --format html -o page.html", "Status: 0", "threshold: warning");
    }

    @Test
    void the_version_is_told() {
        assertThat(Cli.run("--version").out()).matches("adagio \\S+ \\(Java \\d+\\)\\R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | say what to do: review, advise, deliver, serve, github, decisions or rules
            reveiw | Unmatched argument at index 0: 'reveiw'
            review --frmat json | Unknown option: '--frmat'
            review --format xml | Invalid value for option '--format'
            review --threads many | Invalid value for option '--threads'
            review --threads 0 | --threads is 0; at least 1 is needed
            review --color sometimes | Invalid value for option '--color'
            advise --format sarif | advise has no format sarif; it has text, json, jsonl and html
            serve --port 99999 | --port is 99999; a number up to 65535 is needed
            github --queue q | Missing required option: '--login=NAME'
            github --queue q --login adagio | the environment has no GITHUB_TOKEN
            decisions | say what to do: list, show, check, verify, on, graph, site, search, convert, find, draft, new, accept, supersede, amend, step or renumber
            decisions list | Missing required parameter: 'PATH'
            decisions show --format html x | decisions have no format html; they have text, json and jsonl
            rules explain | Missing required parameter: 'ID'
            rules | Missing required subcommand
            """)
    void wrong_use_is_told_in_a_line_without_a_stack_trace(String line, String told) {
        Cli.Result result = line == null ? Cli.run() : Cli.run((Object[]) line.split(" "));
        assertThat(result.status()).isEqualTo(Status.MISUSE);
        assertThat(result.err()).startsWith("adagio: ").contains(told).doesNotContain("\tat ", "Exception");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_slip_of_the_pen_gets_a_suggestion() {
        assertThat(Cli.run("reveiw").err()).contains("Did you mean: adagio review");
    }

    @Test
    void debugging_shows_where_an_error_comes_from() {
        assertThat(Cli.run("review", "--threads", "0", "--debug").err()).contains("\tat dev.adagio.examples.cli");
    }
}
