package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionReader;
import java.util.Arrays;

/** Small records of an island, for tests. */
final class Records {

    private Records() {}

    static DecisionRecord read(String path, String text) {
        return new DecisionReader().read(path, text);
    }

    static DecisionRecord nygard(int number, String slug, String date, String status) {
        String title = slug.replace('-', ' ');
        return read(String.format("docs/adr/%04d-%s.md", number, slug), """
                # %d. %s

                Date: %s

                ## Status

                %s

                ## Context

                The ferry was sold.

                ## Decision

                We go.
                """.formatted(
                number, title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1), date, status));
    }

    static DecisionLog log(DecisionRecord... records) {
        return DecisionLog.of(Arrays.asList(records));
    }
}
