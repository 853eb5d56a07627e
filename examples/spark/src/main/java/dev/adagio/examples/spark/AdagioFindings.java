package dev.adagio.examples.spark;

import dev.adagio.rule.Finding;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * The SQL function {@code adagio_findings(text)}: the ids of the rules that find something in a chat message of which
 * nothing else is known, each once, ordered by place; null for null. Spark makes copies of it as it likes.
 */
public final class AdagioFindings implements UDF1<@Nullable String, @Nullable List<String>> {

    /** What it is called in SQL. */
    public static final String NAME = "adagio_findings";

    private static final long serialVersionUID = 1;

    private final ProfileText profile;

    /** With every rule as it describes itself; this is what Spark calls where a function is registered by its class. */
    public AdagioFindings() {
        this(ProfileText.DEFAULT);
    }

    AdagioFindings(ProfileText profile) {
        this.profile = profile;
    }

    /** Makes the function known in a session. */
    public static void register(SparkSession spark) {
        register(spark, ProfileText.DEFAULT);
    }

    static void register(SparkSession spark, ProfileText profile) {
        spark.udf().register(NAME, new AdagioFindings(profile), DataTypes.createArrayType(DataTypes.StringType, false));
    }

    @Override
    public @Nullable List<String> call(@Nullable String text) {
        return text == null
                ? null
                : Engines.of(profile).review(text).findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .toList();
    }
}
