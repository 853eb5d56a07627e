package dev.adagio.examples.spark;

import static dev.adagio.examples.spark.TestSession.SPARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewJobTest {

    private static final int MESSAGES = 600;

    @TempDir
    private Path folder;

    @Test
    void finds_what_a_plain_loop_finds_whether_it_reads_json_or_parquet() throws IOException {
        Path json = folder.resolve("all.jsonl");
        new GeneratedMessages(7, 30, 3).write(json, MESSAGES);
        SPARK.read()
                .json(json.toString())
                .selectExpr("*", "cast(sentAt as timestamp) as at")
                .drop("sentAt")
                .withColumnRenamed("at", "sentAt")
                .write()
                .parquet(folder.resolve("parquet").toString());

        review("json", json, "from-json");
        review("parquet", folder.resolve("parquet"), "from-parquet");

        Map<String, Long> plain = Measure.plainly(json);
        assertThat(plain).hasSizeGreaterThan(3);
        assertThat(byRule("from-json/by-rule")).isEqualTo(plain);
        assertThat(byRule("from-parquet/by-rule")).isEqualTo(plain);
        assertThat(rows("from-json/findings", "id, rule, start, end, sentAt"))
                .hasSize(Math.toIntExact(sum(plain)))
                .containsExactlyInAnyOrderElementsOf(rows("from-parquet/findings", "id, rule, start, end, sentAt"));
        assertThat(folder.resolve("from-json")).isDirectoryNotContaining("glob:**/meanwhile");
    }

    @Test
    void puts_rows_that_are_broken_aside_with_the_reason_and_reviews_the_others() throws IOException {
        Path json = Files.writeString(folder.resolve("broken.jsonl"), """
                {"id":"a","text":"Can someone look at it asap?"}
                {"id":"b","text":"Is it
                {"id":"c","kind":"chat"}

                {"id":"d","kind":"pigeon","text":"Hi"}
                {"id":"e","text":"Can someone look at it asap?","recipients":{"to":"many"}}
                {"id":"f","text":"Can someone look at it asap?","sentAt":"yesterday"}
                null
                """);

        review("json", json, "out");

        assertThat(rows("out/problems", "level, reason, line is null"))
                .extracting(Row::toString)
                .containsExactlyInAnyOrder(
                        "[error,column 24: Unexpected end-of-input: was expecting closing quote for a string value,false]",
                        "[error,it has no text,false]",
                        "[error,\"pigeon\" is none of [email, chat, issue, meeting, document],false]",
                        "[error,column 68: not of the expected shape: recipients.to,false]",
                        "[note,sentAt is no ISO instant such as 2024-05-01T09:30:00Z; left out,true]",
                        "[error,an object was expected here,false]");
        assertThat(rows("out/findings", "id"))
                .extracting(row -> row.getString(0))
                .containsOnly("a", "f");
    }

    @Test
    void puts_rows_of_other_sources_aside_that_are_no_messages() throws IOException {
        SPARK.sql("select * from values ('a', 'Can someone look at it asap?', 'chat'), ('b', null, 'chat'), "
                        + "('c', 'Hi', 'pigeon') as t(id, text, kind)")
                .write()
                .parquet(folder.resolve("rows").toString());

        review("parquet", folder.resolve("rows"), "out");

        assertThat(rows("out/problems", "id, reason"))
                .extracting(Row::toString)
                .containsExactlyInAnyOrder(
                        "[b,it has no text]", "[c,\"pigeon\" is none of [email, chat, issue, meeting, document]]");
    }

    @Test
    void reads_each_message_with_what_came_before_it_in_its_conversation() throws IOException {
        Path json = Files.writeString(folder.resolve("talk.jsonl"), """
                {"id":"3","conversation":"c","sender":"bo","sentAt":"2026-03-02T09:00:09Z","text":"the pump"}
                {"id":"1","conversation":"c","sender":"bo","sentAt":"2026-03-02T09:00:01Z","text":"so"}
                {"id":"4","conversation":"d","sender":"bo","sentAt":"2026-03-02T09:00:09Z","text":"the pump"}
                {"id":"2","conversation":"c","sender":"bo","sentAt":"2026-03-02T09:00:05Z","text":"about"}
                """);

        review("json", json, "out");

        assertThat(rows("out/findings", "id, rule"))
                .extracting(Row::toString)
                .contains("[3,interruption/fragment-burst]")
                .doesNotContain("[4,interruption/fragment-burst]");
    }

    @Test
    void does_not_begin_where_something_is_already() throws IOException {
        Path json = Files.writeString(folder.resolve("one.jsonl"), "{\"text\":\"Hi\"}\n");
        Files.createDirectory(folder.resolve("taken"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> review("json", json, "taken"))
                .withMessageContaining("is there already");
    }

    private void review(String format, Path input, String output) throws IOException {
        ReviewJob.run(
                SPARK,
                Lines.of(SPARK, format, input.toString()),
                ProfileText.DEFAULT,
                folder.resolve(output).toString());
    }

    private List<Row> rows(String table, String columns) {
        return SPARK.read()
                .parquet(folder.resolve(table).toString())
                .selectExpr(columns.split(", "))
                .collectAsList();
    }

    private Map<String, Long> byRule(String table) {
        Map<String, Long> counts = new TreeMap<>();
        rows(table, "rule, findings").forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
