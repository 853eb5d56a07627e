package dev.adagio.examples.spark;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.storage.StorageLevel;

/**
 * Reviews what comes into a folder, batch by batch. Spark notes in the checkpoint which files a batch has before it
 * begins, and that it is done when it is; a batch that was not done is done again from the same files, and replaces what
 * it has written. So each message is reviewed once for whoever reads the output, however often the program is killed.
 *
 * @param profile which rules run
 * @param output where {@code findings/batch=N} and {@code problems/batch=N} are written
 * @param checkpoint where Spark keeps how far it is
 */
record ReviewStream(ProfileText profile, String output, String checkpoint) {

    /**
     * Starts it.
     *
     * @param folder where files come; each has to appear there whole, by a rename
     * @param files how many files a batch has at the most
     * @param trigger when a batch begins
     */
    StreamingQuery start(SparkSession spark, String folder, int files, Trigger trigger) throws TimeoutException {
        return Reviewing.oneByOne(profile, Lines.coming(spark, folder, files))
                .writeStream()
                .option("checkpointLocation", checkpoint)
                .trigger(trigger)
                .foreachBatch((VoidFunction2<Dataset<Row>, Long>) this::write)
                .start();
    }

    private void write(Dataset<Row> reviewed, Long batch) {
        Dataset<Row> kept = reviewed.persist(StorageLevel.DISK_ONLY());
        try {
            for (Map.Entry<String, Dataset<Row>> table : ReviewJob.tables(kept).entrySet()) {
                table.getValue()
                        .write()
                        .mode(SaveMode.Overwrite)
                        .parquet(output + "/" + table.getKey() + "/batch=" + batch);
            }
        } finally {
            kept.unpersist();
        }
    }
}
