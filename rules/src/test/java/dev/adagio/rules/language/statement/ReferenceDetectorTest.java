package dev.adagio.rules.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Reference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDetectorTest {

    @Test
    void links_and_keys_can_be_followed() {
        assertThat(Read.words(Reference.class, "See https://example.org/1 and #12 and ABC-7."))
                .containsExactly("https://example.org/1", "#12", "ABC-7");
        assertThat(Read.chat("See https://example.org/1 and #12.").all(Reference.class))
                .extracting(Reference::kind)
                .containsExactly(Kind.LINK, Kind.KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did you look at that bug?",
                "Is the issue from yesterday gone?",
                "Has the thing we discussed been printed?",
                "Same problem here."
            })
    void words_that_point_to_what_is_not_there_dangle(String text) {
        assertThat(Read.chat(text).all(Reference.class))
                .filteredOn(reference -> reference.confidence() > ReferenceDetector.WEAK)
                .extracting(Reference::kind)
                .containsExactly(Kind.DANGLING);
    }

    @Test
    void the_span_covers_the_words_that_point() {
        assertThat(Read.words(Reference.class, "Could somebody look at that bug?"))
                .containsExactly("that bug");
    }

    @Test
    void an_antecedent_a_link_or_an_earlier_message_gives_them_hold() {
        assertThat(Read.chat("The export drops the last row. Can you fix that bug?")
                        .all(Reference.class))
                .allSatisfy(
                        reference -> assertThat(reference.confidence()).isLessThanOrEqualTo(ReferenceDetector.WEAK));
        assertThat(Read.chat("Can you fix that bug, #12?").all(Reference.class))
                .noneMatch(reference -> reference.kind() == Kind.DANGLING);
        assertThat(Read.reply("Can you fix that bug?", "The export drops the last row.")
                        .all(Reference.class))
                .isEmpty();
    }

    @Test
    void a_pronoun_at_the_head_dangles_weakly() {
        assertThat(Read.chat("It is slow.").all(Reference.class))
                .singleElement()
                .satisfies(reference -> assertThat(reference.confidence()).isEqualTo(ReferenceDetector.WEAK));
    }
}
