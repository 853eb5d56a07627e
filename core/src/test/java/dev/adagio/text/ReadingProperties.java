package dev.adagio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading is total, and what it says of a text is true of that text. */
class ReadingProperties {

    private static final Cues CUES = new Cues(Set.of("dr"), Set.of("thanks"), Set.of("wrote"), Set.of("from", "to"));

    private static final List<TextReader> READERS =
            List.of(TextReader.plain(CUES), TextReader.markdown(CUES), TextReader.slack(CUES), TextReader.mail(CUES));

    @Provide
    Arbitrary<String> texts() {
        return OddTexts.any();
    }

    @Property
    void any_string_has_a_reading(@ForAll("texts") String text) {
        for (TextReader reader : READERS) {
            assertThat(reader.read(text).text()).isSameAs(text);
        }
    }

    @Property
    void blocks_follow_each_other_without_overlap(@ForAll("texts") String text) {
        for (TextReader reader : READERS) {
            int end = 0;
            for (Block block : reader.read(text).blocks()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
                end = block.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Property
    void tokens_are_ordered_not_empty_and_within_their_sentence_and_block(@ForAll("texts") String text) {
        for (TextReader reader : READERS) {
            Reading reading = reader.read(text);
            int next = 0;
            for (Sentence sentence : reading.sentences()) {
                assertThat(sentence.firstToken()).isEqualTo(next);
                Span block = reading.blockOf(sentence).span();
                assertThat(block.contains(sentence.span())).isTrue();
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    assertThat(sentence.span().contains(reading.span(i))).isTrue();
                    assertThat(reading.span(i).isEmpty()).isFalse();
                    assertThat(i == 0 || reading.end(i - 1) <= reading.start(i)).isTrue();
                }
                next = sentence.endToken();
            }
            assertThat(next).isEqualTo(reading.tokenCount());
        }
    }

    @Property
    void plain_prose_loses_no_letter(@ForAll("letters") String text) {
        Reading reading = TextReader.plain(CUES).read(text);
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < reading.tokenCount(); i++) {
            read.append(reading.span(i).of(text));
        }
        assertThat(read.toString()).isEqualTo(text.replace(" ", ""));
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("abcXYZ ,!").ofMaxLength(60).filter(text -> !text.contains("- "));
    }
}
