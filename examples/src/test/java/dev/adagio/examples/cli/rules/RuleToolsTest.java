package dev.adagio.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.cli.Cli;
import dev.adagio.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells about rules, and what is made of their findings. */
class RuleToolsTest {

    private static final List<RuleInfo> ALL = Rules.with(List.of()).infos();

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void no_rule_lacks_a_page_in_the_catalogue() {
        String markdown = Cli.run("rules", "catalogue").out();
        Document page =
                Jsoup.parse(Cli.run("rules", "catalogue", "--format", "html").out());
        for (RuleInfo rule : ALL) {
            assertThat(markdown).contains("\n### " + rule.id() + "\n", rule.rationale(), rule.remedy());
            var card = page.getElementById(rule.id());
            assertThat(card).as(rule.id()).isNotNull();
            assertThat(card.text()).contains(rule.rationale(), rule.remedy(), "Found", "Left alone");
            assertThat(card.select("mark, section")).isNotEmpty();
            assertThat(page.select("nav a[data-rule=" + rule.id() + "]")).hasSize(1);
        }
        assertThat(page.select("article")).hasSameSizeAs(ALL);
    }

    @Test
    void the_effective_configuration_tells_where_each_value_is_from() throws IOException {
        file("company.yaml", "rules: {clarity/*: hint}\nprecision: 0.6\n");
        Path team = file("team.yaml", "extends: company.yaml\nrules: {clarity/no-tldr: on}\n");
        String told = Cli.run("rules", "list", "--effective", "--profile", team).out();
        assertThat(told)
                .startsWith("threshold: warning\n")
                .contains("clarity/no-tldr\n  on        " + team + ":2\n  hint      " + folder.resolve("company.yaml")
                        + ":1\n");
        assertThat(Cli.run("rules", "list", "--effective").out()).contains("clarity/no-tldr\n  off       the rule\n");
    }

    @Test
    void why_shows_the_condition_of_a_rule_part_by_part() throws IOException {
        Path draft = file("draft.txt", "Please fix it asap, thanks.");
        Cli.Result why = Cli.run("rules", "why", "interruption/urgent-unexplained", draft);
        assertThat(why.status()).isZero();
        assertThat(why.out())
                .contains("interruption/urgent-unexplained: 1 finding")
                .contains("  yes all of\n    yes has Urgency: \"asap\"");
        assertThat(Cli.run("rules", "why", "clarity/no-tldr", draft).err())
                .isEqualTo("adagio: clarity/no-tldr is off; name it in a profile\n");
        assertThat(Cli.run("rules", "plan").out().lines())
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.contains(": asked"));
    }

    @Test
    void a_baseline_lets_only_new_findings_count() throws IOException {
        Path known = folder.resolve("known.txt");
        Path draft = file("draft.txt", "Please fix it asap, thanks.");
        assertThat(Cli.run("review", "--write-baseline", known, draft).status()).isEqualTo(1);
        assertThat(known).content().contains("interruption/urgent-unexplained asap");
        Cli.Result again = Cli.run("review", "--baseline", known, draft);
        assertThat(again.status()).isZero();
        file("draft.txt", "That bug is back again. Please fix it asap, thanks.");
        assertThat(Cli.run("review", "--baseline", known, draft).status()).isEqualTo(1);
        file("draft.txt", "Thanks.");
        assertThat(Cli.run("review", "--baseline", known, draft).err()).contains("of the known findings are gone");
    }

    @Test
    void suppressions_hold_until_their_last_day() throws IOException {
        Path draft = file("draft.txt", "Please fix it asap, thanks.");
        Path leave = file("leave.yaml", """
                suppressions:
                  - {rule: interruption/*, owner: Ana, reason: we agreed on it, until: 2031-02-03}
                  - {rule: clarity/*, owner: Bo, reason: never needed, until: 2031-02-03}
                """);
        Cli.Result held = Cli.run("review", "--suppressions", leave, "--today", "2031-02-03", draft);
        assertThat(held.status()).isZero();
        assertThat(held.err()).contains("1 finding is suppressed", "a suppression of Bo fits nothing: never needed");
        Cli.Result over = Cli.run("review", "--suppressions", leave, "--today", "2031-02-04", draft);
        assertThat(over.status()).isEqualTo(1);
        assertThat(over.err()).contains("a suppression of Ana held until 2031-02-03: we agreed on it");
    }

    @Test
    void what_was_kept_is_asked_again_under_another_profile() throws IOException {
        Path draft = file("draft.txt", "Please fix it asap, thanks.");
        Path log = folder.resolve("log.jsonl");
        Cli.run("review", "--log", log, draft);
        assertThat(Cli.run("rules", "replay", log).out()).isEqualTo("1 asked again, 0 not kept; nothing differs\n");
        Path off = file("off.yaml", "rules: {interruption/*: off}");
        Cli.Result differs = Cli.run("rules", "replay", "--profile", off, log);
        assertThat(differs.status()).isEqualTo(1);
        assertThat(differs.out()).contains("interruption/urgent-unexplained: 0 appear, 1 are gone");
        assertThat(Cli.run("rules", "replay", draft).status()).isEqualTo(2);
    }
}
