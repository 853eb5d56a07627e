package dev.adagio.examples.report.html;

import dev.adagio.examples.report.html.Group.Counts;
import dev.adagio.examples.report.html.Timeline.Period;
import dev.adagio.examples.report.html.Timeline.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts everything that is read, in memory that does not grow with it. */
final class Figures {

    private final Group all = new Group();
    private final Timeline timeline = new Timeline();
    private final Places places = new Places();
    private final Names names = new Names();
    private final Map<String, RuleCount> rules = new TreeMap<>();
    private final Advised messages = new Advised();
    private final Advised meetings = new Advised();
    private long automated;
    private long meetingCount;

    /**
     * How much was read.
     *
     * @param messages the messages
     * @param automated those of them that a program wrote
     * @param meetings the meetings
     * @param channels the channels, mailing lists and trackers that have a name
     * @param first the day of the earliest message, or null where none has a date
     * @param last the day of the latest message
     */
    record Read(
            long messages,
            long automated,
            long meetings,
            long channels,
            @Nullable String first,
            @Nullable String last) {}

    /**
     * All that charts and tables are made of.
     *
     * @param all all messages
     * @param undated the messages without a usable date
     * @param step how long the periods are at least
     * @param periods what was written when
     * @param places what was written where
     * @param rules what each rule found that found anything, by its id
     */
    record Drawn(
            Counts all,
            Counts undated,
            Step step,
            List<Period> periods,
            List<Places.Row> places,
            Map<String, RuleCount.Counts> rules) {}

    /**
     * Which way of communicating serves best.
     *
     * @param messages the messages, or null where nothing weighs that or there are too few of them
     * @param meetings the same of meetings
     */
    record Ways(Advised.@Nullable Counts messages, Advised.@Nullable Counts meetings) {}

    void message(Subject subject) {
        all.add(subject);
        timeline.add(subject);
        places.add(subject);
        names.add(subject.message());
        messages.add(subject);
        automated += subject.automated() ? 1 : 0;
        findings(subject);
    }

    void meeting(Subject subject) {
        meetingCount++;
        names.add(subject.message());
        meetings.add(subject);
        findings(subject);
    }

    private void findings(Subject subject) {
        subject.findings()
                .forEach(finding -> rules.computeIfAbsent(finding.rule(), any -> new RuleCount())
                        .add(subject, finding));
    }

    Read read() {
        return new Read(
                all.messages(),
                automated,
                meetingCount,
                places.named(),
                timeline.isEmpty() ? null : timeline.first().toString(),
                timeline.isEmpty() ? null : timeline.last().toString());
    }

    /** The figures, or null where fewer than five people wrote all of it. */
    @Nullable
    Drawn drawn() {
        if (!all.enough()) {
            return null;
        }
        Map<String, RuleCount.Counts> counts = new LinkedHashMap<>();
        rules.forEach((id, count) -> counts.put(id, count.counts(names)));
        return new Drawn(
                all.counts(), timeline.undated(), timeline.step(), timeline.periods(), places.rows(names), counts);
    }

    Ways ways() {
        return new Ways(
                all.enough() && messages.weighed() ? messages.counts() : null,
                meetingCount >= Authors.ENOUGH && meetings.weighed() ? meetings.counts() : null);
    }
}
