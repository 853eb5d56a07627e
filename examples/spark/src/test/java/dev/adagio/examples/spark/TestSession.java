package dev.adagio.examples.spark;

import org.apache.spark.sql.SparkSession;

/** One real session for all tests of this process. */
final class TestSession {

    static final SparkSession SPARK = SparkSession.builder()
            .appName("tests")
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();

    private TestSession() {}
}
