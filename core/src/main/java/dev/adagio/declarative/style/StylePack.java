package dev.adagio.declarative.style;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import dev.adagio.signal.Detector;
import java.util.List;
import java.util.Objects;

/**
 * The rules of styles. Immutable and thread-safe.
 *
 * @param name what the folder is called
 * @param rules those that could be read, ordered by id
 * @param unsupported those that could not
 */
public record StylePack(String name, List<Rule<?>> rules, List<Unsupported> unsupported) implements RulePack {

    /**
     * A rule that cannot be read.
     *
     * @param rule its style and name, as in {@code Google.Passive}
     * @param reason why not
     */
    public record Unsupported(String rule, String reason) {}

    public StylePack {
        Objects.requireNonNull(name, "name");
        rules = List.copyOf(rules);
        unsupported = List.copyOf(unsupported);
    }

    @Override
    public List<Detector<?>> detectors() {
        return List.of(new StyledText.Finder());
    }
}
