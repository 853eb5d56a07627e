package dev.adagio.examples.report.html;

import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, as its script gets it.
 *
 * @param version Adagio's version
 * @param inputs what was read, as it was named
 * @param read how much was read
 * @param figures the figures, or null where too few people wrote for any
 * @param ways which way of communicating serves best
 * @param rules the rules that ran
 * @param messages the messages shown, in the order of the input
 * @param meetings the meetings shown, in the order of the input
 * @param talks what was found in conversations, drawn by lot where there is much
 * @param talkCount how much that is altogether
 * @param regained the hours that writing would give back, or null where no meeting could be writing
 * @param across what only shows across the whole workspace, or null where none was read
 * @param problems what could not be read, at least the first of it
 * @param problemCount how much could not be read
 * @param failures what could not do its work
 */
record PageData(
        String version,
        List<String> inputs,
        Figures.Read read,
        Figures.@Nullable Drawn figures,
        Figures.Ways ways,
        List<RuleText> rules,
        List<?> messages,
        List<?> meetings,
        List<?> talks,
        long talkCount,
        @Nullable Regained regained,
        @Nullable Across across,
        List<Mishaps.Unread> problems,
        long problemCount,
        List<Mishaps.Broken> failures) {

    /**
     * What a rule says of itself.
     *
     * @param id its id
     * @param severity how much it matters, as a word
     * @param title what it finds
     * @param why why that matters
     * @param remedy what would clear it
     * @param sources where it comes from
     */
    record RuleText(String id, String severity, String title, String why, String remedy, List<String> sources) {
        static RuleText of(RuleInfo rule) {
            return new RuleText(
                    rule.id(),
                    rule.severity().word(),
                    rule.title(),
                    rule.rationale(),
                    rule.remedy(),
                    rule.sources().stream().map(Source::title).toList());
        }
    }
}
