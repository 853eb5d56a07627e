package dev.adagio.rules.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LinearModelsTest {

    private static final LinearModels MODELS = LinearModels.parse("""
            output late -1 0.5
            output early 0.25 0
            word=soon\t0:2 1:-1
            words=right now\t0:.5
            kind\t1:3
            """);

    private static final Features FEATURES = Features.collect(to -> {
        to.add("word", "soon", 0.5);
        to.add("words", "right", "now", 1);
        to.add("kind", 1);
        to.add("word", "unheard", 1);
    });

    @Test
    void log_odds_are_the_bias_and_the_weights_times_the_values() {
        assertThat(MODELS.logits(FEATURES)).containsExactly(0.5, 2.75);
        assertThat(MODELS.scores(FEATURES)).containsExactly(0, 2.75);
    }

    @Test
    void an_explanation_names_what_weighed_most_first() {
        assertThat(MODELS.explain(FEATURES, "late", 5))
                .containsExactly(new Weighed("word=soon", 1), new Weighed("words=right now", 0.5));
        assertThat(MODELS.explain(FEATURES, "early", 1)).containsExactly(new Weighed("kind", 3));
    }

    @Test
    void a_feature_that_occurs_twice_counts_once_with_its_greatest_value() {
        Features twice = Features.collect(to -> {
            to.add("kind", 0.2);
            to.add("kind", 0.7);
        });

        assertThat(twice.size()).isEqualTo(1);
        assertThat(MODELS.logits(twice)[1]).isCloseTo(0.25 + 3 * 0.7, within(1e-6));
    }

    @Property
    void a_feature_is_found_by_its_name(
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String group,
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String first,
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String second) {
        Features features = Features.collect(to -> {
            to.add(group, first, 1);
            to.add(group, first, second, 1);
            to.add(group, 1);
        });

        assertThat(features.size()).isEqualTo(3);
        for (int i = 0; i < features.size(); i++) {
            assertThat(Features.key(features.name(i))).isEqualTo(features.key(i));
        }
    }

    @Test
    void what_is_no_model_is_refused() {
        assertThatThrownBy(() -> LinearModels.parse("nothing")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinearModels.parse("output a 0 0\nx\t1:2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
        assertThatThrownBy(() -> LinearModels.parse("output a 0 0\nx\t0:2\nx\t0:1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> MODELS.index("never")).isInstanceOf(IllegalArgumentException.class);
    }
}
