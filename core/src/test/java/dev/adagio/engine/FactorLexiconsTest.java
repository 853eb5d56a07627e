package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Contribution;
import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.signal.Language;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactorLexiconsTest {

    @Test
    void a_factor_is_given_the_phrases_it_asks_for() {
        Engine engine = Engine.builder()
                .add(Language.of(Locale.ROOT))
                .add(new Fires("on fire"))
                .build();

        assertThat(engine.advise(Message.of("The server is on fire.")).contributions())
                .extracting(Contribution::factor)
                .extracting(FactorInfo::id)
                .containsExactly("fire");
        assertThat(engine.advise(Message.of("The server is fine.")).contributions())
                .isEmpty();
    }

    @Test
    void a_phrase_of_a_factor_that_cannot_be_understood_is_a_problem_of_the_configuration() {
        EngineBuilder builder = Engine.builder().add(Language.of(Locale.ROOT)).add(new Fires("on {fire}"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("{fire}");
    }

    @Test
    void two_may_share_one_lexicon_but_not_its_name_alone() {
        EngineBuilder sharing = Engine.builder()
                .add(Language.of(Locale.ROOT))
                .add(new Fires("on fire"))
                .add(new Fires("burns", "on fire"));
        EngineBuilder clashing = Engine.builder()
                .add(Language.of(Locale.ROOT))
                .add(new Fires("on fire"))
                .add(new Fires("burns", "ablaze"));

        assertThat(sharing.build().advise(Message.of("The server is on fire.")).contributions())
                .hasSize(2);
        assertThatThrownBy(clashing::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("fire");
    }

    @Test
    void two_factors_of_one_id_are_a_problem_of_the_configuration() {
        EngineBuilder twice = Engine.builder()
                .add(Language.of(Locale.ROOT))
                .add(new Fires("on fire"))
                .add(new Fires("on fire"));

        assertThatThrownBy(twice::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("fire");
    }

    @Test
    void a_model_that_speaks_of_no_factor_is_a_problem_of_the_configuration() {
        EngineBuilder other =
                Engine.builder().add(Language.of(Locale.ROOT)).model(AdviceModel.DEFAULT.weighing("flood", 2));

        assertThatThrownBy(other::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("flood");
    }

    /** A pack of one factor that asks for one phrase. */
    private record Fires(String id, String phrase) implements AdvicePack, Factor {

        Fires(String phrase) {
            this("fire", phrase);
        }

        @Override
        public String name() {
            return "fires";
        }

        @Override
        public List<Factor> factors() {
            return List.of(this);
        }

        @Override
        public FactorInfo info() {
            return new FactorInfo(id, "something burns", 3, null, "invented for this test");
        }

        @Override
        public List<Lexicon> lexicons() {
            return List.of(Lexicon.of("fire", phrase));
        }

        @Override
        public Optional<Evidence> evidence(Signals signals) {
            return signals.body().phrases("fire").stream()
                    .findFirst()
                    .map(match -> new Evidence("it burns", match.span(), 1));
        }
    }
}
