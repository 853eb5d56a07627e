package dev.adagio.declarative.style;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words that should not be there.
 *
 * @param search what is found
 * @param exceptions what is left alone
 */
record Existence(Search search, Exceptions exceptions) implements Check {

    @Override
    public List<Alert> alerts(List<StyledBlock> blocks, StyledText text) {
        List<Alert> alerts = new ArrayList<>();
        for (StyledBlock block : blocks) {
            search.all(block.text()).forEach(match -> {
                Span found = match.span();
                if (!exceptions.hold(block.text(), found)) {
                    alerts.add(Alert.at(block, found.start(), found.end(), found.of(block.text())));
                }
            });
        }
        return alerts;
    }
}
