package dev.adagio.rules.language.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.time.Resolution;
import dev.adagio.time.Resolution.At;
import dev.adagio.time.Resolution.Open;
import dev.adagio.time.Standpoint;
import dev.adagio.time.TimeWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wednesday, 10 June 2026, ten in the morning in Madrid. */
class SpanishTimeTest {

    private static final TimeWords WORDS = new Spanish().timeWords();
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Instant NOW = Instant.parse("2026-06-10T08:00:00Z");
    private static final Standpoint HERE = new Standpoint(NOW, MADRID, List.of(), Standpoint.FIVE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "antes del jueves a las 16:00       | 2026-06-11T16:00",
                "para mañana                        | 2026-06-11T17:00",
                "para manana                        | 2026-06-11T17:00",
                "a fin de día                       | 2026-06-10T17:00",
                "antes de fin de dia                | 2026-06-10T17:00",
                "para el final del día              | 2026-06-10T17:00",
                "en dos horas                       | 2026-06-10T12:00",
                "dentro de 90 minutos               | 2026-06-10T11:30",
                "en una hora                        | 2026-06-10T11:00",
                "dentro de 2 días                   | 2026-06-12T17:00",
                "en una semana                      | 2026-06-17T17:00",
                "en 3 días hábiles                  | 2026-06-15T17:00",
                "2026-06-12 16:00Z                  | 2026-06-12T18:00",
                "antes del viernes                  | 2026-06-12T17:00",
                "el lunes que viene                 | 2026-06-15T17:00",
                "para el próximo martes             | 2026-06-16T17:00",
                "el martes próximo                  | 2026-06-16T17:00",
                "este viernes a mediodía            | 2026-06-12T12:00",
                "hasta las 4 pm                     | 2026-06-10T16:00",
                "a más tardar a las 9:30            | 2026-06-11T09:30",
                "a las 4                            | 2026-06-10T16:00",
                "a las cuatro de la tarde           | 2026-06-10T16:00",
                "a las 16 horas                     | 2026-06-10T16:00",
                "a las 16h                          | 2026-06-10T16:00",
                "mañana a las 9                     | 2026-06-11T09:00",
                "mañana por la mañana               | 2026-06-11T12:00",
                "esta tarde                         | 2026-06-10T17:00",
                "hoy por la tarde                   | 2026-06-10T17:00",
                "pasado mañana                      | 2026-06-12T17:00",
                "mañana a primera hora              | 2026-06-11T12:00",
                "para el 30 de junio                | 2026-06-30T17:00",
                "el 30 de junio de 2026, 17:00      | 2026-06-30T17:00",
                "antes del 12                       | 2026-06-12T17:00",
                "el día 3                           | 2026-07-03T17:00",
                "para el 13/06                      | 2026-06-13T17:00",
                "antes del 04/07                    | 2026-07-04T17:00",
                "antes del 5/7/2026                 | 2026-07-05T17:00",
                "fin de la semana                   | 2026-06-12T17:00",
                "para finales de mes                | 2026-06-30T17:00",
                "la semana que viene                | 2026-06-19T17:00",
                "la próxima semana                  | 2026-06-19T17:00",
                "fin de trimestre                   | 2026-06-30T17:00",
                "fin de año                         | 2026-12-31T17:00",
                "viernes 15:00 CET                  | 2026-06-12T15:00",
                "viernes a las 15:00 hora de Lima   | 2026-06-12T22:00",
                "antes de las 16:00 hora local      | 2026-06-10T16:00",
            })
    void a_time_is_the_instant_the_sender_means(String words, String expected) {
        assertThat(resolve(words))
                .isInstanceOfSatisfying(
                        At.class,
                        at -> assertThat(at.time().withZoneSameInstant(MADRID).toLocalDateTime())
                                .hasToString(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "antes de la llamada       | WHICH_OCCASION |",
                "antes del fin de semana   | WHICH_OCCASION |",
                "para el miércoles         | WHICH_DAY      | 2026-06-10 2026-06-17",
                "el viernes que viene      | WHICH_DAY      | 2026-06-12 2026-06-19",
                "el próximo viernes        | WHICH_DAY      | 2026-06-12 2026-06-19",
                "a las 16:00 tu hora       | WHICH_ZONE     |",
            })
    void a_time_that_could_be_two_stays_open_and_says_why(String words, Resolution.Question question, String days) {
        List<LocalDate> candidates = days == null
                ? List.of()
                : List.of(days.split(" ", -1)).stream().map(LocalDate::parse).toList();
        assertThat(resolve(words)).isEqualTo(new Open(question, candidates));
    }

    @ParameterizedTest
    @ValueSource(strings = {"versión 3.10", "el 31 de febrero", "5", "próximo", "el fin", "a la una que", "las 30", ""})
    void what_tells_no_time_is_not_made_one(String words) {
        assertThat(WORDS.read(words)).isEmpty();
    }

    private static Resolution resolve(String words) {
        return WORDS.read(words)
                .orElseThrow(() -> new AssertionError("no time: " + words))
                .resolve(HERE);
    }
}
