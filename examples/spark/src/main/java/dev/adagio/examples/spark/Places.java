package dev.adagio.examples.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;

import dev.adagio.model.SmallestGroup;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Messages sorted into places, a channel in a week each, so that no place is about fewer than five people: those in which
 * fewer wrote, or that are called after somebody who wrote, are one place without a name. It takes in the smallest other
 * place where it would itself be too small, so that nobody can subtract their way to one person either.
 */
final class Places {

    /** Whether it is the place without a name; {@code channel} and {@code week} are null there. */
    static final String SMALL = "small_groups";

    private static final int ENOUGH = SmallestGroup.FEWEST;
    private static final String WORD_BREAK = "[^\\p{L}\\p{M}\\p{N}]+";

    private Places() {}

    /** The messages with their places, or empty if fewer than five people wrote all of them. */
    static Optional<Dataset<Row>> of(Dataset<Row> messages) {
        Dataset<Row> places = messages.groupBy("channel", "week")
                .agg(count(lit(1)).as("messages"), count_distinct(col("sender")).as("people"))
                .join(
                        names(messages).withColumn("personal", lit(true)),
                        lower(col("channel")).equalTo(col("name")),
                        "left_outer")
                .drop("name");
        Dataset<Row> large =
                places.where(enough().and(coalesce(col("personal"), lit(false)).equalTo(false))
                        .and(coalesce(col("channel").contains("@"), lit(false)).equalTo(false)));
        Row rest = labelled(messages, large)
                .where(SMALL)
                .agg(count(lit(1)).as("messages"), count_distinct(col("sender")).as("people"))
                .first();
        if (number(rest, "messages") == 0 || enough(rest)) {
            return Optional.of(labelled(messages, large));
        }
        List<Row> smallest = large.orderBy(col("people").equalTo(0), col("messages"), col("channel"), col("week"))
                .limit(1)
                .collectAsList();
        if (smallest.isEmpty() || (number(smallest.get(0), "people") == 0 && number(rest, "people") > 0)) {
            return Optional.empty();
        }
        Row taken = smallest.get(0);
        Column same = col("channel")
                .eqNullSafe(taken.getAs("channel"))
                .and(col("week").eqNullSafe(taken.getAs("week")));
        return Optional.of(labelled(messages, large.where(same.equalTo(false))));
    }

    private static Dataset<Row> labelled(Dataset<Row> messages, Dataset<Row> large) {
        Dataset<Row> shown = large.select(
                col("channel").as("shown_channel"),
                col("week").as("shown_week"),
                lit(true).as("shown"));
        Column same =
                col("channel").eqNullSafe(col("shown_channel")).and(col("week").eqNullSafe(col("shown_week")));
        return messages.join(broadcast(shown), same, "left_outer")
                .withColumn(SMALL, col("shown").isNull())
                .withColumn("channel", col("shown_channel"))
                .withColumn("week", col("shown_week").cast("date"))
                .drop("shown", "shown_channel", "shown_week");
    }

    /** What people are called, whole and in parts, without the domain of an address. */
    private static Dataset<Row> names(Dataset<Row> messages) {
        Column name = regexp_replace(lower(col("sender")), "@.*$", "");
        return messages.select("sender")
                .distinct()
                .select(explode(array_union(array(name), split(name, WORD_BREAK)))
                        .as("name"))
                .where("length(name) > 2")
                .distinct();
    }

    private static Column enough() {
        return col("messages")
                .geq(ENOUGH)
                .and(col("people").equalTo(0).or(col("people").geq(ENOUGH)));
    }

    private static boolean enough(Row group) {
        long people = number(group, "people");
        return number(group, "messages") >= ENOUGH && (people == 0 || people >= ENOUGH);
    }

    private static long number(Row row, String column) {
        return row.<Long>getAs(column);
    }
}
