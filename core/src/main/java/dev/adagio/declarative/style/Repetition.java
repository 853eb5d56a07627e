package dev.adagio.declarative.style;

import dev.adagio.pattern.PatternMatch;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what is said twice in a row within one sentence.
 *
 * @param search what can be repeated
 * @param most how often it may be
 * @param ignoreCase whether case does not count
 * @param alpha whether only letters count
 * @param exceptions what is left alone
 */
record Repetition(Search search, int most, boolean ignoreCase, boolean alpha, Exceptions exceptions) implements Check {

    private static final Pattern END = Pattern.compile("[.!?][\"')\\]]?\\s");

    @Override
    public List<Alert> alerts(List<StyledBlock> blocks, StyledText text) {
        List<Alert> alerts = new ArrayList<>();
        blocks.forEach(block -> alerts(block, alerts));
        return alerts;
    }

    private void alerts(StyledBlock block, List<Alert> alerts) {
        String text = block.text();
        String before = "";
        int begin = 0;
        int count = 0;
        for (PatternMatch match : search.all(text)) {
            Span found = match.span();
            String word = found.of(text).strip();
            boolean again = !word.isEmpty()
                    && (ignoreCase ? word.equalsIgnoreCase(before) : word.equals(before))
                    && (!alpha || word.chars().allMatch(Character::isLetter));
            count += again ? 1 : 0;
            Span both = new Span(Math.min(begin, found.start()), found.end());
            if (again && count > most && !END.matcher(both.of(text)).find() && !exceptions.hold(text, both)) {
                alerts.add(Alert.at(block, both.start(), both.end(), word));
                count = 0;
            }
            begin = found.start();
            before = word;
        }
    }
}
