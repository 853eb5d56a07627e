package dev.adagio.rules.language.spanish;

import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.living;
import static dev.adagio.rules.Given.mailTo;
import static dev.adagio.rules.Given.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.rule.Finding;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Twelve messages with one defect each, and the same messages mended. */
class SpanishDefectsTest {

    private static final Adagio ADAGIO = Adagio.create();

    private static final String BEFORE = """
            El lunes empezamos a pasar los pedidos antiguos al almacén nuevo. Los dos primeros días fueron bien y el \
            equipo de reparto no notó nada raro en las entregas.

            El miércoles vimos que las etiquetas grandes no caben en las cajas pequeñas. El proveedor tiene otras, \
            pero tardan una semana, y las que quedan llegan como mucho hasta el martes.\
            """;

    private static final String AFTER = """
            Mientras tanto seguimos con los pedidos pequeños, que son la mayoría en esta época. El resto del traslado \
            va como estaba previsto, y las furgonetas quedan libres en la segunda mitad del mes.\
            """;

    private record Defect(String rule, String wrong, String mended, UnaryOperator<Message.Builder> known) {}

    @TestFactory
    Stream<DynamicTest> each_defect_is_named_and_the_mended_message_is_clean() {
        return Stream.of(
                        new Defect(
                                "interruption/bare-hello",
                                "Hola Marta, ¿tienes un momento?",
                                "Hola Marta, ¿en qué puerto escucha el almacén de pruebas?",
                                in(Channel.Kind.DIRECT)),
                        new Defect(
                                "clarity/no-single-owner",
                                "¿Alguien puede cambiar el tóner de la segunda planta antes del viernes?",
                                "@Li ¿puedes cambiar el tóner de la segunda planta antes del viernes?",
                                mailTo(6)),
                        new Defect(
                                "clarity/ask-buried",
                                BEFORE + "\n\n¿Podrías pedir las etiquetas antes del jueves?\n\n" + AFTER,
                                "¿Podrías pedir las etiquetas antes del jueves?\n\n" + BEFORE + "\n\n" + AFTER,
                                mailTo(1)),
                        new Defect(
                                "clarity/no-needed-by",
                                "@Li por favor revisa el presupuesto del almacén pronto.",
                                "@Li por favor revisa el presupuesto del almacén antes del jueves a las 12:00.",
                                message -> message),
                        new Defect(
                                "interruption/urgent-unexplained",
                                "Por favor, reinicia el importador cuanto antes.",
                                "Por favor, reinicia el importador antes de las 14:00: los precios de la web son los de ayer.",
                                mailTo(1)),
                        new Defect(
                                "clarity/dangling-reference",
                                "¿Alguien sabe si ya está arreglado ese error?",
                                "¿Alguien sabe si ya está arreglado el #318, ese error de las etiquetas?",
                                message -> message),
                        new Defect(
                                "blockers/hidden-in-text",
                                "Etiquetas: listas. Reparto: seguimos esperando el permiso del ayuntamiento.",
                                "Etiquetas: listas. Reparto: seguimos esperando el permiso del ayuntamiento; @Li, ¿puedes"
                                        + " pedirlo antes del lunes?",
                                message -> message),
                        new Defect(
                                "documentation/decision-in-chat",
                                "Tras la charla de hoy acordamos usar las cajas grandes.",
                                "Tras la charla de hoy acordamos usar las cajas grandes: ADR-7.",
                                message -> message),
                        new Defect(
                                "clarity/too-many-questions",
                                "¿Quién abre? ¿A qué hora? ¿Hay llaves? ¿Cuántos vienen? ¿Quién paga? ¿Hay café? ¿Dónde"
                                        + " aparcamos?",
                                "1. ¿Quién abre, y a qué hora?\n2. ¿Quién paga?\n3. ¿Dónde aparcamos?",
                                mailTo(1)),
                        new Defect(
                                "clarity/xy",
                                "¿Cómo puedo reiniciar el servicio automáticamente cada noche?",
                                "El servicio pierde memoria y por la mañana va lento; ¿cómo puedo reiniciar el servicio"
                                        + " automáticamente cada noche para que aguante hasta el arreglo?",
                                message -> message),
                        new Defect(
                                "clarity/no-ask",
                                "Hola Marta:\n\nLa página de pedidos está caída.",
                                "Hola Marta:\n\nLa página de pedidos está caída. ¿Puedes reiniciarla antes de las 15:00?",
                                mailTo(1)),
                        new Defect(
                                "clarity/ambiguous-time",
                                "Por favor, manda las cifras del almacén antes de fin de día.",
                                "Por favor, manda las cifras del almacén antes del 2026-06-10 16:00Z.",
                                message -> sent("2026-06-10T08:00:00Z", "Europe/Madrid")
                                        .apply(message)
                                        .recipients(living("America/Lima", "Asia/Tokyo"))))
                .map(defect -> DynamicTest.dynamicTest(defect.rule(), () -> {
                    assertThat(review(defect.wrong(), defect).findings())
                            .extracting(Finding::rule)
                            .containsExactly(defect.rule());
                    assertThat(review(defect.mended(), defect).findings()).isEmpty();
                }));
    }

    private static Review review(String text, Defect defect) {
        Message.Builder message = Message.builder(text).locale(Locale.forLanguageTag("es-MX"));
        return ADAGIO.review(defect.known().apply(message).build());
    }
}
