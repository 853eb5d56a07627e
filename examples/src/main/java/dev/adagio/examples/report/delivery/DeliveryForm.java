package dev.adagio.examples.report.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.delivery.Delivery;
import dev.adagio.examples.report.JsonText;
import dev.adagio.examples.report.Reviewed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Deliveries as JSON in one line each.
 *
 * @param dispatch what finds them
 */
public record DeliveryForm(Dispatch dispatch) {

    /** When to bring a message. */
    public String json(Reviewed reviewed) {
        Delivery delivery = dispatch.of(reviewed.review());
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonText.to(text)) {
            out.writeStartObject();
            out.writeStringField("id", reviewed.review().message().id());
            out.writeStringField("file", reviewed.item().origin().file());
            out.writeStringField("moment", delivery.moment().word());
            out.writeStringField("because", delivery.because());
            out.writeArrayFieldStart("recipients");
            for (Delivery.Stop stop : delivery.at()) {
                out.writeStartObject();
                out.writeStringField("id", stop.recipient());
                out.writeStringField("moment", stop.moment().word());
                if (stop.at() != null) {
                    out.writeStringField("at", stop.at().toString());
                }
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeObjectFieldStart("minutes");
            out.writeNumberField("least", delivery.cost().least().toMinutes());
            out.writeNumberField("most", delivery.cost().most().toMinutes());
            out.writeEndObject();
            out.writeArrayFieldStart("assumptions");
            for (String assumption : delivery.assumptions()) {
                out.writeString(assumption);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
