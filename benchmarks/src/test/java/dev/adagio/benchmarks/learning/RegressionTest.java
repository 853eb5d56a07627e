package dev.adagio.benchmarks.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.adagio.rules.language.english.English;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.text.Reading;
import dev.adagio.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final Reading READING =
            TextReader.plain(new English(LinearModels.NONE).cues()).read("");
    private static final Features RED = Features.collect(READING, "", to -> to.add("is", "red"));
    private static final Features BLUE = Features.collect(READING, "", to -> to.add("is", "blue"));
    private static final int[] KEYS =
            RED.key(0) < BLUE.key(0) ? new int[] {RED.key(0), BLUE.key(0)} : new int[] {BLUE.key(0), RED.key(0)};
    private static final Samples SAMPLES =
            Samples.of(KEYS, List.of(List.of(RED), List.of(RED), List.of(RED), List.of(BLUE)));

    @Test
    void probabilities_approach_the_shares_learned_from() {
        double[] weights = fit(new double[] {1, 1, 0, 0}, 1_000);
        assertThat(probability(0, weights)).isCloseTo(2.0 / 3, within(0.01));
        assertThat(probability(3, weights)).isLessThan(0.02);
    }

    @Test
    void a_target_between_no_and_yes_is_learned_as_it_is() {
        double[] weights = fit(new double[] {0.25, 0.25, 0.25, 0.75}, 1_000);
        assertThat(probability(0, weights)).isCloseTo(0.25, within(0.01));
        assertThat(probability(3, weights)).isCloseTo(0.75, within(0.01));
    }

    @Test
    void little_to_learn_from_moves_weights_little() {
        double[] weights = fit(new double[] {1, 1, 1, 0}, 0.001);
        assertThat(weights[0]).isCloseTo(0, within(0.01));
        assertThat(weights[1]).isCloseTo(0, within(0.01));
    }

    private static double[] fit(double[] targets, double importance) {
        return new Regression(SAMPLES, targets, new double[] {importance, importance, importance, importance}).fit();
    }

    private static double probability(int sample, double[] weights) {
        return 1 / (1 + Math.exp(-SAMPLES.sum(sample, weights)));
    }
}
