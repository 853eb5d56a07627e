package dev.adagio.rules.language.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.outline.Outline;
import dev.adagio.outline.Slot;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Question;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import dev.adagio.signal.Topic;
import dev.adagio.signal.Urgency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the detectors find with Spanish words. */
class SpanishSignalsTest {

    private static final SignalFinder FINDER = SignalFinder.compile(new Spanish(), List.of(), List.of());

    private static final Map<String, Class<? extends Signal>> TYPES = Map.ofEntries(
            Map.entry("greeting", Greeting.class),
            Map.entry("addressee", Addressee.class),
            Map.entry("ask", Ask.class),
            Map.entry("question", Question.class),
            Map.entry("deadline", Deadline.class),
            Map.entry("time", TimeMention.class),
            Map.entry("urgency", Urgency.class),
            Map.entry("reason", Reason.class),
            Map.entry("reference", Reference.class),
            Map.entry("blocker", BlockerMention.class),
            Map.entry("decision", DecisionMention.class),
            Map.entry("commitment", Commitment.class),
            Map.entry("meeting", MeetingRequest.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "greeting   | ¡Hola! Empezamos.                                | Hola!",
                "greeting   | buenas tardes, empezamos                         | buenas tardes",
                "addressee  | Hola Marta, empezamos.                           | Marta",
                "addressee  | ¿Alguien tiene la llave?                         | Alguien",
                "ask        | ¿Podrías abrir la puerta?                        | ¿Podrías abrir la puerta?",
                "ask        | podrias abrir la puerta                          | podrias abrir la puerta",
                "ask        | Por favor, revisa el almacén.                    | Por favor, revisa el almacén.",
                "ask        | Necesito que cierres la puerta.                  | Necesito que cierres la puerta.",
                "ask        | Mándame la llave del almacén.                    | Mándame la llave del almacén.",
                "question   | alguien sabe donde esta la llave                 | alguien sabe donde esta la llave",
                "question   | Me pregunto si queda café.                       | Me pregunto si queda café.",
                "deadline   | ¿Lo mandas antes del jueves a las 16:00?         | antes del jueves a las 16:00",
                "deadline   | Por favor, mándalo para mañana.                  | para mañana",
                "deadline   | ¿Lo puedes mirar cuando puedas?                  | cuando puedas",
                "deadline   | Mándamelo a fin de día.                          | a fin de día",
                "time       | Cerramos en dos horas.                           | en dos horas",
                "time       | La feria es el 15/06.                            | 15/06",
                "urgency    | Es urgente, llámame.                             | urgente",
                "reason     | Lo pido porque el camión sale temprano.          | porque",
                "reason     | Llegamos tarde ya que no hay tren.               | ya que",
                "reference  | ¿Se arregló ese error?                           | ese error",
                "blocker    | Estamos bloqueados con la mudanza.               | Estamos bloqueados con",
                "decision   | Acordamos pintar la sala.                        | Acordamos pintar",
                "decision   | Quedamos en pintar la sala.                      | Quedamos en pintar",
                "commitment | Yo me encargo de la sala.                        | Yo me encargo de",
                "meeting    | ¿Podemos reunirnos el lunes?                     | Podemos reunirnos",
                "meeting    | Hagamos una llamada el lunes.                    | Hagamos una llamada",
            })
    void words_are_found(String type, String text, String words) {
        assertThat(words(type, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "blocker    | No está bloqueado, seguimos.",
                "blocker    | Ya no estamos bloqueados.",
                "blocker    | Falta un bloque de código en la guía.",
                "blocker    | El usuario quedó bloqueado tras tres intentos.",
                "urgency    | No es urgente, tranquilo.",
                "urgency    | Sin prisa.",
                "decision   | Todavía no hemos decidido el color.",
                "decision   | ¿Hemos decidido el color?",
                "decision   | Lo que acordamos está en el acta.",
                "commitment | ¿Lo reviso yo?",
                "commitment | Si lo hago yo, tardo más.",
                "ask        | La puerta está abierta desde el lunes.",
                "ask        | Prueba de sonido a las 16:00.",
                "ask        | Gracias por todo.",
                "ask        | ¿Qué tal el fin de semana?",
                "deadline   | Ayer cerramos a las 16:00.",
                "deadline   | La tienda abre hasta tarde.",
                "greeting   | La buena noticia es el precio.",
                "meeting    | Nos vemos.",
                "meeting    | En la reunión de ayer hablamos del precio.",
                "reference  | Esta lista es la de la compra.",
                "reason     | ¿Por qué llueve?",
            })
    void words_that_say_something_else_are_not(String type, String text) {
        assertThat(words(type, text)).isEmpty();
    }

    @Test
    void a_mail_ends_where_its_author_signs_and_where_another_is_quoted() {
        Signals signals = FINDER.read(
                Message.builder("""
                        Hola Marta:

                        El camión llega el lunes.

                        Saludos,
                        Ana

                        El 3 de junio de 2026, Marta escribió:
                        > ¿Cuándo llega el camión?
                        """).kind(MessageKind.EMAIL).markup(Markup.MAIL).build());

        assertThat(signals.all(Question.class)).isEmpty();
        assertThat(signals.body().reading().sentences())
                .extracting(sentence -> sentence.span().of(signals.message().text()))
                .startsWith("Hola Marta:", "El camión llega el lunes.")
                .noneMatch(sentence -> sentence.contains("Cuándo"));
    }

    @Test
    void forwarded_mail_is_known_by_its_header() {
        Signals signals = FINDER.read(
                Message.builder("""
                        Te reenvío esto.

                        De: Marta
                        Para: Ana
                        Asunto: Camión

                        ¿Cuándo llega?
                        """).kind(MessageKind.EMAIL).markup(Markup.MAIL).build());

        assertThat(signals.all(Question.class)).isEmpty();
    }

    @Test
    void another_subject_is_another_topic() {
        Signals signals = chat("¿Quién paga la sala? Por otro lado, ¿quién abre?");

        assertThat(signals.all(Topic.class)).hasSize(2);
    }

    @Test
    void what_is_missing_is_asked_for_in_spanish() {
        Outline outline =
                chat("¿Alguien puede abrir la puerta?").first(Outline.class).orElseThrow();

        assertThat(outline.slots()).extracting(Slot::prompt).contains("¿Quién lo hace?", "¿Para cuándo hace falta?");
    }

    @Property
    void no_text_is_too_strange_to_read(@ForAll String text) {
        Signals signals = chat(text + " ¿puedes " + text);

        TYPES.values().forEach(signals::all);
        assertThat(signals.failures()).isEmpty();
    }

    @Test
    void a_guess_in_an_answer_is_a_question_where_a_tag_makes_it_one() {
        assertThat(reply("Creo que la puerta está abierta?").all(Question.class))
                .isEmpty();
        assertThat(reply("Creo que la puerta está abierta, no?").all(Question.class))
                .hasSize(1);
    }

    private static Signals reply(String text) {
        return FINDER.read(Message.builder(text)
                .earlier(List.of(Message.of("La puerta estaba cerrada.")))
                .build());
    }

    private static List<String> words(String type, String text) {
        return chat(text).all(TYPES.getOrDefault(type, Signal.class)).stream()
                .map(signal -> signal.span().of(text))
                .toList();
    }

    private static Signals chat(String text) {
        return FINDER.read(Message.of(text));
    }
}
