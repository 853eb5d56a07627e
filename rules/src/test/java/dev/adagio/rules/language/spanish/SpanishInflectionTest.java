package dev.adagio.rules.language.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.rules.language.LanguageFiles;
import dev.adagio.text.Cues;
import dev.adagio.text.TextReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishInflectionTest {

    private static final Verbs VERBS = new Verbs(new LanguageFiles(Spanish.class).entries("verbs.txt"));

    private static final Spanish SPANISH = new Spanish();

    @ParameterizedTest
    @CsvSource({
        "revisar, 'reviso revisas revisa revisamos revisáis revisan revisé revisó revisaba revisaré revisaría revise revisado revisando'",
        "responder, 'respondo responde respondí respondió respondía responderé responda respondido respondiendo'",
        "escribir, 'escribo escribe escribimos escribís escribió escriba escrito escribiendo'",
        "cerrar, 'cierro cierra cerramos cierre cerré'",
        "pedir, 'pido pide pedimos pidió pida pidiendo'",
        "poder, 'puedo puede podemos pude podré podría pueda pudiendo'",
        "tener, 'tengo tiene tenemos tuve tendré tenga'",
        "hacer, 'hago hace hice hizo haré haga hecho haciendo'",
        "decir, 'digo dice dijo dijeron diré diga dicho diciendo'",
        "buscar, 'busco busqué busque buscó'",
        "pagar, 'pago pagué pague'",
        "organizar, 'organizo organicé organice'",
        "seguir, 'sigo sigue seguimos siguió siga'",
        "leer, 'leo leyó leyeron leyendo leído'",
        "enviar, 'envío envía enviamos envíe envié'",
        "ir, 'voy va vamos fui fue iré vaya'",
        "estar, 'estoy está estamos estuvo esté'",
        "reunión, 'reunión reuniones reunion'",
        "error, 'error errores'",
        "vez, 'vez veces'",
        "bloqueado, 'bloqueado bloqueada bloqueados bloqueadas'",
    })
    void a_word_has_these_forms(String word, String forms) {
        assertThat(SPANISH.inflection().forms(word)).contains(forms.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "revisar, 'revisa revise revisad revisen revisá revísalo revíselo revisadlo revísenlo'",
        "enviar, 'envía envíe enviad envíame envíamelo'",
        "mandar, 'manda mándame mándamelo mándanos mandadme'",
        "decir, 'di diga dime díganos decidme dímelo'",
        "hacer, 'haz haga hazme hazlo hágalo'",
        "poner, 'pon ponga ponlo póngalo'",
        "pedir, 'pide pida pídelo pidan'",
        "probar, 'prueba pruebe pruébalo probad'",
        "corregir, 'corrige corrija corrígelo'",
        "buscar, 'busca busque búscalo'",
        "señalar, 'señala señálalo'",
    })
    void somebody_is_asked_in_these_forms(String verb, String forms) {
        assertThat(VERBS.orders(verb)).contains(forms.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"estar, esta", "estar, este", "dar, de", "ir, a"})
    void a_form_that_is_another_word_without_its_accent_keeps_it(String verb, String other) {
        assertThat(SPANISH.inflection().forms(verb)).doesNotContain(other);
    }

    @Property
    void no_word_is_too_strange_to_inflect(@ForAll String word) {
        if (!word.isEmpty()) {
            assertThat(SPANISH.inflection().forms(word)).contains(word);
        }
    }

    @Test
    void a_phrase_is_found_with_and_without_its_accents() {
        Lexicon lexicon = new Spelling(VERBS, new Accents(List.of("más")))
                .apply(Lexicon.of("x", "reunión mañana", "más !enviar"));
        PhraseAutomaton automaton = PhraseAutomaton.compile(List.of(lexicon), SPANISH.inflection());

        List.of("Reunión mañana", "reunion manana", "más envíamelo", "más enviamelo")
                .forEach(text -> assertThat(automaton
                                .find(TextReader.plain(Cues.NONE).read(text))
                                .any("x"))
                        .as(text)
                        .isTrue());
        assertThat(automaton
                        .find(TextReader.plain(Cues.NONE).read("mas envíamelo"))
                        .any("x"))
                .isFalse();
    }
}
