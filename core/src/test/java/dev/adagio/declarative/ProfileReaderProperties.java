package dev.adagio.declarative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adagio.engine.ConfigurationException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProfileReaderProperties {

    @Property
    void any_text_is_read_or_refused(@ForAll("profiles") String text) {
        ConfigurationException wrong = catchThrowableOfType(
                ConfigurationException.class, () -> ProfileReader.read("team.yaml", text, List.of()));
        if (wrong != null) {
            assertThat(wrong.problems())
                    .isNotEmpty()
                    .allMatch(problem -> problem.matches("(?s)team.yaml:\\d+:\\d+: .*\n.*\n *= expected: .*"));
        }
    }

    @Provide
    Arbitrary<String> profiles() {
        Arbitrary<String> pieces = Arbitraries.of(
                "rules",
                ":",
                ": ",
                "\n",
                "\n  ",
                "threshold",
                "off",
                "clarity/no-ask",
                "*a",
                "&a ",
                "!!x ",
                "\"",
                "[",
                "]",
                "{",
                "}",
                "- ",
                "#",
                "\t",
                "\ud83d\ude80",
                "\ud800",
                "\u0007",
                "\u2028",
                "---\n",
                "? ",
                "| ",
                "%");
        return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
    }
}
