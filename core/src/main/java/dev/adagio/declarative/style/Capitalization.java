package dev.adagio.declarative.style;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds parts of a text that are not in the case they should be in.
 *
 * @param casing the case
 * @param swaps whether the case is told as a change
 */
record Capitalization(Casing casing, boolean swaps) implements Check {

    @Override
    public List<Alert> alerts(List<StyledBlock> blocks, StyledText text) {
        List<Alert> alerts = new ArrayList<>();
        for (StyledBlock block : blocks) {
            String words = block.text().strip();
            if (!words.isEmpty() && !casing.fits(words)) {
                int start = block.text().indexOf(words);
                String expected = casing.expected(words);
                alerts.add(new Alert(
                        block.projection().source(start, start + words.length()),
                        List.of(words, expected),
                        swaps && !expected.isEmpty() && expected.length() == words.length()
                                ? List.of(expected)
                                : List.of()));
            }
        }
        return alerts;
    }
}
