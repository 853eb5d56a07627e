package dev.adagio.examples.spark;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the reviews of messages come to, as tables. None tells of a single person: see {@link Places}. */
final class Figures {

    private static final double MILLIONTHS = 1e6;

    private Figures() {}

    /** The tables, by name; none if fewer than five people wrote. */
    static Map<String, Dataset<Row>> of(Dataset<Row> reviewed) {
        Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
        Places.of(reviewed.where(col("line").isNull())).ifPresent(placed -> {
            Dataset<Row> found = found(placed);
            tables.put("by-rule", counted(found, "rule").orderBy("rule").coalesce(1));
            tables.put("by-channel-and-week", places(placed));
            tables.put("by-rule-channel-and-week", counted(found, "rule", Places.SMALL, "channel", "week"));
        });
        return tables;
    }

    /** For each message and each rule that found something in it, how often. */
    private static Dataset<Row> found(Dataset<Row> placed) {
        return placed.withColumn("rule", explode(array_distinct(col("findings.rule"))))
                .withColumn("times", expr("size(filter(findings, each -> each.rule = rule))"));
    }

    /** How many messages there are in which a rule found something, and how often it did. */
    private static Dataset<Row> counted(Dataset<Row> found, String by, String... further) {
        return found.groupBy(by, further)
                .agg(count(lit(1)).as("messages"), sum(col("times")).as("findings"));
    }

    private static Dataset<Row> places(Dataset<Row> placed) {
        return placed.groupBy(Places.SMALL, "channel", "week")
                .agg(
                        count(lit(1)).as("messages"),
                        sum(when(size(col("findings")).gt(0), 1).otherwise(0)).as("flagged"),
                        sum(size(col("findings"))).as("findings"),
                        count(col("readiness")).as("estimated"),
                        sum(col("readiness")).divide(MILLIONTHS).as("ready"));
    }
}
