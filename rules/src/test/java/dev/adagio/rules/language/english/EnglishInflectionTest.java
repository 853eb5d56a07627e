package dev.adagio.rules.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishInflectionTest {

    @ParameterizedTest
    @CsvSource({
        "wait, waits waited waiting",
        "decide, decides decided deciding",
        "stop, stops stopped stopping",
        "try, tries tried trying",
        "play, plays played playing",
        "fix, fixes fixed fixing",
        "push, pushes pushed pushing",
        "agree, agrees agreed agreeing",
        "die, dies died dying",
        "commit, commits committed committing",
        "review, reviews reviewed reviewing",
        "open, opens opened opening",
        "send, sends sent sending",
        "be, am is are was were been being"
    })
    void words_have_these_forms(String word, String forms) {
        assertThat(Read.ENGLISH.inflection().forms(word)).contains(word).contains(forms.split(" "));
    }

    @Test
    void wrong_forms_of_irregular_words_are_not_made() {
        assertThat(Read.ENGLISH.inflection().forms("send")).doesNotContain("sended");
        assertThat(Read.ENGLISH.inflection().forms("open")).doesNotContain("openned");
    }

    @Property
    void any_word_is_among_its_forms(@ForAll @AlphaChars @NotEmpty String word) {
        assertThat(Read.ENGLISH.inflection().forms(word)).contains(word);
    }
}
