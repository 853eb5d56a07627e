package dev.adagio.benchmarks.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Calibration;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.rules.synchrony.SynchronyFactors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceLearningTest {

    private static final SynchronyFactors PACK = new SynchronyFactors();
    private static final Advisor ADVISOR = new Advisor(PACK.factors(), PACK.disputes(), AdviceModel.DEFAULT);

    @Test
    void what_labels_speak_for_weighs_more_and_keeps_its_direction() {
        List<Weighed> items = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            items.add(item(Map.of("must-converge", 0.8), Mode.SYNC, i));
            items.add(item(Map.of("written", 1.0), Mode.SYNC, i));
        }
        AdviceModel model =
                new WeightFit(ADVISOR.factors(), ADVISOR.model().thresholds(), 0.1).fit(items, AdviceModel.DEFAULT);
        assertThat(weight(model, "must-converge")).isBetween(3.5, 6.0);
        assertThat(weight(model, "written")).isCloseTo(-0.5, within(0.001));
        assertThat(weight(model, "reversible")).isEqualTo(-1);
    }

    @Test
    void a_strong_pull_leaves_weights_where_they_are() {
        List<Weighed> items = List.of(item(Map.of("must-converge", 0.8), Mode.ASYNC, 1));
        AdviceModel model =
                new WeightFit(ADVISOR.factors(), ADVISOR.model().thresholds(), 10_000).fit(items, AdviceModel.DEFAULT);
        assertThat(weight(model, "must-converge")).isCloseTo(3, within(0.05));
    }

    @Test
    void verdicts_are_as_sure_as_they_were_right() {
        List<Weighed> items = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            items.add(item(Map.of("written", 1.0), i % 10 == 0 ? Mode.SYNC : Mode.ASYNC, i));
        }
        Calibration calibration = new Calibrating(ADVISOR, items).fit("a test");
        assertThat(calibration.of(Mode.ASYNC).rise()).isGreaterThanOrEqualTo(0);
        Advisor calibrated = new Advisor(PACK.factors(), PACK.disputes(), AdviceModel.DEFAULT.with(calibration));
        double said =
                calibrated.advise(calibrated.situation(Map.of("written", 1.0))).confidence();
        assertThat(said).isCloseTo(0.9, within(0.02));
    }

    @Test
    void the_table_tells_what_was_said_and_what_was_so() {
        Reliability reliability = new Reliability();
        for (int i = 0; i < 10; i++) {
            reliability.add(0.75, i < 6);
        }
        assertThat(reliability.table()).contains("| 0.70 to 0.80 | 10 | 0.750 | 0.600 |", "mean distance 0.150");
    }

    @Test
    void scores_count_each_mode() {
        ModeScore score = new ModeScore();
        score.add(Mode.SYNC, Mode.SYNC);
        score.add(Mode.SYNC, Mode.ASYNC);
        score.add(Mode.ASYNC, Mode.ASYNC);
        assertThat(score.f1(Mode.SYNC)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.macro()).isCloseTo(4.0 / 9, within(1e-9));
    }

    private static Weighed item(Map<String, Double> facts, Mode right, int conversation) {
        return new Weighed(ADVISOR.situation(facts), right, conversation);
    }

    private static double weight(AdviceModel model, String id) {
        return new Advisor(PACK.factors(), PACK.disputes(), model)
                .factors().stream()
                        .filter(info -> info.id().equals(id))
                        .findFirst()
                        .map(FactorInfo::weight)
                        .orElseThrow();
    }
}
