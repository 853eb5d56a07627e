package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Place;
import dev.adagio.text.Span;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionReaderProperties {

    private static final String[] PIECES = {
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "# ",
        "## ",
        "### ",
        "---\n",
        "```\n",
        "<!-- ",
        " -->",
        "* ",
        "- ",
        "1. ",
        "| ",
        " |",
        "Status",
        "status: ",
        "Accepted",
        "superseded by ",
        "Date: ",
        "2021-03-04",
        "Deciders: ",
        "Ada, Bo",
        "[8](0008-x.md)",
        "ADR-12",
        "Context",
        "Decision",
        "Considered Options",
        "Option 1",
        "Chosen option: ",
        "because ",
        "Good, because ",
        "Pros",
        "**",
        "{x}",
        "~~",
        "supersedes ",
        "partly ",
        "in the context of ",
        "we decided for ",
        "\u6c7a\u5b9a",
        "\ud83d",
        "title: ",
        "(",
        ")",
        "[",
        "]",
        "http://x.org/1",
        "\ufeff",
        "proposed | accepted | rejected",
        ":",
        "tags: [Accepted]\n"
    };

    private final DecisionReader reader = new DecisionReader();

    @Property
    void any_text_gives_a_record_whose_places_are_in_it(@ForAll("texts") String text, @ForAll("names") String name) {
        DecisionRecord record = reader.read(name, text);
        assertThat(record.text()).isSameAs(text);
        check(record);
        reader.isRecord(record);
    }

    @Property
    void any_characters_give_a_record(@ForAll String text, @ForAll String name, @ForAll String sidecar) {
        assertThat(reader.read(name, text, sidecar).text()).isSameAs(text);
    }

    @Property
    void reading_twice_gives_the_same(@ForAll("texts") String text) {
        assertThat(reader.read("0001-a.md", text)).isEqualTo(reader.read("0001-a.md", text));
    }

    static void check(DecisionRecord record) {
        Span all = new Span(0, record.text().length());
        Stream.of(
                        record.titles(),
                        record.statuses(),
                        record.dates(),
                        record.deciders(),
                        record.consulted(),
                        record.informed())
                .flatMap(List::stream)
                .filter(claim -> claim.place() != Place.SIDECAR && claim.place() != Place.NAME)
                .forEach(claim -> check(claim, record.text()));
        assertThat(record.sections())
                .allMatch(section -> all.contains(section.heading().join(section.body())));
        assertThat(record.options()).allMatch(option -> all.contains(option.span()));
        assertThat(record.options()).allMatch(option -> option.pros().stream().allMatch(all::contains));
        assertThat(record.diagnostics()).allMatch(diagnostic -> all.contains(diagnostic.span()));
        record.outcome()
                .ifPresent(outcome -> assertThat(all.contains(outcome.span())).isTrue());
    }

    private static void check(Claim<?> claim, String text) {
        assertThat(claim.span().of(text)).as(claim.toString()).contains(claim.raw());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("0001-a.md", "a.adoc", "pep-1.rst", "kep.yaml", "2021-03-04-x/README.md", "");
    }
}
