package dev.adagio.rules.language.spanish;

import static dev.adagio.rule.Example.accepted;
import static dev.adagio.rule.Example.flagged;
import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.living;
import static dev.adagio.rules.Given.mailTo;
import static dev.adagio.rules.Given.sent;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Examples in Spanish of the rules on who is to act and by when. */
final class OwnersAndTimesInSpanish {

    static final Map<String, List<Example<Message>>> EXAMPLES = Map.of(
            "clarity/no-needed-by",
            List.of(
                    flagged("«@Li por favor revisa el borrador del contrato.»"),
                    flagged("Hola Tomás:\n\n«¿podrías preparar las cifras para la junta?»", mailTo(1)),
                    flagged("¿Puedes revisar el borrador «pronto»?", mailTo(1)),
                    accepted("¿Puedes revisar el borrador cuando puedas?", mailTo(1)),
                    accepted("@Li por favor revisa el borrador para el viernes; si es más tarde, también vale."),
                    accepted("¿Podrías preparar las cifras para la junta? Sin prisa.", mailTo(1)),
                    accepted("Por favor, revísalo.", after("El borrador está listo, la junta es el viernes.")),
                    accepted("¿Qué cifras quiere la junta?", mailTo(1)),
                    accepted("¿Revisaste el borrador?", mailTo(1))),
            "clarity/no-single-owner",
            List.of(
                    flagged("¿«Alguien puede» pedir las tarjetas nuevas antes del viernes?", mailTo(6)),
                    flagged("La impresora está vacía. ¿«Podría alguien» rellenarla?", mailTo(12)),
                    flagged("«Necesito que alguien» reinicie el servidor de pruebas.", in(Channel.Kind.GROUP)),
                    flagged("¿«Podríais enviar» el contrato firmado al banco?", mailTo(4)),
                    accepted(
                            "@Li ¿puedes pedir las tarjetas nuevas antes del viernes? Los demás, solo para que lo sepáis."),
                    accepted(
                            "¿Alguien puede pedir las tarjetas? @Li, te toca si nadie contesta a mediodía.", mailTo(6)),
                    accepted("¿Puedes pedir las tarjetas nuevas antes del viernes?", mailTo(1)),
                    accepted("¿Alguien me puede ayudar con el instalador?"),
                    accepted("Si alguien puede, genial; si no, lo hago yo.", mailTo(6))),
            "clarity/open-decision",
            List.of(
                    flagged("«Tenemos que decidir la» sala antes del viernes.", mailTo(4)),
                    flagged("@Li «por favor decide» cómo guardamos las lecturas."),
                    flagged("«Necesitamos una decisión» sobre el archivo, ¿quién la toma?", mailTo(3)),
                    accepted(
                            "Tenemos que decidir la sala antes del viernes: la pequeña cuesta 200, la grande 340."
                                    + " Recomiendo la pequeña.",
                            mailTo(4)),
                    accepted("Por favor, decide antes del viernes entre la sala pequeña y la grande.", mailTo(1)),
                    accepted("Tenemos que decidirlo pronto.", after("¿Sala pequeña o grande?")),
                    accepted("No hay que decidir la sala antes de la primavera.", mailTo(1))),
            "clarity/bare-handover",
            List.of(
                    flagged("@Yuki me voy, «te paso el relevo»."),
                    flagged("«Te dejo la guardia», ¡buena semana!", mailTo(1)),
                    accepted("@Yuki te paso el relevo: todo tranquilo, la prueba de las 01:10 sigue abierta."),
                    accepted("@Li te paso el relevo: https://example.org/runs/12"),
                    accepted("¿Quién le pasa el relevo a quién el viernes?", mailTo(3)),
                    accepted("Te paso el enlace del informe.")),
            "clarity/ambiguous-time",
            List.of(
                    flagged("Por favor, manda las cifras antes de «fin de día».", fromBerlinTo("America/Lima")),
                    flagged("La congelación empieza a las «16:00».", fromBerlinTo("Asia/Tokyo", "Europe/Berlin")),
                    flagged("¿Puedes mirarlo antes de «mañana a mediodía»?", fromBerlinTo("Pacific/Auckland")),
                    accepted("Por favor, manda las cifras antes del 2026-06-12 16:00Z.", fromBerlinTo("Asia/Tokyo")),
                    accepted("La congelación empieza a las 16:00 CET.", fromBerlinTo("Asia/Tokyo")),
                    accepted("La congelación empieza a las 16:00 hora de Lima.", fromBerlinTo("Asia/Tokyo")),
                    accepted("Por favor, manda las cifras antes de fin de día.", fromBerlinTo("Europe/Paris")),
                    accepted("Por favor, manda las cifras antes de fin de día."),
                    accepted("El informe es del 04/05.", fromBerlinTo("Asia/Tokyo"))));

    private OwnersAndTimesInSpanish() {}

    private static UnaryOperator<Message.Builder> fromBerlinTo(String... zones) {
        return message ->
                sent("2026-06-10T08:00:00Z", "Europe/Berlin").apply(message).recipients(living(zones));
    }
}
