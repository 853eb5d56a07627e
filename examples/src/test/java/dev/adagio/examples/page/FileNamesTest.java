package dev.adagio.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Weekly round, weekly-round.md",
        "../../etc/passwd, etc-passwd.md",
        "C:\\Windows\\x, c-windows-x.md",
        "CON, meeting-con.md",
        "lpt1, meeting-lpt1.md",
        "'...', meeting.md",
        "'', meeting.md",
        "Réunion / 船, réunion-船.md"
    })
    void are_made_of_letters_digits_and_hyphens(String called, String name) {
        assertThat(new FileNames(".md").of(called, "meeting")).isEqualTo(name);
    }

    @Test
    void are_given_once_in_the_order_of_asking() {
        FileNames names = new FileNames(".md").without("index.md");
        assertThat(List.of(
                        names.of("Round", "x"),
                        names.of("round!", "x"),
                        names.of("Round 2", "x"),
                        names.of("index", "x")))
                .containsExactly("round.md", "round-2.md", "round-2-2.md", "index-2.md");
    }

    @Property
    void never_leave_their_folder_and_fit_every_file_system(@ForAll List<String> all) {
        FileNames names = new FileNames(".html");
        Set<String> given = new HashSet<>();
        for (String called : all) {
            String name = names.of(called, "record");
            Path folder = Path.of("folder");
            assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
            assertThat(name)
                    .doesNotStartWith(".")
                    .doesNotStartWith("-")
                    .doesNotContainPattern("[\\p{Cntrl}/\\\\:*?\"<>|]");
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
            assertThat(given.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }
}
