package dev.adagio.rules.language.spanish;

import static dev.adagio.rule.Example.accepted;
import static dev.adagio.rule.Example.flagged;
import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.issue;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import java.util.List;
import java.util.Map;

/** Examples in Spanish of the rules on decisions, blockers and promises. */
final class RecordsInSpanish {

    static final Map<String, List<Example<Message>>> EXAMPLES = Map.of(
            "documentation/decision-in-chat",
            List.of(
                    flagged("«Decidimos mover» el archivo al segundo servidor."),
                    flagged("ok, entonces «nos quedamos con» la sala pequeña.", in(Channel.Kind.ROOM)),
                    flagged("Después de la llamada «quedamos en que» vamos a la sala grande.", mailTo(4)),
                    accepted("Decidimos mover el archivo al segundo servidor: ADR-14."),
                    accepted("Podríamos quedarnos con la sala pequeña, ¿qué os parece?"),
                    accepted("Todavía no hemos decidido la sala."),
                    accepted("¿Hemos decidido la sala?"),
                    accepted("> Decidimos tomar la sala pequeña.\n\n¡Genial, gracias!"),
                    accepted("Decidimos cerrar esto: funciona como está documentado.", issue("Orden"))),
            "documentation/open-ended-proposal",
            List.of(
                    flagged("Propongo mover el archivo al segundo servidor. ¡«Comentarios bienvenidos»!", mailTo(6)),
                    flagged("Propuesta: una entrega al mes en vez de dos. ¿«Qué os parece?»", in(Channel.Kind.ROOM)),
                    accepted(
                            "Propongo mover el archivo. Comentarios bienvenidos hasta el viernes, luego decide Noa.",
                            mailTo(6)),
                    accepted("Propongo vernos a las diez, ¿qué te parece?", mailTo(1)),
                    accepted("Yo propondría el segundo servidor. ¿Qué os parece?", after("¿Dónde va?")),
                    accepted("La propuesta fue rechazada. ¿Qué os parece la sala nueva?", mailTo(4))),
            "documentation/silent-one-way-door",
            List.of(
                    flagged("«Nadie se opuso», así que hoy se borran las lecturas viejas.", mailTo(5)),
                    flagged("«Si nadie se opone» elimino las tablas del archivo esta noche."),
                    accepted("Ana y Bo lo aprobaron, hoy se borran las lecturas viejas.", mailTo(5)),
                    accepted("Si nadie se opone, nos quedamos con la sala pequeña."),
                    accepted("Si nadie se opone elimino las tablas esta noche; queda una copia un mes."),
                    accepted("> Nadie se opuso, así que se borran las lecturas.\n\n¡Espera, por favor!", mailTo(5))),
            "blockers/hidden-in-text",
            List.of(
                    flagged("Importación: lista. Exportación: «seguimos esperando el» certificado."),
                    flagged("«Estoy bloqueado» con la facturación.", mailTo(5)),
                    flagged("«No podemos avanzar sin» acceso al archivo."),
                    accepted("Estoy bloqueado con la facturación: @Li, necesito la clave para el jueves."),
                    accepted("No podemos avanzar sin acceso al archivo. ¿Puedes darlo hoy?", mailTo(1)),
                    accepted("Buenas noticias: ya no estoy bloqueado con la facturación."),
                    accepted("Esto no está bloqueado, sin prisa."),
                    accepted("Un bloque de código se queda esperando una lectura."),
                    accepted("El hilo está bloqueado en una lectura.")),
            "reading/ack-no-commit",
            List.of(
                    flagged("¡«Me encargo»!", after("¿Puedes mandarme las cifras?")),
                    flagged("Claro, «las mando».", after("¿Podrías mandar las cifras a la junta?")),
                    flagged("vale, «lo corrijo»", after("Por favor, corrige la fecha de la oferta.")),
                    accepted("Me encargo, el jueves lo tienes.", after("¿Puedes mandarme las cifras?")),
                    accepted("Las mando antes de comer.", after("¿Podrías mandar las cifras a la junta?")),
                    accepted("¡Hecho!", after("Por favor, corrige la fecha de la oferta.")),
                    accepted("Las mando.")));

    private RecordsInSpanish() {}
}
