package dev.adagio.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark. */
final class Sessions {

    private Sessions() {}

    /** The session of the cluster that this program was submitted to, or else of all processors of this machine. */
    static SparkSession here() {
        return SparkSession.builder()
                .appName("adagio")
                .config(new SparkConf()
                        .setIfMissing("spark.master", "local[*]")
                        .setIfMissing("spark.log.level", "WARN"))
                .getOrCreate();
    }

    /** A session of so many processors of this machine. */
    static SparkSession ofCores(int cores) {
        return SparkSession.builder()
                .appName("adagio")
                .master("local[" + cores + "]")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "WARN")
                .getOrCreate();
    }
}
