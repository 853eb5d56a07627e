package dev.adagio.examples.report.triage;

import dev.adagio.advice.Mode;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.page.Sheet;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.advice.Entry;
import dev.adagio.examples.report.advice.Ledger;
import dev.adagio.meeting.Agendas;
import dev.adagio.meeting.Rate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page, filled in part by part. */
final class TriagePage {

    /** So many cards of each kind are shown; those left out take the least. */
    private static final int MOST = 200;

    private static final int MOST_LINES = 100;

    private final Sheet sheet = new Sheet(TriagePage.class, "triage.html", List.of("triage.css"), List.of("triage.js"));
    private final @Nullable Rate rate;

    TriagePage(Run run, @Nullable Rate rate) {
        this.rate = rate;
        sheet.at("inputs").text(String.join(", ", run.inputs()));
        sheet.at("version").text(run.version());
    }

    void overview(Ledger ledger) {
        List<Entry> regained = ledger.regained();
        double week = sum(regained, Entry::week);
        double once = sum(regained, entry -> entry.repeats() ? 0 : entry.each());
        double all = sum(ledger.entries(), Entry::week);
        double allOnce = sum(ledger.entries(), entry -> entry.repeats() ? 0 : entry.each());
        Element title = sheet.at("figure");
        if (regained.isEmpty()) {
            title.text("No meeting whose people and length are known could be writing");
            sheet.at("lead").text("");
        } else {
            title.appendElement("span").addClass("figure").text(hours(week > 0 ? week : once));
            title.appendText(
                    week <= 0
                            ? " could be writing"
                            : once <= 0
                                    ? " a week could be writing"
                                    : " a week, and " + hours(once) + " once, could be writing");
        }
        fact("Meetings", Integer.toString(ledger.entries().size()), "series count once");
        fact("They take, a week", hours(all), "of all people; " + hours(allOnce) + " once");
        fact("Could be writing", Integer.toString(regained.size()), "with people and length known");
        fact("Regained, a week", hours(week), money(week));
        fact("Regained, once", hours(once), money(once));
    }

    private static double sum(List<Entry> entries, ToDoubleFunction<Entry> hours) {
        return entries.stream().mapToDouble(hours).sum();
    }

    private void fact(String name, String value, String note) {
        Element fact = sheet.at("facts").appendElement("div");
        fact.appendElement("dt").text(name);
        Element says = fact.appendElement("dd").text(value);
        says.appendElement("small").text(note);
    }

    void meetings(Ledger ledger, Map<Origin, Card> cards) {
        List<Entry> entries = ledger.entries();
        double most = entries.stream().mapToDouble(Entry::year).max().orElse(0);
        group("writing", entries, cards, most, Entry::writable);
        group("meeting", entries, cards, most, entry -> !entry.writable() && entry.mode() == Mode.SYNC);
        group("open", entries, cards, most, entry -> !entry.writable() && entry.mode() != Mode.SYNC);
    }

    private void group(String id, List<Entry> entries, Map<Origin, Card> cards, double most, Predicate<Entry> belongs) {
        List<Entry> all = entries.stream().filter(belongs).toList();
        Element list = sheet.at(id);
        int shown = 0;
        for (Entry entry : all) {
            Card card = cards.get(entry.origin());
            if (card != null && shown++ < MOST) {
                Element bar = CardMarkup.of(list.appendElement("li"), card);
                CardMarkup.gain(bar, entry, most, rate);
            }
        }
        sheet.at(id + "-count").text(Integer.toString(all.size()));
        if (shown > MOST) {
            sheet.at(id + "-more").text("and " + (shown - MOST) + " more that take less; --plans writes theirs, too");
        }
        hideUnless(!all.isEmpty(), id + "-section");
    }

    void requests(List<Card> requests) {
        requests.forEach(card -> CardMarkup.of(sheet.at("requests").appendElement("li"), card));
        hideUnless(!requests.isEmpty(), "requests-section");
    }

    void rest(List<Entry> unchanging, List<String> problems, long cancelled, long days, long others) {
        for (Entry entry : unchanging.subList(0, Math.min(MOST_LINES, unchanging.size()))) {
            Element line = sheet.at("unchanging").appendElement("li");
            line.appendElement("b").attr("dir", "auto").text(CardMarkup.titled(entry.title()));
            line.appendText(" " + entry.times() + " times, "
                    + (entry.agenda() == Agendas.NONE ? "without an agenda" : "with the same agenda each time"));
        }
        hideUnless(!unchanging.isEmpty(), "unchanging-section");
        problems.subList(0, Math.min(MOST_LINES, problems.size()))
                .forEach(each -> sheet.at("problems").appendElement("li").text(each));
        sheet.at("problems-count").text(Integer.toString(problems.size()));
        hideUnless(!problems.isEmpty(), "problems-section");
        sheet.at("passed")
                .text(String.format(
                        Locale.ROOT,
                        "Passed over: meetings called off %,d, days that ask nobody to come %,d, messages that ask for no meeting %,d.",
                        cancelled,
                        days,
                        others));
    }

    private void hideUnless(boolean any, String id) {
        if (!any) {
            sheet.at(id).remove();
        }
    }

    private String money(double hours) {
        return rate == null ? "person-hours" : rate.of(hours);
    }

    static String hours(double hours) {
        return String.format(Locale.ROOT, "%,.1f h", hours);
    }

    @Override
    public String toString() {
        return sheet.toString();
    }
}
