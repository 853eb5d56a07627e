package dev.adagio.declarative.style;

import dev.adagio.pattern.PatternMatch;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a second way of writing something where the first way was used as well.
 *
 * @param pairs for each pair of ways a pattern of two groups
 */
record Consistency(List<Search> pairs) implements Check {

    Consistency {
        pairs = List.copyOf(pairs);
    }

    @Override
    public List<Alert> alerts(List<StyledBlock> blocks, StyledText text) {
        List<Alert> alerts = new ArrayList<>();
        for (Search pair : pairs) {
            boolean first = false;
            boolean second = false;
            for (StyledBlock block : blocks) {
                @Nullable Span last = null;
                for (PatternMatch match : pair.all(block.text())) {
                    boolean isFirst = match.groups().get(0) != null;
                    first |= isFirst;
                    second |= !isFirst;
                    last = match.span();
                }
                if (last != null && first && second) {
                    alerts.add(Alert.at(block, last.start(), last.end(), last.of(block.text())));
                }
            }
        }
        return alerts;
    }
}
