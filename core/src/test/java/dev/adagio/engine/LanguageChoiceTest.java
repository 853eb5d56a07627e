package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.signal.Language;
import dev.adagio.signal.SignalFinder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    private static final List<Language> LANGUAGES =
            List.of(language("en", "the", "and", "is"), language("es", "el", "y", "está", "quizá", "¿"));

    private static final LanguageChoice CHOICE = new LanguageChoice(
            LANGUAGES,
            LANGUAGES.stream()
                    .<Supplier<SignalFinder>>map(language -> () -> SignalFinder.compile(language, List.of(), List.of()))
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "The cat and the dog., en",
        "El gato y el perro., es",
        "¿Está?, es",
        "EL GATO Y EL PERRO, es",
        "gato, en",
        "el, en",
        "the cat and el gato y el perro, en",
        "'', en",
        "42 !!, en",
        "'> the cat and the dog\nel gato y el perro', es",
        "el gato y, es",
        "quizá quizá, es",
        "'el gato y el perro\n> the cat and the dog and the cat', es",
    })
    void a_text_is_read_in_the_language_it_plainly_uses_or_else_in_the_first(String text, String language) {
        assertThat(language(Message.of(text))).isEqualTo(language);
    }

    @Test
    void the_locale_of_a_message_wins() {
        Message message = Message.builder("The cat and the dog.")
                .locale(Locale.forLanguageTag("es-AR"))
                .build();

        assertThat(language(message)).isEqualTo("es");
    }

    @Test
    void a_locale_nobody_knows_is_no_answer() {
        Message message =
                Message.builder("El gato y el perro.").locale(Locale.JAPANESE).build();

        assertThat(language(message)).isEqualTo("es");
    }

    @Test
    void a_short_text_is_read_in_the_language_of_what_it_answers() {
        Message message = Message.builder("gato")
                .earlier(List.of(Message.of("the cat is"), Message.of("¿está el gato?")))
                .build();

        assertThat(language(message)).isEqualTo("es");
        assertThat(language(
                        Message.builder("gato").subject("el gato y el perro").build()))
                .isEqualTo("es");
    }

    @Test
    void what_a_text_plainly_is_goes_before_what_it_answers() {
        assertThat(answering("And and.", "el gato y el perro y el pez")).isEqualTo("en");
        assertThat(answering("El gato y el perro y the cat and.", "the cat and the dog"))
                .isEqualTo("es");
    }

    @Test
    void a_text_of_both_languages_is_read_in_that_of_what_it_answers() {
        assertThat(answering("the cat and the, el gato y", "el gato y el perro y el pez"))
                .isEqualTo("es");
    }

    @Test
    void a_few_sentences_tell_a_language() {
        String filler = "lorem ipsum ".repeat(20);

        assertThat(language(Message.of(filler + "el gato y el perro"))).isEqualTo("es");
        assertThat(language(Message.of("the cat and the dog and ".repeat(30) + "el gato y el perro y ".repeat(300))))
                .isEqualTo("en");
    }

    private static String answering(String text, String earlier) {
        return language(
                Message.builder(text).earlier(List.of(Message.of(earlier))).build());
    }

    @Property
    void some_language_is_chosen_for_any_text_and_the_same_again(@ForAll String text) {
        assertThat(language(Message.of(text))).isIn("en", "es").isEqualTo(language(Message.of(text)));
    }

    private static String language(Message message) {
        return CHOICE.of(message).locale().getLanguage();
    }

    private static Language language(String tag, String... functionWords) {
        return new Words(Locale.forLanguageTag(tag), Set.of(functionWords));
    }

    private record Words(Locale locale, Set<String> functionWords) implements Language {}
}
