package dev.adagio.examples.report;

import dev.adagio.rule.RuleInfo;
import java.util.List;
import java.util.Objects;

/**
 * What a report may say of the run it tells about.
 *
 * @param version Adagio's version
 * @param rules the rules that ran, ordered by id
 * @param inputs what was reviewed, as it was named on the command line
 */
public record Run(String version, List<RuleInfo> rules, List<String> inputs) {
    public Run {
        Objects.requireNonNull(version, "version");
        rules = List.copyOf(rules);
        inputs = List.copyOf(inputs);
    }
}
