package dev.adagio.examples.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Reviews the lines of a partition, in order and one at a time.
 *
 * @param profile which rules run
 * @param conversations whether the lines of a conversation come one after another, so that each is read as whoever is in
 *     the conversation reads it
 */
record Reviewing(ProfileText profile, boolean conversations) implements MapPartitionsFunction<Row, Row> {

    /** Reviews messages, each with what was said before in its conversation. */
    static Dataset<Row> inConversations(ProfileText profile, Dataset<Row> lines) {
        return new Reviewing(profile, true).of(Lines.inConversations(lines));
    }

    /** Reviews messages, each with what it says itself of what came before. */
    static Dataset<Row> oneByOne(ProfileText profile, Dataset<Row> lines) {
        return new Reviewing(profile, false).of(lines);
    }

    private Dataset<Row> of(Dataset<Row> lines) {
        return lines.mapPartitions(this, Encoders.row(Reviewed.SCHEMA));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        LineReview review = new LineReview(Engines.of(profile), conversations);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .map(row -> review.of(row.getAs("file"), row.getAs("id"), row.getAs("line")))
                .map(Reviewed::row)
                .iterator();
    }
}
