package dev.adagio.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spark-submit adagio-spark.jar COMMAND}: reviews archives on a cluster, or on this machine without one. */
@Command(
        name = "adagio-spark",
        header = "Reviews archives that are too large for one machine.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class SparkHost {

    private static final String FORMAT = "json for JSON Lines, or a format that Spark knows, such as parquet.";
    private static final String JSON = "json";
    private static final int ROWS = 1000;

    @Option(names = "--profile", paramLabel = "FILE", description = "Which rules run; a file of this machine.")
    private @Nullable Path profile;

    private SparkHost() {}

    /** Runs a command. What goes wrong is thrown, so that the cluster knows. */
    public static void main(String[] arguments) {
        int status = new CommandLine(new SparkHost())
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    throw thrown;
                })
                .execute(arguments);
        if (status != CommandLine.ExitCode.OK) {
            throw new IllegalArgumentException("adagio-spark ended with status " + status);
        }
    }

    @Command(mixinStandardHelpOptions = true, header = "Writes findings, problems and figures as Parquet.")
    void review(
            @Option(names = "--format", defaultValue = JSON, description = FORMAT) String format,
            @Parameters(paramLabel = "INPUT", description = "A file or folder.") String input,
            @Parameters(paramLabel = "OUTPUT", description = "A new folder.") String output)
            throws IOException {
        try (SparkSession spark = Sessions.here()) {
            ReviewJob.run(spark, Lines.of(spark, format, input), wanted(), output);
            System.out.printf(
                    "%,d findings, %,d problems%n",
                    spark.read().parquet(output + "/findings").count(),
                    spark.read().parquet(output + "/problems").count());
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            header = "Asks the view \"messages\" in SQL, with the function adagio_findings(text).")
    void sql(
            @Option(names = "--format", defaultValue = JSON, description = FORMAT) String format,
            @Parameters(paramLabel = "INPUT", description = "A file or folder.") String input,
            @Parameters(paramLabel = "QUERY", description = "A query.") String query)
            throws IOException {
        try (SparkSession spark = Sessions.here()) {
            AdagioFindings.register(spark, wanted());
            spark.read().format(format).load(input).createOrReplaceTempView("messages");
            spark.sql(query).show(ROWS, false);
        }
    }

    @Command(mixinStandardHelpOptions = true, header = "Reviews files of JSON Lines as they come into a folder.")
    void stream(
            @Option(names = "--checkpoint", required = true, description = "Where Spark keeps how far it is.")
                    String checkpoint,
            @Option(names = "--files", defaultValue = "100", description = "How many files at once at the most.")
                    int files,
            @Option(names = "--once", description = "End when all that is there is reviewed.") boolean once,
            @Parameters(paramLabel = "INPUT", description = "A folder; files have to appear there by a rename.")
                    String input,
            @Parameters(paramLabel = "OUTPUT", description = "A folder.") String output)
            throws IOException, TimeoutException, StreamingQueryException {
        try (SparkSession spark = Sessions.here()) {
            new ReviewStream(wanted(), output, checkpoint)
                    .start(spark, input, files, once ? Trigger.AvailableNow() : Trigger.ProcessingTime(0))
                    .awaitTermination();
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            header = "Reviews invented messages in a plain loop and by Spark, and tells how long each took.")
    void measure(
            @Parameters(paramLabel = "MESSAGES", defaultValue = "200000", description = "How many.") int messages,
            @Parameters(paramLabel = "FOLDER", description = "A new folder, for the messages.") Path folder)
            throws IOException {
        new Measure(folder, messages).run(System.out);
    }

    private ProfileText wanted() {
        return profile == null ? ProfileText.DEFAULT : ProfileText.read(profile);
    }
}
