package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Status|Accepted|Date|Context|Considered Options|Decision|Consequences",
                "Status|Akzeptiert|Datum|Kontext|Betrachtete Optionen|Entscheidung|Konsequenzen",
                "Statut|Accepté|Date|Contexte|Options envisagées|Décision|Conséquences",
                "Estado|Aceptada|Fecha|Contexto|Opciones consideradas|Decisión|Consecuencias",
                "Status|Aceito|Data|Contexto|Opções consideradas|Decisão|Consequências",
                "Статус|Принято|Дата|Контекст|Рассмотренные варианты|Решение|Последствия",
                "ステータス|承認済み|日付|コンテキスト|検討した選択肢|決定|結果",
                "状态|已接受|日期|背景|备选方案|决策|后果"
            })
    void a_record_is_understood(
            String status,
            String accepted,
            String date,
            String context,
            String options,
            String decision,
            String effect) {
        DecisionRecord record = Reads.record(
                "# 7. X",
                "",
                date + ": 2021-03-04",
                "",
                "## " + status,
                "",
                accepted,
                "",
                "## " + context,
                "a",
                "## 🔄 " + options,
                "* b",
                "* c",
                "## 1. " + decision,
                "d",
                "## " + effect + ":",
                "e");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.date()).isPresent();
        assertThat(record.options()).hasSize(2);
        assertThat(record.has(SectionKind.CONTEXT)).isTrue();
        assertThat(record.has(SectionKind.OUTCOME)).isTrue();
        assertThat(record.has(SectionKind.CONSEQUENCES)).isTrue();
    }
}
