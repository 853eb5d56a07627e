package dev.adagio.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;

/** Checks JSON against the published schemas. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "urn:adagio:schema:review", ReviewJson.schema(),
                    "urn:adagio:schema:advice", AdviceJson.schema(),
                    "urn:adagio:schema:advice-model", AdviceModelJson.schema(),
                    "urn:adagio:schema:decision", DecisionJson.schema(),
                    "urn:adagio:schema:workspace", WorkspaceJson.schema())));

    private Schemas() {}

    static void check(String schema, String json) {
        Schema checks = REGISTRY.getSchema(SchemaLocation.of("urn:adagio:schema:" + schema));
        assertThat(checks.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
}
