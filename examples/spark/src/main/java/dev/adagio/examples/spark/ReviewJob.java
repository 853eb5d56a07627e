package dev.adagio.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reviews an archive once and writes what came of it: {@code findings}, {@code problems} and, where five people wrote or
 * more, the tables of {@link Figures}.
 */
final class ReviewJob {

    /** Holds what came of each line until the tables are made of it. */
    private static final String MEANWHILE = "meanwhile";

    private ReviewJob() {}

    /**
     * Writes Parquet into a folder for each table.
     *
     * @param lines as {@link Lines} has them
     * @param output a new folder
     * @throws IllegalArgumentException if the folder is there
     */
    static void run(SparkSession spark, Dataset<Row> lines, ProfileText profile, String output) throws IOException {
        Path meanwhile = new Path(output, MEANWHILE);
        FileSystem files = meanwhile.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (files.exists(new Path(output))) {
            throw new IllegalArgumentException(output + " is there already; name a new folder");
        }
        try {
            Reviewing.inConversations(profile, lines).write().parquet(meanwhile.toString());
            Dataset<Row> reviewed = spark.read().schema(Reviewed.SCHEMA).parquet(meanwhile.toString());
            tables(reviewed).forEach((name, table) -> table.write().parquet(output + "/" + name));
            Figures.of(reviewed).forEach((name, table) -> table.write().parquet(output + "/" + name));
        } finally {
            files.delete(meanwhile, true);
        }
    }

    /** The findings and the problems, a row each. */
    static Map<String, Dataset<Row>> tables(Dataset<Row> reviewed) {
        Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
        tables.put(
                "findings",
                reviewed.withColumn("finding", explode(col("findings")))
                        .select("file", "id", "conversation", "channel", "sentAt", "finding.*"));
        tables.put(
                "problems",
                reviewed.withColumn("problem", explode(col("problems")))
                        .select("file", "id", "problem.level", "problem.reason", "line"));
        return tables;
    }
}
