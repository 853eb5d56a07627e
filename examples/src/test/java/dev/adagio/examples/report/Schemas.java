package dev.adagio.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.adagio.json.AdviceJson;
import dev.adagio.json.ReviewJson;
import java.util.Map;

/** Checks JSON against published schemas. */
public final class Schemas {

    private static final String OURS = "urn:adagio:schema:";
    private static final String SARIF = "urn:sarif";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    OURS + "review", ReviewJson.schema(),
                    OURS + "advice", AdviceJson.schema(),
                    OURS + "report", contentOf(JsonReport.class.getResource("report.schema.json")))));

    private static final SchemaRegistry SARIF_REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemas(
                    Map.of(SARIF, contentOf(Schemas.class.getResource("/schema/sarif-schema-2.1.0.json")))));

    private Schemas() {}

    /** Checks against the schema {@code review}, {@code advice} or {@code report}. */
    public static void check(String schema, String json) {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(OURS + schema)).validate(json, InputFormat.JSON))
                .as(schema)
                .isEmpty();
    }

    /** Checks against the schema of SARIF 2.1.0 as OASIS published it. */
    public static void checkSarif(String json) {
        assertThat(SARIF_REGISTRY.getSchema(SchemaLocation.of(SARIF)).validate(json, InputFormat.JSON))
                .as("SARIF")
                .isEmpty();
    }
}
