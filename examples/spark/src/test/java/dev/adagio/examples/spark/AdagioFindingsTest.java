package dev.adagio.examples.spark;

import static dev.adagio.examples.spark.TestSession.SPARK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdagioFindingsTest {

    private static final String TEXT = "Hi! That bug is back again. Can someone look at it asap?";

    @Test
    void tells_in_sql_what_adagio_tells() {
        AdagioFindings.register(SPARK);

        List<String> rules = Adagio.create().review(TEXT).findings().stream()
                .map(Finding::rule)
                .distinct()
                .toList();
        assertThat(rules).hasSizeGreaterThan(1);
        assertThat(asked("select adagio_findings('" + TEXT + "')")).isEqualTo(rules);
        assertThat(asked("select adagio_findings(text) from (select explode(array('" + TEXT + "')) as text)"))
                .isEqualTo(rules);
        assertThat(asked("select adagio_findings('')")).isEmpty();
        assertThat(SPARK.sql("select adagio_findings(cast(null as string))")
                        .first()
                        .isNullAt(0))
                .isTrue();
    }

    @Test
    void can_be_registered_by_its_class_as_python_does() {
        SPARK.udf()
                .registerJava(
                        "by_class", AdagioFindings.class.getName(), DataTypes.createArrayType(DataTypes.StringType));

        assertThat(asked("select by_class('@channel thoughts?')")).contains("interruption/broad-mention");
    }

    @Test
    void runs_the_rules_of_a_profile_and_of_those_it_extends(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("company.yaml"), "rules:\n  interruption/*: off\n");
        Path team = Files.writeString(folder.resolve("team.yaml"), "extends: company.yaml\n");
        ProfileText profile = ProfileText.read(team);
        Files.delete(team);
        Files.delete(folder.resolve("company.yaml"));

        AdagioFindings.register(SPARK, profile);

        assertThat(asked("select adagio_findings('" + TEXT + "')"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule).doesNotStartWith("interruption/"));
    }

    private static List<String> asked(String query) {
        Row row = SPARK.sql(query).first();
        return row.getList(0);
    }
}
