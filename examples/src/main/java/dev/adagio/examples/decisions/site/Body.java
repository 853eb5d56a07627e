package dev.adagio.examples.decisions.site;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.document.DocumentReader;
import dev.adagio.document.Line;

/**
 * A record in its two parts.
 *
 * @param data the data in front of it, or empty
 * @param text what it says
 */
record Body(String data, String text) {

    static Body of(DecisionRecord record) {
        int from = new DocumentReader()
                .read(record.path(), record.text()).lines().stream()
                        .filter(line -> line.kind() == Line.Kind.FRONT_MATTER)
                        .mapToInt(line -> line.span().end())
                        .max()
                        .orElse(0);
        return new Body(record.text().substring(0, from).strip(), record.text().substring(from));
    }
}
