package dev.adagio.examples.report.html;

import dev.adagio.examples.archive.item.Item.ConversationItem;
import dev.adagio.model.Audience;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place.InMessage;
import dev.adagio.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a conversation as it is shown: with the messages behind it, and of their authors only which are the
 * same. What is for one person alone is not shown on a page for many.
 *
 * @param origin the file and line it was read from
 * @param place where it took place
 * @param rule the id of the rule
 * @param severity how much it matters, as a word
 * @param seen what was seen
 * @param remedy what would clear it, or null where the rule says the same
 * @param sure how sure the rule is, in hundredths
 * @param said the messages behind it, the one it is in first
 */
record ShownTalk(
        String origin,
        String place,
        String rule,
        String severity,
        String seen,
        @Nullable String remedy,
        long sure,
        List<Said> said) {

    private static final int LONGEST = 600;
    private static final int MOST = 6;

    /**
     * A message behind a finding.
     *
     * @param by a letter for who wrote it, within this conversation only
     * @param at when it was sent (ISO 8601, UTC), or null where unknown
     * @param slack whether the text is in Slack's mrkdwn
     * @param text its beginning
     * @param from where in it the finding begins; -1 where that lies behind
     * @param to where it ends
     */
    record Said(String by, @Nullable String at, boolean slack, String text, int from, int to) {
        static Said of(InMessage place, Map<String, String> letters) {
            Message message = place.message();
            String text = Shown.cut(message.text(), LONGEST);
            boolean visible = place.span().start() < text.length();
            String by = message.sender() == null
                    ? "?"
                    : letters.computeIfAbsent(message.sender().id(), any -> Character.toString('A' + letters.size()));
            return new Said(
                    by,
                    message.sentAt() == null ? null : message.sentAt().toString(),
                    message.markup() == Markup.SLACK,
                    text,
                    visible ? place.span().start() : -1,
                    visible ? Math.min(place.span().end(), text.length()) : -1);
        }
    }

    /** What of the findings of a conversation may be shown to everybody. */
    static List<ShownTalk> of(ConversationItem item, List<Finding> findings, Map<String, RuleInfo> rules) {
        List<ShownTalk> shown = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.audience() == Audience.everybody()) {
                shown.add(of(item, finding, rules.get(finding.rule())));
            }
        }
        return shown;
    }

    private static ShownTalk of(ConversationItem item, Finding finding, @Nullable RuleInfo rule) {
        Map<String, String> letters = new LinkedHashMap<>();
        List<Said> said = finding.places().stream()
                .filter(InMessage.class::isInstance)
                .map(InMessage.class::cast)
                .limit(MOST)
                .map(place -> Said.of(place, letters))
                .toList();
        Message first = finding.places().isEmpty() || !(finding.places().get(0) instanceof InMessage in)
                ? item.conversation().latest()
                : in.message();
        return new ShownTalk(
                item.origin(first).toString(),
                Places.shown(first),
                finding.rule(),
                finding.severity().word(),
                finding.seen(),
                rule != null && rule.remedy().equals(finding.remedy()) ? null : finding.remedy(),
                Math.round(100 * finding.confidence()),
                said);
    }

    /** Roughly how many characters it takes. */
    long size() {
        return 200L
                + seen.length()
                + said.stream().mapToLong(each -> 80L + each.text().length()).sum();
    }
}
