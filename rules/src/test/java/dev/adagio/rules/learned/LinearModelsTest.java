package dev.adagio.rules.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.adagio.rules.language.english.English;
import dev.adagio.rules.learned.LinearModels.Output;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import dev.adagio.text.TextReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelsTest {

    private static final Reading READING =
            TextReader.plain(new English(LinearModels.NONE).cues()).read("The lamp is on, the lamp is warm.");
    private static final Features FEATURES = Features.collect(READING, "chat", to -> {
        to.addHere("kind", "chat");
        to.addWord("word", 1, 0.5);
        to.addWord("word", 6, 0.5);
        to.addWords("begins", 0, 1);
    });
    private static final Features NOTHING = Features.collect(READING, "chat", to -> {});
    private static final LinearModels MODELS = LinearModels.of(
            List.of(new Output("warm", 0.5, 0.25, 0), new Output("cold", -1, 0, 0)),
            keys(FEATURES),
            List.of(new double[] {2, 0, -1, 0.5}, new double[] {0, 0, 0, -3}));

    @Test
    void a_feature_that_occurs_twice_counts_once() {
        assertThat(FEATURES.size()).isEqualTo(4);
        assertThat(FEATURES.names().values())
                .containsExactlyInAnyOrder("kind=chat", "kind=chat in chat", "word=lamp", "begins=the lamp");
    }

    @Test
    void log_odds_are_the_bias_and_the_weights_times_the_strengths() {
        assertThat(MODELS.logits(FEATURES)).containsExactly(new double[] {2.5, -4}, within(0.001));
        assertThat(MODELS.logits(NOTHING, FEATURES)[0]).isCloseTo(MODELS.logits(FEATURES)[0], within(1e-9));
        assertThat(MODELS.logits(NOTHING)).containsExactly(0.5, -1);
    }

    @Test
    void what_weighed_most_is_named_by_the_words_of_the_text() {
        assertThat(MODELS.explain(0, 2, FEATURES))
                .extracting(Weighed::feature)
                .containsExactly("kind=chat", "begins=the lamp");
        assertThat(MODELS.explain(1, 9, FEATURES))
                .singleElement()
                .satisfies(weighed -> assertThat(weighed.weight()).isCloseTo(-3, within(0.001)));
    }

    @Test
    void what_is_written_reads_back_to_the_same() throws IOException {
        byte[] written = written(MODELS);
        LinearModels read = LinearModels.read(new ByteArrayInputStream(written));
        assertThat(read.outputs()).isEqualTo(MODELS.outputs());
        assertThat(read.logits(FEATURES)).containsExactly(MODELS.logits(FEATURES));
        assertThat(written(read)).isEqualTo(written);
    }

    @Test
    void what_is_no_model_is_refused() throws IOException {
        byte[] written = written(MODELS);
        assertThatThrownBy(() -> LinearModels.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8})))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> LinearModels.read(new ByteArrayInputStream(written, 0, written.length - 1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void estimates_tell_probability_and_distance_from_the_cut() {
        Estimates estimates = new Estimates(new Span(0, 5), MODELS, FEATURES, NOTHING);
        assertThat(estimates.probability("warm")).isCloseTo(0.924, within(0.001));
        assertThat(estimates.score("warm")).isCloseTo(2.25, within(0.001));
        assertThat(estimates.probability("warm", FEATURES)).isCloseTo(0.989, within(0.001));
        assertThat(estimates.has("damp")).isFalse();
        assertThat(estimates).hasToString("Estimates[warm 0.924, cold 0.018]");
        assertThatThrownBy(() -> estimates.score("damp")).hasMessage("no model is named damp");
    }

    @Test
    void as_many_features_as_there_are_find_room() {
        Features features = Features.collect(READING, "", to -> {
            for (int i = 0; i < 2_000; i++) {
                to.add("number", String.valueOf(i % 1_000));
            }
        });
        assertThat(features.size()).isEqualTo(1_000);
        assertThat(keys(features)).doesNotHaveDuplicates();
    }

    private static int[] keys(Features features) {
        int[] keys = new int[features.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = features.key(i);
        }
        return keys;
    }

    private static byte[] written(LinearModels models) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        models.write(stream);
        return stream.toByteArray();
    }
}
