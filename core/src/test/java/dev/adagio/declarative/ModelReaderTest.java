package dev.adagio.declarative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Calibration;
import dev.adagio.advice.Dispute;
import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Setting;
import dev.adagio.advice.Thresholds;
import dev.adagio.engine.ConfigurationException;
import dev.adagio.json.AdviceModelJson;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

    private static final Pack PACK = new Pack();

    @Test
    void a_model_sets_what_it_names_and_leaves_the_rest() {
        AdviceModel model = read("""
                version: 1
                thresholds: {sync: 4}
                calibration: {async: {at: 2, rise: 0.5}, decided: 0.9, source: our own count}
                factors:
                  open: 2.5
                  status: off
                  lunch: {decides: true, source: our handbook}
                disputes: {rounds: forty}
                """);
        assertThat(model.thresholds()).isEqualTo(new Thresholds(4, -1, Thresholds.DEFAULT.source()));
        assertThat(model.calibration().async()).isEqualTo(new Calibration.Line(2, 0.5));
        assertThat(model.calibration().sync()).isEqualTo(Calibration.DEFAULT.sync());
        assertThat(model.factors())
                .isEqualTo(Map.of(
                        "open", Setting.weighing(2.5),
                        "status", Setting.OFF,
                        "lunch", Setting.deciding(true).from("our handbook")));
        Advisor advisor = new Advisor(PACK.factors(), PACK.disputes(), model);
        assertThat(advisor.factors()).extracting(FactorInfo::id).containsExactly("lunch", "open");
        assertThat(advisor.factors().get(0).decides()).isEqualTo(Mode.SYNC);
        assertThat(advisor.factors().get(0).source()).isEqualTo("our handbook");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        assertThat(problems("""
                thresholds: {sync: -5}
                calibration: {sync: {rise: -1}, decided: 7}
                factors:
                  opne: 3
                  status: 4
                  lunch: maybe
                  open: 1
                  open: 2
                disputes: {rounds: me}
                wights: {}
                """))
                .extracting(problem -> problem.lines().findFirst().orElseThrow())
                .containsExactly(
                        "model.yaml:1:13: async is -1.0 and sync -5.0",
                        "model.yaml:2:14: decided is 7.0",
                        "model.yaml:2:21: confidence falls by -1.0",
                        "model.yaml:4:3: there is no factor 'opne'",
                        "model.yaml:5:11: 'status' speaks for async, and no model turns it round",
                        "model.yaml:6:10: 'maybe' is no setting of a factor",
                        "model.yaml:8:3: 'open' is set a second time",
                        "model.yaml:9:20: 'me' is no side of 'rounds'",
                        "model.yaml:10:1: 'wights' is no key of a model of advice");
        assertThat(problems("factors: {opn: 3}").get(0)).contains("was 'open' meant?", "^^^");
    }

    @Property(tries = 200)
    void what_was_written_is_read_back_as_it_was(
            @ForAll @DoubleRange(min = 0, max = 9) double weight,
            @ForAll @DoubleRange(min = 0, max = 1) double decided,
            @ForAll @DoubleRange(min = -0.5, max = 9) double sync,
            @ForAll boolean decides) {
        AdviceModel model = AdviceModel.DEFAULT
                .with(new Thresholds(sync, -1, "a test"))
                .with(new Calibration(
                        new Calibration.Line(-weight, weight),
                        Calibration.DEFAULT.async(),
                        Calibration.DEFAULT.either(),
                        decided,
                        "another"))
                .weighing("open", weight)
                .without("status")
                .with("lunch", Setting.deciding(decides).from("\"quoted\": here"))
                .choosing("rounds", "forty");
        assertThat(read(AdviceModelJson.write(model))).isEqualTo(model);
        assertThat(read(AdviceModelJson.pretty(model))).isEqualTo(model);
    }

    @Test
    void a_model_written_out_whole_says_the_same() {
        Advisor advisor = new Advisor(PACK.factors(), PACK.disputes(), AdviceModel.DEFAULT.weighing("open", 1));
        AdviceModel whole = read(AdviceModelJson.write(advisor.describe()));
        assertThat(new Advisor(PACK.factors(), PACK.disputes(), whole).factors())
                .isEqualTo(advisor.factors());
        assertThat(whole.factors()).containsOnlyKeys("open", "status");
    }

    @Test
    void an_empty_file_changes_nothing() {
        assertThat(read("")).isEqualTo(AdviceModel.DEFAULT);
    }

    private static AdviceModel read(String text) {
        return ModelReader.read("model.yaml", text, AdviceModel.DEFAULT, List.of(PACK));
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(ConfigurationException.class, () -> read(text))
                .problems();
    }

    private record Pack() implements AdvicePack {

        @Override
        public String name() {
            return "a test";
        }

        @Override
        public List<Factor> factors() {
            return List.of(new Plain("open", 3, null), new Plain("status", -3, null), new Plain("lunch", 2, null));
        }

        @Override
        public List<Dispute> disputes() {
            return List.of(new Dispute(
                    "rounds",
                    "How many?",
                    List.of(
                            new Dispute.Side("three", "three", "one book", Map.of()),
                            new Dispute.Side("forty", "forty", "another book", Map.of("lunch", Setting.weighing(1))))));
        }
    }

    private record Plain(String id, double weight, @Nullable Mode decides) implements Factor {

        @Override
        public FactorInfo info() {
            return new FactorInfo(id, id, weight, decides, "a test");
        }

        @Override
        public Optional<Evidence> evidence(Signals signals) {
            return Optional.empty();
        }
    }
}
