package dev.adagio.rules.language.spanish;

import static dev.adagio.rule.Example.accepted;
import static dev.adagio.rule.Example.flagged;
import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.issue;
import static dev.adagio.rules.Given.mailAbout;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import java.util.List;
import java.util.Map;

/** Examples in Spanish of the rules on what a message says and leaves to be asked. */
final class ClarityInSpanish {

    private static final String BACKGROUND = """
            La importación de las listas de los proveedores se ejecuta todas las noches desde la primavera. Las \
            primeras semanas tardaba unos diez minutos y nadie le prestaba mucha atención.

            Desde que llegó el catálogo nuevo, las listas son cuatro veces más largas. La importación dura casi toda \
            la noche, y la semana pasada seguía en marcha cuando abrió la tienda.\
            """;

    private static final String REST = """
            El segundo servidor que se compró en marzo ha llegado mientras tanto, y los técnicos dicen que lo \
            instalarán en las próximas semanas. Con eso la importación tendría sitio de sobra para el resto del año.\
            """;

    private static final String STORY = " Subimos otra caja por la escalera del patio.".repeat(40);

    static final Map<String, List<Example<Message>>> EXAMPLES = Map.of(
            "clarity/no-ask",
            List.of(
                    flagged("«@Li la exportación está rota otra vez.»"),
                    flagged("Hola Tomás:\n\n«La página de facturas no carga.»", mailTo(1)),
                    flagged("«la importacion sigue fallando desde esta mañana»", mailTo(2)),
                    accepted("La exportación está rota otra vez. Por favor, reviértela hoy.", mailTo(1)),
                    accepted("Para tu información: la página de facturas no carga, estamos en ello.", mailTo(1)),
                    accepted("La página de facturas no carga.", after("¿Qué dijo el cliente?")),
                    accepted("La página no carga, lo arreglo esta tarde.", mailTo(1)),
                    accepted("Gracias por el informe, se lee muy bien.", mailTo(1))),
            "clarity/ask-buried",
            List.of(
                    flagged(BACKGROUND + "\n\n«¿Podrías aprobar el disco grande?»\n\n" + REST, mailTo(1)),
                    flagged(BACKGROUND + "\n\n«Por favor, para la importación hasta el lunes.»\n\n" + REST, mailTo(1)),
                    accepted("¿Podrías aprobar el disco grande?\n\n" + BACKGROUND + "\n\n" + REST, mailTo(1)),
                    accepted(BACKGROUND + "\n\n" + REST + "\n\n¿Podrías aprobar el disco grande?", mailTo(1)),
                    accepted(
                            BACKGROUND + "\n\n¿Podrías aprobar el disco grande?\n\n" + REST,
                            mailAbout("¿Podemos tener un disco más grande?"))),
            "clarity/dangling-reference",
            List.of(
                    flagged("¿Alguien ha podido mirar «ese error»?"),
                    flagged("¿Ya está arreglado «lo de ayer»?"),
                    flagged("¿Se desplegó «lo que hablamos»?"),
                    accepted("¿Alguien ha podido mirar el #4502, ese error de las zonas horarias?"),
                    accepted("¿Arreglaste ese error?", after("Encontré un error en la exportación.")),
                    accepted("¿Está listo ese informe?", mailAbout("RV: Totales de la exportación")),
                    accepted("La exportación pierde la última fila. ¿Puedes arreglar ese error para el viernes?"),
                    accepted("¿Pudiste mirar ese error?", mailTo(1))),
            "clarity/type-fields",
            List.of(
                    flagged("El inicio de sesión «está roto».", issue("Inicio de sesión")),
                    flagged("La búsqueda «no funciona» en mi móvil. ¡Arregladla!", issue("Búsqueda")),
                    flagged("Versión: 4.2\n\n«Pasos para reproducir»:\n\n1.\n2.\n", issue("Exportación vacía")),
                    accepted(
                            "El inicio de sesión está roto: con la clave buena sale un 500, esperaba la portada.",
                            issue("Inicio de sesión")),
                    accepted("La búsqueda no funciona cuando escribo una tilde.", issue("Búsqueda")),
                    accepted("Estaría bien ordenar la lista por fecha.", issue("Orden"))),
            "clarity/too-many-questions",
            List.of(
                    flagged("«¿Qué versión está en marcha?» ¿Quién la desplegó? ¿Se guarda la vieja? ¿Cuándo toca la"
                            + " siguiente?"),
                    flagged(
                            "He leído el plan. «¿Quién paga la sala?» ¿Cuánta gente viene? ¿Hay proyector? ¿Hace falta"
                                    + " permiso? ¿Y quién abre?",
                            mailTo(1)),
                    accepted("¿Qué versión está en marcha? ¿Quién la desplegó? ¿Cuándo toca la siguiente?"),
                    accepted("Cuatro preguntas:\n\n1. ¿Qué versión está en marcha?\n2. ¿Quién la desplegó?\n"
                            + "3. ¿Se guarda la vieja?\n4. ¿Cuándo toca la siguiente?"),
                    accepted(
                            "¿Cómo estás? ¿Qué tal el viaje? ¿Qué versión está en marcha? ¿Quién la desplegó?",
                            mailTo(1))),
            "clarity/no-tldr",
            List.of(
                    flagged("«La mudanza empezó el lunes.»" + STORY, mailTo(3)),
                    flagged("Hola a todos:\n\n«La sala nueva es más grande que la vieja.»" + STORY, mailTo(3)),
                    accepted("Resumen: la mudanza terminó y no se rompió nada.\n\nEmpezó el lunes." + STORY),
                    accepted(
                            "¿Podrías aprobar la segunda furgoneta?\n\nLa mudanza empezó el lunes." + STORY, mailTo(1)),
                    accepted("La mudanza empezó el lunes. Subimos otra caja por la escalera.")),
            "clarity/xy",
            List.of(
                    flagged("¿Cómo saco los «últimos tres caracteres» de una cadena?"),
                    flagged("Hola, ¿cómo puedo «desactivar todos los avisos»?"),
                    flagged("¿Hay alguna forma de «reiniciar el servicio automáticamente»?"),
                    accepted("Necesito la extensión del archivo, ¿cómo saco los últimos tres caracteres del nombre?"),
                    accepted("¿Cómo puedo desactivar todos los avisos para que el registro se pueda leer?"),
                    accepted("¿Cómo despliego el servicio de facturación?"),
                    accepted("Desactivé todos los avisos en el código generado.")));

    private ClarityInSpanish() {}
}
