package dev.adagio.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.outline.Slot;
import dev.adagio.rule.Finding;
import dev.adagio.rules.language.english.English;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages beside each other, and one alone. */
class LanguagesTest {

    private static final Adagio ALL = Adagio.create();
    private static final Adagio ENGLISH =
            Adagio.builder().languages(new English()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Alguien puede revisar el informe de ventas?",
                "hola, puedes revisar el informe de ventas?",
                "me pasas el informe de ventas porfa, que lo necesito para la junta",
                "Necesito que revises la propuesta que te mandé ayer.",
                "Oye, quien tiene la llave del almacen?",
                "The build falla, ¿alguien sabe por qué el pipeline se queda en el deploy?",
            })
    void spanish_is_known_by_its_short_words(String text) {
        assertThat(isSpanish(ALL.review(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can somebody review the sales report?",
                "hi, can you review the report for San José de la Cruz?",
                "Who is going to Los Angeles?",
                "hola",
                "ok",
                "¿?",
                "Why does `SELECT de, la FROM el` fail on the second row?",
                "Please see the file la_que_es.txt, and tell me what is in it",
                "",
            })
    void what_is_english_or_too_short_is_read_as_the_first_language(String text) {
        assertThat(isSpanish(ALL.review(text))).isFalse();
    }

    @Test
    void the_locale_of_a_message_decides_against_its_words() {
        Message message = Message.builder("Can somebody review the sales report?")
                .locale(Locale.forLanguageTag("es"))
                .build();

        assertThat(isSpanish(ALL.review(message))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Alguien puede revisar el informe de ventas antes del viernes?",
                "Estamos bloqueados con la mudanza, seguimos esperando las llaves.",
                "Decidimos pasar la comida al jueves.",
                "Por favor, revisa el contrato cuanto antes, es urgente.",
                "La página de pedidos está caída otra vez.",
                "Hola Marta, ¿tienes un minuto?",
                "¿Ya está arreglado ese error?",
                "Me encargo yo de las llaves.",
                "¿Quién abre? ¿A qué hora? ¿Hay llaves? ¿Cuántos vienen? ¿Quién paga? ¿Hay café?",
                "¿Cómo puedo desactivar todos los avisos?",
                "Mándame las cifras a fin de día.",
                "El inicio de sesión no funciona.",
            })
    void english_alone_finds_in_a_spanish_text_nothing_that_takes_words(String text) {
        Message message = Message.builder(text)
                .kind(MessageKind.EMAIL)
                .recipients(Recipients.ofCounts(3, 0))
                .build();

        // Question marks are counted in any language.
        assertThat(ENGLISH.review(message).findings())
                .extracting(Finding::rule)
                .isSubsetOf("clarity/too-many-questions");
    }

    private static boolean isSpanish(Review review) {
        return review.outline().orElseThrow().slots().stream()
                .map(Slot::prompt)
                .anyMatch(prompt -> prompt.startsWith("¿"));
    }
}
