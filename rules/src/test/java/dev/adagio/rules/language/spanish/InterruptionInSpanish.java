package dev.adagio.rules.language.spanish;

import static dev.adagio.rule.Example.accepted;
import static dev.adagio.rule.Example.flagged;
import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.living;
import static dev.adagio.rules.Given.mailTo;
import static dev.adagio.rules.Given.said;
import static dev.adagio.rules.Given.sent;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Examples in Spanish of the rules on whether to interrupt now, whom, and for what. */
final class InterruptionInSpanish {

    static final Map<String, List<Example<Message>>> EXAMPLES = Map.of(
            "interruption/bare-hello",
            List.of(
                    flagged("«hola»", in(Channel.Kind.DIRECT)),
                    flagged("«Hola Ana, ¿tienes un minuto?»"),
                    flagged("«puedo preguntarte algo?»", in(Channel.Kind.ROOM)),
                    accepted("hola! ¿está congelado el entorno de pruebas hasta las 15:00Z?"),
                    accepted("hola", after("¡Hola!")),
                    accepted("Hola a todos, soy Noa, la nueva del equipo de facturación.", in(Channel.Kind.ROOM)),
                    accepted("¡Gracias, me sirvió!"),
                    accepted("Buenos días", in(Channel.Kind.ROOM))),
            "interruption/broad-mention",
            List.of(
                    flagged("«@channel» ¿qué os parece el logo nuevo?", in(Channel.Kind.ROOM)),
                    flagged("«@todos» ¿alguien conoce un buen libro de Kotlin?"),
                    accepted("@Li ¿puedes revisar el logo nuevo antes del miércoles?"),
                    accepted("@channel el servicio de pagos está caído, no despleguéis nada."),
                    accepted("@here evacuarán el edificio en 5 minutos."),
                    accepted("@here urgente: ¿quién está de guardia? Se pierden pedidos.")),
            "interruption/early-reping",
            List.of(
                    flagged("«??»", after20Minutes("¿Puedes revisar el borrador?")),
                    flagged("¿«alguna novedad»?", after20Minutes("¿En qué puerto escucha el proxy?")),
                    flagged("Hola, ¿«estás ahí»?", after20Minutes("Por favor, mándame las cifras.")),
                    accepted(
                            "¿Alguna novedad? El cliente acaba de cancelar porque no llegan.",
                            after20Minutes("¿Puedes revisar el borrador?")),
                    accepted(
                            "¿Alguna novedad?",
                            message -> sent("2026-06-12T10:00:00Z", "UTC")
                                    .apply(message)
                                    .earlier(List.of(
                                            said("Ana", "¿Puedes revisar el borrador?", "2026-06-10T09:00:00Z")))),
                    accepted("¿Alguna novedad sobre el borrador?")),
            "interruption/fragment-burst",
            List.of(
                    flagged("«la API»", burst("bueno", "sobre")),
                    flagged("«ha vuelto»", burst("mmm", "espera")),
                    accepted("bueno, sobre la API: ¿qué versión está en marcha?"),
                    accepted("¿qué versión está en marcha?", burst("hola", "sobre la API")),
                    accepted("la API", burst("vale", "bueno", "sobre"))),
            "interruption/no-self-search",
            List.of(
                    flagged("¿«cómo despliego» el servicio de facturación?", in(Channel.Kind.ROOM)),
                    flagged("Hola a todos, ¿«dónde puedo encontrar la documentación» del importador?"),
                    flagged("¿«Cuál es el comando» para reiniciar un proceso?"),
                    accepted("Leí la guía hasta el paso 4, ¿cómo despliego el servicio de facturación?"),
                    accepted("¿Cómo lo despliego?", after("Ya puedes desplegarlo tú.")),
                    accepted("¿Quién despliega el servicio de facturación el viernes?"),
                    accepted("Así se despliega el servicio: ejecuta la tercera tarea.")),
            "interruption/off-hours",
            List.of(
                    flagged("«¿Puedes mandarme los números?»", sundayTo("Europe/Madrid")),
                    flagged("«Por favor, échale un vistazo al borrador.»", sundayTo("Europe/Madrid", "Europe/Rome")),
                    accepted("¿Puedes mandarme los números para el martes?", sundayTo("Europe/Madrid")),
                    accepted("¿Puedes mandarme los números? Sin prisa.", sundayTo("Europe/Madrid")),
                    accepted("¿Puedes mandarme los números?", sundayTo("Asia/Riyadh")),
                    accepted("¿Puedes mandarme los números?")),
            "interruption/urgent-unexplained",
            List.of(
                    flagged("Por favor, revisa esto «cuanto antes»."),
                    flagged("¿Me podrías mandar las cifras «urgentemente»?", mailTo(1)),
                    flagged("Por favor, llámame «de inmediato».", mailTo(1)),
                    accepted("Por favor, revisa esto antes de las 14:00Z, o vence el contrato."),
                    accepted("Por favor, revisa esto cuanto antes porque el contrato vence esta noche."),
                    accepted("Urgente: los pagos fallan para todos los clientes desde las 9:00, ¿puedes mirar?"),
                    accepted("No es urgente, revísalo cuando tengas tiempo."),
                    accepted("El centro de atención urgente está en la segunda planta.", mailTo(4)),
                    accepted("El lector termina inmediatamente con un archivo vacío.")));

    private InterruptionInSpanish() {}

    private static UnaryOperator<Message.Builder> after20Minutes(String question) {
        return message -> sent("2026-06-10T09:20:00Z", "UTC")
                .apply(message)
                .earlier(List.of(said("Ana", question, "2026-06-10T09:00:00Z")));
    }

    private static UnaryOperator<Message.Builder> burst(String... pieces) {
        List<Message> earlier = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            earlier.add(said("Ana", pieces[i], "2026-06-10T09:00:0" + i + "Z"));
        }
        return message -> sent("2026-06-10T09:00:09Z", "UTC").apply(message).earlier(earlier);
    }

    private static UnaryOperator<Message.Builder> sundayTo(String... zones) {
        return message ->
                sent("2026-06-14T13:00:00Z", "Europe/Madrid").apply(message).recipients(living(zones));
    }
}
