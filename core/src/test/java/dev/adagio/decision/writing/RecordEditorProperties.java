package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Fix;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordEditorProperties {

    private static final String[] PIECES = {
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "# ",
        "## ",
        "---\n",
        "```\n",
        "* ",
        "| ",
        " |",
        "Status",
        "status: ",
        "Accepted",
        "superseded by ",
        "Date: ",
        "2021-03-04",
        "Deciders: ",
        "Ada",
        "[8](0008-x.md)",
        "Context",
        "Decision",
        "**",
        "title: ",
        "'",
        "\"",
        "proposed | accepted | rejected",
        "\ud83d",
        "\u6c7a\u5b9a",
        "===\n",
        ":status: ",
        "A title"
    };

    private static final List<Function<RecordEditor, Fix>> CHANGES = List.of(
            editor -> editor.status(Status.REJECTED),
            editor -> editor.date(LocalDate.of(2031, 12, 30)),
            editor -> editor.title("Sail"),
            editor -> editor.supersededBy("9999-sail.md", "Sail"),
            editor -> editor.section(SectionKind.CONTEXT, "Water."));

    @Property(tries = 500)
    void everything_outside_of_a_change_stays_as_it_is(@ForAll("texts") String text, @ForAll("paths") String path) {
        DecisionRecord record = new DecisionReader().read(path, text);
        for (Function<RecordEditor, Fix> change : CHANGES) {
            Fix fix;
            try {
                fix = change.apply(new RecordEditor(record));
            } catch (UneditableException e) {
                assertThat(e).hasMessageStartingWith(path);
                continue;
            }
            String after = fix.apply(text);
            assertThat(unchanged(fix, text)).isEqualTo(unchanged(shifted(fix), after));
        }
    }

    /** What stands outside of the edits. */
    private static String unchanged(Fix fix, String text) {
        return new Fix(
                        "cut",
                        fix.edits().stream()
                                .map(edit -> new Edit(edit.span(), "\u0000"))
                                .toList())
                .apply(text);
    }

    /** The same places in the text that was changed. */
    private static Fix shifted(Fix fix) {
        int[] shift = {0};
        return new Fix(
                "cut",
                fix.edits().stream()
                        .map(edit -> {
                            int start = edit.span().start() + shift[0];
                            shift[0] +=
                                    edit.replacement().length() - edit.span().length();
                            return new Edit(
                                    new Span(start, start + edit.replacement().length()), "");
                        })
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("0001-a.md", "a.adoc", "a.rst", "kep.yaml");
    }
}
