package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidersTest {

    private static final String REST = "\n\n## Status\n\nAccepted\n\n## Decision\n\nWe row.\n";

    private static RecordEditor editor(String text) {
        DecisionRecord record = new DecisionReader().read("docs/adr/0003-row.md", text);
        return new RecordEditor(record);
    }

    private static String decided(String text, String... names) {
        return editor(text).deciders(List.of(names)).apply(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 3. Row@@Deciders: Ada Kessel, Bo Lind | # 3. Row@@Deciders: Cy Moor, Di Noll",
                "# 3. Row@@* Deciders: Ada Kessel, Bo Lind | # 3. Row@@* Deciders: Cy Moor, Di Noll",
                "---@deciders: [Ada Kessel, Bo Lind]@---@# 3. Row | ---@deciders: [Cy Moor, Di Noll]@---@# 3. Row",
                "---@deciders:@  - Ada Kessel@  - Bo Lind@---@# 3. Row | ---@deciders:@  - Cy Moor@  - Di Noll@---@# 3. Row"
            })
    void names_are_replaced_and_what_stands_between_them_stays(String before, String after) {
        assertThat(decided(before.replace('@', '\n') + REST, "Cy Moor", "Di Noll"))
                .isEqualTo(after.replace('@', '\n') + REST);
    }

    @Test
    void where_nobody_is_named_a_line_is_added() {
        assertThat(decided("# 3. Row\n\nDate: 2031-08-09" + REST, "Cy Moor"))
                .contains("Date: 2031-08-09\n\nDeciders: Cy Moor\n");
    }

    @Test
    void nobody_cannot_decide() {
        assertThatThrownBy(() -> editor("# 3. Row" + REST).deciders(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
