package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecognitionTest {

    private final DecisionReader reader = new DecisionReader();

    @Test
    void a_record_is_told_by_what_is_in_it() {
        assertThat(reader.isRecord("notes.md", "# Boats\n\n## Status\n\nAccepted\n\n## Decision\n\nBoats.\n"))
                .isTrue();
        assertThat(reader.isRecord("0007-boats.md", "# 7. Boats\n\nStatus: accepted\n"))
                .isTrue();
    }

    @Test
    void a_record_is_told_by_where_it_lies() {
        assertThat(reader.isRecord("docs/adr/boats.md", "# Boats\n\nWe use them.\n"))
                .isTrue();
    }

    @Test
    void other_documents_are_none() {
        assertThat(reader.isRecord("README.md", "# Boats\n\n## Installation\n\nPush.\n\n## License\n\nFree.\n"))
                .isFalse();
        assertThat(reader.isRecord("docs/adr/README.md", "# Decisions\n\n* [Boats](0007-boats.md)\n"))
                .isFalse();
        assertThat(reader.isRecord("mail.txt", "Hi Bo,\n\ncould you look at the hull by Friday?\n\nAda\n"))
                .isFalse();
        assertThat(reader.isRecord("", "")).isFalse();
    }
}
