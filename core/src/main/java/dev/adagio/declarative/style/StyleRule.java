package dev.adagio.declarative.style;

import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.signal.Signals;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a style.
 *
 * @param info what it says of itself
 * @param message what it says of a finding, with places such as {@code %s}
 * @param selector which parts it looks at
 * @param cue which words there have to be
 * @param check what it does
 * @param limit how often it is told at most; 0 for any number
 * @param action what is done about it, or empty
 * @param params the words for that
 */
record StyleRule(
        RuleInfo info,
        String message,
        Selector selector,
        Cue cue,
        Check check,
        int limit,
        String action,
        List<String> params)
        implements Rule<Message> {

    private static final Pattern PLACE = Pattern.compile("%(?:[-+# 0]*\\d*(?:\\.\\d+)?)[sdvfq]|%%");

    @Override
    public Class<Message> subject() {
        return Message.class;
    }

    @Override
    public Condition when() {
        return Condition.has(StyledText.class);
    }

    /** None: styles show no examples. */
    @Override
    public List<Example<Message>> examples() {
        return List.of();
    }

    @Override
    public List<Finding> check(Message subject, Signals signals) {
        StyledText text = signals.all(StyledText.class).get(0);
        if (!cue.isIn(text.words())) {
            return List.of();
        }
        return check.alerts(selector.select(text), text).stream()
                .filter(alert -> alert.span().end() <= subject.text().length())
                .sorted(Comparator.comparing(Alert::span))
                .limit(limit > 0 ? limit : Long.MAX_VALUE)
                .map(alert -> info.finding(alert.span())
                        .seen(filled(message, alert.words()))
                        .fix(fix(alert, subject.text()))
                        .build())
                .toList();
    }

    private @Nullable Fix fix(Alert alert, String text) {
        List<String> swaps = !alert.swaps().isEmpty() ? alert.swaps() : action.equals("replace") ? params : List.of();
        if (action.equals("remove")) {
            return Fix.replacing("Leave it out", alert.span(), "");
        }
        boolean one = swaps.size() == 1 && !swaps.get(0).equals(alert.span().of(text));
        return one ? Fix.replacing("Write \u201c" + swaps.get(0) + "\u201d", alert.span(), swaps.get(0)) : null;
    }

    /** The message with its places filled; what there is no word for is left out. */
    static String filled(String message, List<String> words) {
        int[] next = {0};
        return PLACE.matcher(message)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group().equals("%%") ? "%" : next[0] < words.size() ? words.get(next[0]++) : ""));
    }
}
