package dev.adagio.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.xxhash64;

import dev.adagio.examples.archive.export.NeutralMessage;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Messages as lines of JSON in Adagio's neutral form, whatever they are stored as: there is one way to read a message,
 * and one to say what is wrong with it.
 *
 * <p>Columns: {@code file}, {@code line}, {@code id} (one made of the line, where it has none), {@code conversation} and
 * {@code sentAt} (null where it has none).
 */
final class Lines {

    private static final String JSON = "json";

    /** Only what rows are to be brought together by; a message is read by whoever reviews it. */
    private static final StructType TOGETHER = StructType.fromDDL("id string, conversation string, sentAt string");

    /** Instants are written as the neutral form wants them. */
    private static final Map<String, String> INSTANTS = Map.of(
            "timestampFormat",
            "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "timestampNTZFormat",
            "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
            "timeZone",
            "UTC");

    private Lines() {}

    /**
     * What is stored at a path.
     *
     * @param format {@code json} for JSON Lines, or any source of rows that Spark has, such as {@code parquet}
     */
    static Dataset<Row> of(SparkSession spark, String format, String path) {
        if (format.equals(JSON)) {
            return together(spark.read().text(path).withColumnRenamed("value", "line"));
        }
        Dataset<Row> rows = spark.read().format(format).load(path);
        Column[] known = Arrays.stream(NeutralMessage.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(Arrays.asList(rows.columns())::contains)
                .map(name -> col("`" + name + "`"))
                .toArray(Column[]::new);
        if (known.length == 0) {
            throw new IllegalArgumentException("no column of " + path + " is one of a message, such as text");
        }
        return together(rows.select(to_json(struct(known), INSTANTS).as("line")));
    }

    /** What comes into a folder: files of JSON Lines, so many at once at the most. */
    static Dataset<Row> coming(SparkSession spark, String folder, int files) {
        return together(spark.readStream()
                .option("maxFilesPerTrigger", files)
                .text(folder)
                .withColumnRenamed("value", "line"));
    }

    private static Dataset<Row> together(Dataset<Row> lines) {
        return lines.select(input_file_name().as("file"), col("line"))
                .where(trim(col("line")).notEqual(""))
                .withColumn("said", from_json(col("line"), TOGETHER))
                .select(
                        col("file"),
                        col("line"),
                        coalesce(col("said.id"), concat(lit("#"), hex(xxhash64(col("line")))))
                                .as("id"),
                        col("said.conversation").as("conversation"),
                        col("said.sentAt").as("sentAt"));
    }

    /** The same, those of a conversation one after another in one partition; all others anywhere. */
    static Dataset<Row> inConversations(Dataset<Row> lines) {
        Column conversation = coalesce(col("conversation"), col("id"));
        return lines.repartition(conversation)
                .sortWithinPartitions(conversation, col("sentAt"), col("id"), col("line"));
    }
}
