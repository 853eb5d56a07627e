package dev.adagio.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTextsTest {

    @Test
    void texts_are_varied_and_the_same_for_the_same_seed() {
        assertThat(SampleTexts.of(200, 7)).isEqualTo(SampleTexts.of(200, 7)).doesNotHaveDuplicates();
        assertThat(SampleTexts.of(200, 8)).isNotEqualTo(SampleTexts.of(200, 7));
    }

    @Test
    void texts_are_about_as_long_as_they_say() {
        double words = SampleTexts.of(500, 7).stream()
                .mapToInt(text -> text.split("\\s+").length)
                .average()
                .orElseThrow();
        assertThat(words).isBetween(SampleTexts.WORDS * 0.9, SampleTexts.WORDS * 1.1);
    }
}
