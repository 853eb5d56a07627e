package dev.adagio.examples.spark;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;

/** A stream in a process of its own, to be killed: reviews a file at a time until all are reviewed. */
final class StreamProgram {

    private StreamProgram() {}

    public static void main(String[] folders) throws Exception {
        SparkSession spark = TestSession.SPARK;
        new ReviewStream(ProfileText.DEFAULT, folders[1], folders[2])
                .start(spark, folders[0], 1, Trigger.AvailableNow())
                .awaitTermination();
        spark.stop();
    }
}
