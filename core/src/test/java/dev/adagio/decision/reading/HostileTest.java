package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to take time or room. Each is so long that reading in more than linear time is felt. */
class HostileTest {

    private static final int SIZE = 1 << 18;

    static Stream<Arguments> texts() {
        StringBuilder nested = new StringBuilder();
        for (int depth = 0; depth < 2000; depth++) {
            nested.append(" ".repeat(depth)).append("- a:\n");
        }
        return Stream.of(
                text("one long line", "x", SIZE),
                text("one long heading", "# " + "a ".repeat(SIZE / 2), 1),
                text("brackets", "[", SIZE),
                text("links that never close", "[a](", SIZE),
                text("statuses", "## Status\nAccepted\n", SIZE),
                text("options", "## Options\n* a\n### Option 1\n", SIZE),
                text("labels", "**Status:** x | ", SIZE),
                text("comments that never close", "Status: <!-- a\n", SIZE),
                text("fences that never close", "``` x\n~~~ y\n", SIZE),
                text("struck", "~~a\n", SIZE),
                text("deciders", "* Deciders: " + "a and b, ".repeat(SIZE / 16), 1),
                text("table", "| Status | Accepted |\n", SIZE),
                text("context", "In the context of a, facing b, we decided for c\n", SIZE),
                text("links", "Superseded by [8](0008-a.md)\n", SIZE),
                text("digits", "1", SIZE),
                text("dashes", "-", SIZE),
                text("yaml", "---\n" + "a: [".repeat(SIZE / 8) + "\n---\n", 1),
                text("yaml that repeats itself", "---\na: &a [x,x]\n" + "b: [*a,*a,*a]\n".repeat(9000) + "---\n", 1),
                Arguments.of("nested lists", nested.toString()));
    }

    private static Arguments text(String name, String piece, int size) {
        return Arguments.of(name, piece.repeat(Math.max(1, size / piece.length())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void is_read_like_any_other(String name, String text) {
        for (String file : new String[] {"0001-a.md", "a.adoc", "a.rst"}) {
            assertThat(new DecisionReader().read(file, text).text()).as(file).isSameAs(text);
        }
    }
}
