package dev.adagio.examples.report.triage;

import dev.adagio.advice.Mode;
import dev.adagio.examples.report.advice.Entry;
import dev.adagio.meeting.Rate;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A card as HTML: its line, and behind it why, what would turn it, and the plan. */
final class CardMarkup {

    private static final int WIDTH = 100;

    private CardMarkup() {}

    /** Fills in an element, and returns the line for what more is known. */
    static Element of(Element item, Card card) {
        item.addClass("meeting " + (card.weighed() ? card.mode().word() : "open"));
        Element details = item.appendElement("details");
        Element line = details.appendElement("summary");
        Element verdict = line.appendElement("span").addClass("verdict").text(verdict(card));
        if (card.weighed()) {
            verdict.appendText(" ");
            verdict.appendElement("span").addClass("meta").text(card.sure() + " % sure");
        }
        Element name = line.appendElement("span").addClass("name");
        name.appendElement("b").attr("dir", "auto").text(titled(card.title()));
        name.appendText(" ");
        name.appendElement("span").addClass("meta").text(String.join(" \u00b7 ", card.facts()));
        Element body = details.appendElement("div").addClass("body");
        card.notes().forEach(note -> body.appendElement("p").addClass("notice").text(note));
        Element why = part(body, "Why");
        if (card.weighed()) {
            Element reasons = why.appendElement("ul").addClass("reasons");
            card.reasons().forEach(reason -> reason(reasons.appendElement("li"), reason));
        } else {
            why.appendElement("p").addClass("aside").text("Nothing known of it speaks for either way.");
        }
        Element turns = part(body, "What would change it");
        if (card.turns().isEmpty()) {
            turns.appendElement("p").addClass("aside").text("Nothing known that could be changed would.");
        } else {
            String then = card.mode() == Mode.ASYNC ? "Meet, if you: " : "Write, if you: ";
            Element list = turns.appendElement("ul").addClass("turns");
            card.turns().forEach(turn -> list.appendElement("li").text(then + turn));
        }
        if (!card.plan().isEmpty()) {
            Element plan = part(body, card.mode() == Mode.SYNC ? "To meet well" : "To write instead")
                    .addClass("plan");
            plan.appendElement("pre").attr("dir", "auto").text(card.plan());
        }
        body.appendElement("p").addClass("meta origin").text(card.origin());
        return line;
    }

    /** What writing would give back, beside its line. */
    static void gain(Element line, Entry entry, double most, @Nullable Rate rate) {
        line.appendText(" ");
        Element gain = line.appendElement("span").addClass("gain");
        if (entry.each() <= 0) {
            gain.appendElement("span").addClass("meta").text("people or length unknown");
            return;
        }
        double hours = entry.repeats() ? entry.week() : entry.each();
        gain.appendElement("b").text(TriagePage.hours(hours));
        gain.appendText(" ");
        gain.appendElement("span")
                .addClass("meta")
                .text((entry.repeats() ? "a week" : "once") + (rate == null ? "" : ", " + rate.of(hours)));
        long width = most <= 0 ? 0 : Math.max(1, Math.round(WIDTH * entry.year() / most));
        gain.appendElement("svg")
                .attr("viewBox", "0 0 " + WIDTH + " 4")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .appendElement("rect")
                .attr("width", Long.toString(width))
                .attr("height", "4");
    }

    static String titled(String title) {
        return title.isBlank() ? "Without a title" : title;
    }

    private static String verdict(Card card) {
        if (!card.weighed()) {
            return "Open";
        }
        return switch (card.mode()) {
            case SYNC -> "Meet";
            case ASYNC -> "Write instead";
            case EITHER -> "Write first";
        };
    }

    private static Element part(Element body, String heading) {
        Element part = body.appendElement("section");
        part.appendElement("h4").text(heading);
        return part;
    }

    private static void reason(Element item, Card.Reason reason) {
        String weight = reason.decides() ? "decides" : String.format(Locale.ROOT, "%+.1f", reason.weight());
        item.appendElement("span")
                .addClass(reason.weight() > 0 ? "sync" : "async")
                .text(weight);
        item.appendText(" " + reason.says() + " ");
        item.appendElement("code").text(reason.factor());
    }
}
