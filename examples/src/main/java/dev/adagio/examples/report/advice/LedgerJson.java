package dev.adagio.examples.report.advice;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.meeting.Agendas;
import dev.adagio.meeting.Rate;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger as fields of a JSON report. */
public final class LedgerJson {

    private static final double DIGITS = 100;

    private LedgerJson() {}

    /** Writes the fields {@code regained} and {@code unchanging}. */
    public static void write(JsonGenerator out, Ledger ledger, @Nullable Rate rate) throws IOException {
        List<Entry> regained = ledger.regained();
        out.writeObjectFieldStart("regained");
        money(out, "hoursAMonth", regained.stream().mapToDouble(Entry::month).sum(), rate);
        money(
                out,
                "hoursOnce",
                regained.stream()
                        .filter(entry -> !entry.repeats())
                        .mapToDouble(Entry::each)
                        .sum(),
                rate);
        out.writeArrayFieldStart("meetings");
        for (Entry entry : regained) {
            out.writeStartObject();
            place(out, entry);
            out.writeStringField("mode", entry.mode().word());
            out.writeNumberField("times", entry.times());
            money(out, "hoursEach", entry.each(), rate);
            if (entry.repeats()) {
                money(out, "hoursAMonth", entry.month(), rate);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeArrayFieldStart("unchanging");
        for (Entry entry : ledger.unchanging()) {
            out.writeStartObject();
            place(out, entry);
            out.writeNumberField("times", entry.times());
            out.writeStringField("agenda", entry.agenda() == Agendas.NONE ? "none" : "same");
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void place(JsonGenerator out, Entry entry) throws IOException {
        out.writeStringField("title", entry.title());
        out.writeStringField("file", entry.origin().file());
        if (entry.origin().line() > 0) {
            out.writeNumberField("line", entry.origin().line());
        }
    }

    private static void money(JsonGenerator out, String name, double hours, @Nullable Rate rate) throws IOException {
        out.writeNumberField(name, rounded(hours));
        if (rate != null) {
            out.writeObjectFieldStart(name.replace("hours", "cost"));
            out.writeNumberField("from", rounded(hours * rate.from()));
            out.writeNumberField("to", rounded(hours * rate.to()));
            out.writeStringField("currency", rate.currency());
            out.writeEndObject();
        }
    }

    private static double rounded(double number) {
        return Math.round(number * DIGITS) / DIGITS;
    }
}
