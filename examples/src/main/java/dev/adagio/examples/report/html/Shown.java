package dev.adagio.examples.report.html;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.rule.RuleInfo;
import dev.adagio.signal.Readiness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown. It says where and when it was sent, and of who wrote it only whether they
 * are the same as somebody earlier in the conversation.
 *
 * @param number which subject it is, from 0, in the order of the input
 * @param origin the file and line it was read from
 * @param place where it was sent
 * @param kind what it is, as a word
 * @param slack whether the text is in Slack's mrkdwn
 * @param at when it was sent (ISO 8601, UTC), or null where unknown
 * @param by a letter for who wrote it, within this conversation only
 * @param subject its subject line, or empty
 * @param text the text, cut where it is very long
 * @param cut how many characters were cut off
 * @param ready how probably it can be answered in one go, in hundredths; null where nothing estimates that
 * @param lowering what lowers that
 * @param raised the change that would raise it most, or null
 * @param advice whether it needs everybody at once, as a word
 * @param found what was found in it
 * @param more how many findings are not shown
 * @param before the last messages before it in its conversation
 */
record Shown(
        long number,
        String origin,
        String place,
        String kind,
        boolean slack,
        @Nullable String at,
        String by,
        String subject,
        String text,
        int cut,
        @Nullable Long ready,
        List<String> lowering,
        @Nullable Raised raised,
        String advice,
        List<Found> found,
        int more,
        List<Before> before) {

    private static final int LONGEST = 8_000;
    private static final int LONGEST_SUBJECT = 400;
    private static final int LONGEST_BEFORE = 280;
    private static final int LOOK_BACK = 3;

    /**
     * An earlier message of the conversation.
     *
     * @param by a letter for who wrote it, within this conversation only
     * @param slack whether the text is in Slack's mrkdwn
     * @param text its beginning
     */
    record Before(String by, boolean slack, String text) {}

    /**
     * A change that raises readiness.
     *
     * @param by what to do
     * @param to how probably it can be answered in one go then, in hundredths
     */
    record Raised(String by, long to) {

        static @Nullable Raised of(Readiness.@Nullable Change change) {
            return change == null ? null : new Raised(change.says(), Math.round(100 * change.probability()));
        }
    }

    static Shown of(Subject subject, Map<String, RuleInfo> rules) {
        Message message = subject.message();
        String text = cut(message.text(), LONGEST);
        Readiness readiness = subject.readiness();
        Letters letters = new Letters();
        List<Message> earlier = message.earlier();
        List<Before> before = earlier.subList(Math.max(0, earlier.size() - LOOK_BACK), earlier.size()).stream()
                .map(each ->
                        new Before(letters.of(each), each.markup() == Markup.SLACK, cut(each.text(), LONGEST_BEFORE)))
                .toList();
        return new Shown(
                subject.number(),
                subject.reviewed().item().origin().toString(),
                Places.shown(message),
                message.kind().word(),
                message.markup() == Markup.SLACK,
                message.sentAt() == null ? null : message.sentAt().toString(),
                letters.of(message),
                cut(message.subject(), LONGEST_SUBJECT),
                text,
                message.text().length() - text.length(),
                readiness == null ? null : Math.round(100 * readiness.probability()),
                readiness == null ? List.of() : readiness.lowering(),
                readiness == null ? null : Raised.of(readiness.raising()),
                subject.advice().mode().word(),
                Found.in(message, text.length(), subject.findings(), rules),
                Math.max(0, subject.findings().size() - Found.MOST),
                before);
    }

    /** The beginning of a text, without half a character at its end. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** Roughly how many characters it takes. */
    long size() {
        return 300L
                + text.length()
                + subject.length()
                + found.stream().mapToLong(Found::size).sum()
                + before.stream().mapToLong(each -> 40L + each.text.length()).sum();
    }

    /** Letters for the people of one conversation, so that it can be followed without their names. */
    private static final class Letters {
        private final Map<String, String> letters = new LinkedHashMap<>();

        String of(Message message) {
            return message.sender() == null
                    ? "?"
                    : letters.computeIfAbsent(message.sender().id(), any -> Character.toString('A' + letters.size()));
        }
    }
}
