package dev.adagio.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** To read what changed is to read everything. */
class RereadingProperties {

    private static final Cues CUES = new Cues(Set.of("dr"), Set.of("thanks"), Set.of("wrote"), Set.of("from", "to"));

    private static final List<TextReader> READERS =
            List.of(TextReader.plain(CUES), TextReader.markdown(CUES), TextReader.slack(CUES), TextReader.mail(CUES));

    /** Something that is typed over a part of a text, the part given in thousandths of it. */
    record Stroke(int from, int to, String typed) {
        Span over(String text) {
            int one = text.length() * from / 1000;
            int two = text.length() * to / 1000;
            return new Span(Math.min(one, two), Math.max(one, two));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return OddTexts.any();
    }

    @Provide
    Arbitrary<List<Stroke>> scripts() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(place, place, OddTexts.any())
                .as(Stroke::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void after_any_edits_a_reading_is_the_one_made_anew(
            @ForAll("texts") String start, @ForAll("scripts") List<Stroke> script) {
        for (TextReader reader : READERS) {
            Reading reading = reader.read(start);
            for (Stroke stroke : script) {
                Span over = stroke.over(reading.text());
                Rereading again = reader.read(spliced(reading.text(), over, stroke.typed()), reading, over);
                Reading anew = reader.read(again.reading().text());
                assertThat(again.reading().blocks()).isEqualTo(anew.blocks());
                assertThat(again.reading().sentences()).isEqualTo(anew.sentences());
                assertThat(tokens(again.reading())).isEqualTo(tokens(anew));
                assertKept(reading, again);
                reading = again.reading();
            }
        }
    }

    /** The sentences said to be kept have the tokens they had. */
    private static void assertKept(Reading before, Rereading again) {
        List<Sentence> old = before.sentences();
        List<Sentence> now = again.reading().sentences();
        assertThat(words(before, old.subList(0, again.head())))
                .isEqualTo(words(again.reading(), now.subList(0, again.head())));
        assertThat(words(before, old.subList(old.size() - again.tail(), old.size())))
                .isEqualTo(words(again.reading(), now.subList(now.size() - again.tail(), now.size())));
    }

    @Example
    void paragraphs_around_the_one_that_changed_are_kept() {
        TextReader reader = TextReader.plain(CUES);
        Reading before = reader.read("One. Two.\n\nThree. Four.\n\nFive. Six.");
        Rereading again = reader.read("One. Two.\n\nThree, and more. Four.\n\nFive. Six.", before, new Span(16, 16));
        assertThat(again.head()).isEqualTo(2);
        assertThat(again.tail()).isEqualTo(2);
        assertThat(Sketch.of(again.reading()))
                .isEqualTo(Sketch.of(reader.read(again.reading().text())));
    }

    @Example
    void a_part_outside_the_text_is_refused() {
        TextReader reader = TextReader.plain(CUES);
        Reading before = reader.read("short");
        assertThatThrownBy(() -> reader.read("short", before, new Span(3, 9)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> reader.read("s", before, new Span(3, 5)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static String spliced(String text, Span over, String typed) {
        return text.substring(0, over.start()) + typed + text.substring(over.end());
    }

    private static List<Token> tokens(Reading reading) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < reading.tokenCount(); i++) {
            tokens.add(reading.token(i));
            assertThat(reading.wordHash(i)).isEqualTo(reading.word(i).hashCode());
        }
        return tokens;
    }

    private static List<String> words(Reading reading, List<Sentence> sentences) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                words.add(reading.kind(i) + " " + reading.span(i).of(reading.text()));
            }
            words.add("");
        }
        return words;
    }
}
