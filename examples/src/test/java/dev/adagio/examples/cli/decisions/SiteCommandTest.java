package dev.adagio.examples.cli.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {

    @TempDir
    Path folder;

    private Path log;
    private Path site;

    @BeforeEach
    void write() throws IOException {
        log = Files.createDirectory(folder.resolve("adr"));
        site = folder.resolve("public");
        record("0001-row.md", """
                # 1. Row

                Date: 2031-02-03

                ## Status

                Superseded by [Sail](0002-sail.md)

                ## Context

                It rains.

                ## Decision

                We row, because nobody sails.
                """);
        record("0002-sail.md", """
                ---
                status: accepted
                date: 2031-04-05
                deciders: Ada Kessel
                ---

                # Sail

                Supersedes [Row](./0001-row.md#decision)

                ## Context and Problem Statement

                | wind | knots |
                |------|-------|
                | west | 12    |

                See [the chart](charts/west.png), [the pilots](https://example.org/pilots) and
                [here](javascript:alert(1)). ![a sail](https://example.org/sail.png)

                ## Decision Outcome

                Chosen option: "sail", because the wind is free.
                """);
    }

    private void record(String name, String text) throws IOException {
        Files.writeString(log.resolve(name), text);
    }

    private Cli.Result run() {
        return Cli.run("decisions", "site", log, "-o", site, "--on", "2031-06-07", "--title", "Harbour");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name)));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void there_is_an_index_and_a_page_for_each_record_and_the_same_each_time() throws IOException {
        assertThat(run().status()).isZero();
        Map<String, String> first = contents(site);
        assertThat(first).containsOnlyKeys("index.html", "0001-row.html", "0002-sail.html");
        assertThat(run().status()).isZero();
        assertThat(contents(site)).isEqualTo(first);
        assertThat(first.values()).noneMatch(page -> page.contains(folder.toString()));

        Document index = page("index.html");
        assertThat(index.title()).isEqualTo("Harbour");
        assertThat(index.select("#records > li .line").eachText())
                .containsExactly("1. Row superseded", "2. Sail accepted");
        assertThat(index.select("#records > li .meta").eachText().get(1))
                .startsWith("2031-04-05 \u00b7 decided by Ada Kessel");
        assertThat(index.select("#status option").eachText()).containsExactly("any", "accepted", "superseded");
        assertThat(index.select("#graph svg a").eachAttr("href")).containsExactly("0001-row.html", "0002-sail.html");
    }

    @Test
    void a_page_says_what_is_known_and_leads_to_other_records() throws IOException {
        run();
        Document sail = page("0002-sail.html");
        assertThat(sail.select("h1").text()).isEqualTo("2. Sail");
        assertThat(sail.getElementById("facts").text())
                .contains(
                        "Status accepted",
                        "Decided 2031-04-05",
                        "Decides Ada Kessel",
                        "Replaces 1. Row",
                        "File 0002-sail.md");
        assertThat(sail.select("#body a").eachAttr("href"))
                .containsExactly("0001-row.html", "https://example.org/pilots", "https://example.org/sail.png");
        assertThat(sail.select("#body a[rel]").eachAttr("rel")).containsOnly("noopener noreferrer");
        assertThat(sail.getElementById("body").text()).contains("See the chart, the pilots and here. a sail");
        assertThat(sail.select("#body table td").eachText()).containsExactly("west", "12");
        assertThat(sail.select("#body h1")).isEmpty();
        assertThat(sail.getElementById("front").text()).contains("deciders: Ada Kessel");
        assertThat(page("0001-row.html").getElementById("facts").text()).contains("Replaced by 2. Sail");
    }

    @Test
    void problems_are_told_where_they_are_found() throws IOException {
        record("0003-swim.md", "# 3. Swim\n\n## Status\n\nAccepted\n\n## Decision\n\nWe swim.\n");
        run();
        assertThat(page("index.html").getElementById("problems").text()).contains("3. Swim", "warning", "does not say");
        assertThat(page("0003-swim.html").getElementById("problems").text()).contains("does not say");
        assertThat(page("0002-sail.html").getElementById("problems-section")).isNull();
    }

    @Test
    void what_a_record_says_in_html_is_shown_and_never_obeyed() throws IOException {
        String hostile = "</article><script>alert(1)</script><img src=x onerror=alert(1)>";
        record(
                "0004-\"><script>alert(2)<.md",
                "# 4. " + hostile + "\n\n## Status\n\nAccepted " + hostile
                        + "\n\n## Decision\n\n" + hostile
                        + "\n\n[x](<javascript:alert(3)>) [y](data:text/html,x) [z](//example.org)\n"
                        + "\n<div onclick=\"alert(4)\">\n\n```html\n" + hostile + "\n```\n");
        record(
                "0005-deep.md",
                "# 5. Deep\n\n## Status\n\nAccepted\n\n## Decision\n\n" + "> ".repeat(3_000) + "x\n\n"
                        + "*a **b ".repeat(3_000) + "\n\n" + "[".repeat(3_000) + "\n");
        record(
                "0006-ascii.adoc",
                "= 6. Ascii\n\n== Status\n\nAccepted\n\n== Decision\n\n++++\n" + hostile + "\n++++\n");
        assertThat(run().status()).isZero();
        Map<String, String> pages = contents(site);
        assertThat(pages).hasSize(6);
        assertThat(pages.keySet()).allMatch(name -> name.matches("[a-z0-9-]+\\.html"));
        pages.forEach((name, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script")).as(name).hasSize(name.equals("index.html") ? 1 : 0);
            assertThat(page.select("img, iframe, object, [onclick], [onerror], [src], link"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("a").eachAttr("href"))
                    .allMatch(to -> to.matches("#[a-z]+|[a-z0-9-]+\\.html|https://.*"));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'");
        });
        assertThat(Jsoup.parse(pages.get("0006-ascii.html"))
                        .selectFirst("#body pre")
                        .text())
                .contains(hostile);
    }

    @Test
    void nothing_is_written_outside_of_the_folder_and_nothing_of_somebody_else_is_touched() throws IOException {
        Path below = Files.createDirectories(log.resolve("..2f..2fx").resolve("adr"));
        Files.writeString(
                below.resolve("..%2f..%2f0007-up.md"),
                "# 7. ../../up\n\n## Status\n\nAccepted\n\n## Decision\n\nUp.\n");
        Files.createDirectory(site);
        Path notes = Files.writeString(site.resolve("notes.html"), "mine");
        List<Path> around;
        try (Stream<Path> files = Files.list(folder)) {
            around = files.sorted().toList();
        }
        assertThat(run().status()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.sorted().toList()).isEqualTo(around);
        }
        assertThat(notes).hasContent("mine");

        Files.delete(log.resolve("0001-row.md"));
        assertThat(run().status()).isZero();
        assertThat(site.resolve("0001-row.html")).doesNotExist();
        assertThat(notes).hasContent("mine");

        Path index = Files.writeString(site.resolve("index.html"), "mine");
        assertThat(run().status()).isEqualTo(2);
        assertThat(index).hasContent("mine");
        Files.delete(index);
        Path elsewhere = folder.resolve("elsewhere.html");
        Files.createSymbolicLink(index, elsewhere);
        assertThat(run().status()).isEqualTo(2);
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void an_empty_log_is_a_site_too_and_no_folder_is_misuse() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Cli.run("decisions", "site", empty, "-o", site).status()).isZero();
        assertThat(page("index.html").getElementById("lead").text()).startsWith("0 records");
        assertThat(Cli.run("decisions", "site", folder.resolve("none"), "-o", site)
                        .status())
                .isEqualTo(2);
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Cli.run("decisions", "site", empty, "-o", file).status()).isEqualTo(2);
    }
}
