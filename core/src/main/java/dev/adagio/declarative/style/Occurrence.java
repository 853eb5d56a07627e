package dev.adagio.declarative.style;

import dev.adagio.pattern.PatternMatch;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds parts of a text with too many or too few of something.
 *
 * @param search what is counted
 * @param most how many there may be; 0 for any number
 * @param fewest how many there have to be
 */
record Occurrence(Search search, int most, int fewest) implements Check {

    @Override
    public List<Alert> alerts(List<StyledBlock> blocks, StyledText text) {
        List<Alert> alerts = new ArrayList<>();
        for (StyledBlock block : blocks) {
            List<PatternMatch> matches = search.all(block.text());
            int count = matches.size();
            if ((most > 0 && count > most) || (fewest > 0 && count < fewest)) {
                matches.stream()
                        .map(PatternMatch::span)
                        .filter(found -> !found.of(block.text()).isBlank()
                                && !found.of(block.text()).contains("**"))
                        .findFirst()
                        .ifPresent(found ->
                                alerts.add(Alert.at(block, found.start(), found.end(), Integer.toString(count))));
                if (count == 0) {
                    alerts.add(new Alert(new Span(0, Math.min(1, text.span().end())), List.of("0"), List.of()));
                }
            }
        }
        return alerts;
    }
}
