package dev.adagio.declarative.style;

import dev.adagio.pattern.PatternMatch;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what needs something else beside it: an abbreviation its meaning, for example.
 *
 * @param first what needs it
 * @param second what is needed
 * @param defines whether the groups of what is needed say which words are cleared from there on; otherwise it clears the
 *     part it is in
 * @param exceptions what is left alone
 */
record Conditional(Search first, Search second, boolean defines, Exceptions exceptions) implements Check {

    @Override
    public List<Alert> alerts(List<StyledBlock> blocks, StyledText text) {
        List<Alert> alerts = new ArrayList<>();
        Set<String> defined = new HashSet<>();
        for (StyledBlock block : blocks) {
            if (!defines && second.isIn(block.text())) {
                continue;
            }
            if (defines) {
                for (PatternMatch match : second.all(block.text())) {
                    for (Span group : match.groups()) {
                        if (group != null) {
                            defined.add(group.of(block.text()));
                        }
                    }
                }
            }
            for (PatternMatch match : first.all(block.text())) {
                Span found = match.span();
                String word = found.of(block.text());
                if (!defined.contains(word) && !exceptions.hold(block.text(), found)) {
                    alerts.add(Alert.at(block, found.start(), found.end(), word));
                }
            }
        }
        return alerts;
    }
}
