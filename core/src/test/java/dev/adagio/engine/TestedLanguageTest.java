package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.signal.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A language that was tested is compiled when a text in it is read; any other, and the first, with the engine. */
class TestedLanguageTest {

    private static final Message ENGLISH = Message.of("the boat and the crew is late");
    private static final Message SPANISH = Message.of("el barco y la gente está en el puerto");

    @Test
    void a_second_language_that_was_tested_waits_for_a_text_in_it() {
        Counted spanish = new Counted("es", true, Set.of("el", "la", "y", "está"), "barco");
        Engine engine = engine(english(true), spanish);
        engine.review(ENGLISH);
        assertThat(spanish.asked()).hasValue(0);
        assertThat(engine.review(SPANISH).signals().body().phrases("boat")).hasSize(1);
        engine.review(SPANISH);
        assertThat(spanish.asked()).hasValue(1);
    }

    @Test
    void the_first_language_and_languages_not_tested_are_compiled_with_the_engine() {
        Counted first = english(true);
        Counted second = new Counted("es", false, Set.of("el"), "barco");
        engine(first, second);
        assertThat(first.asked()).hasValue(1);
        assertThat(second.asked()).hasValue(1);
    }

    @Test
    void a_mistake_in_a_language_not_tested_is_told_before_there_is_an_engine() {
        Counted wrong = new Counted("es", false, Set.of("el"), "{nowhere}");
        assertThatThrownBy(() -> engine(english(true), wrong))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("nowhere");
    }

    private static Counted english(boolean tested) {
        return new Counted("en", tested, Set.of("the", "and", "is"), "boat");
    }

    private static Engine engine(Language... languages) {
        EngineBuilder builder = Engine.builder();
        List.of(languages).forEach(builder::add);
        return builder.build();
    }

    private record Counted(String tag, boolean isTested, Set<String> functionWords, String boat, AtomicInteger asked)
            implements Language {

        Counted(String tag, boolean isTested, Set<String> functionWords, String boat) {
            this(tag, isTested, functionWords, boat, new AtomicInteger());
        }

        @Override
        public Locale locale() {
            return Locale.forLanguageTag(tag);
        }

        @Override
        public List<Lexicon> lexicons() {
            asked.incrementAndGet();
            return List.of(Lexicon.of("boat", boat));
        }
    }
}
