package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template left to be written is no content. */
class FillTest {

    private static boolean filled(String body) {
        return Reads.named("0001-row.md", "# Row", "", "## Context", "", body, "", "## Decision", "", "We row.")
                .has(SectionKind.CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry is late.",
                "None of the ferries that we know is ever on time in winter.",
                "* late",
                "```\ncode\n```",
                "{x} is late",
                "> The ferry is late.",
                "{what is the case}\n\nThe ferry is late.",
                "[Ferry](ferry.md) is late",
            })
    void words_are_content(String body) {
        assertThat(filled(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "{what is the case}",
                "{what is the case,\nin two lines}",
                "[what is the case]",
                "<what is the case>",
                "TBD",
                "n/a",
                "<!-- what is the case -->",
            })
    void what_is_still_to_be_written_is_none(String body) {
        assertThat(filled(body)).isFalse();
    }
}
