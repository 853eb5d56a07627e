package dev.adagio.examples.report.delivery;

import dev.adagio.delivery.Cost;
import dev.adagio.delivery.Delivery;
import dev.adagio.delivery.Moment;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Tally;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Availability;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** For people at a terminal: when to bring each message to whom, why, and what it takes. */
public final class DeliveryText implements Report {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ROOT);

    private final Writer out;
    private final Dispatch dispatch;

    /** A report written to and closing {@code out}. */
    public DeliveryText(Writer out, Dispatch dispatch) {
        this.out = out;
        this.dispatch = dispatch;
    }

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        Delivery delivery = dispatch.of(reviewed.review());
        line(reviewed.item().origin() + " \u00b7 " + meaning(delivery.moment()) + ": "
                + Prose.line(delivery.because()));
        for (Delivery.Stop stop : delivery.at()) {
            String when = stop.at() == null
                    ? ""
                    : ", " + CLOCK.format(stop.at().atZone(zone(stop.recipient()))) + " on their clock";
            line("  " + stop.recipient() + ": " + stop.moment().word() + when);
        }
        line("  takes " + says(delivery.cost()) + " of all together: reading and answering, and getting back to work");
        for (String assumption : delivery.assumptions()) {
            line("  assuming that " + Prose.line(assumption));
        }
        line("");
    }

    private ZoneId zone(String recipient) {
        return dispatch.team().people().stream()
                .filter(each -> each.participant().id().equals(recipient))
                .map(Availability::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private static String says(Cost cost) {
        return cost.least().toMinutes() + " to " + cost.most().toMinutes() + " minutes";
    }

    private static String meaning(Moment moment) {
        return switch (moment) {
            case NOW -> "now";
            case NEXT_BREAK -> "at the next break";
            case BATCH -> "with the next batch";
            case ASYNC -> "where they look when it suits them";
            case NEVER -> "not at all";
        };
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void end(Tally tally) throws IOException {
        line("where the minutes come from: to read and answer 1 to 5, to get back 0 to 1 at a break, 1 to 5 from light "
                + "work, 5 to 25 from deep work; proposals of this library between laboratory and field studies "
                + "(Bailey and Konstan 2006; Parnin and Rugaber 2011; Iqbal and Horvitz 2007)");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void line(String line) throws IOException {
        out.write(line + "\n");
    }
}
