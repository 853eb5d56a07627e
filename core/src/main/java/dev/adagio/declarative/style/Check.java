package dev.adagio.declarative.style;

import java.util.List;

/** What a rule of a style does. Immutable and thread-safe. */
interface Check {

    /**
     * What it finds.
     *
     * @param blocks the parts of the text that are in its scope
     * @param text the whole text
     */
    List<Alert> alerts(List<StyledBlock> blocks, StyledText text);
}
