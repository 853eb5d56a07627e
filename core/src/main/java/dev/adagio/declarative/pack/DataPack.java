package dev.adagio.declarative.pack;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules that were written as data. Two are equal if they say the same, in whatever order. Immutable and thread-safe. */
public final class DataPack implements RulePack {

    private final String name;
    private final String about;
    private final List<DataRule<?>> rules;

    DataPack(String name, String about, List<DataRule<?>> rules) {
        this.name = name;
        this.about = about;
        this.rules = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.info().id()))
                .<DataRule<?>>map(rule -> rule)
                .toList();
    }

    @Override
    public String name() {
        return name;
    }

    /** What it is for, or empty. */
    public String about() {
        return about;
    }

    /** Its rules, ordered by id. */
    @Override
    public List<Rule<?>> rules() {
        return List.copyOf(rules);
    }

    /** The pack as JSON: read again, it is equal to this one. */
    public String toJson() {
        return new PackWriter(name, about, rules).write();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataPack that
                && that.name.equals(name)
                && that.about.equals(about)
                && that.rules.equals(rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, about, rules);
    }

    @Override
    public String toString() {
        return name + ": " + rules.size() + (rules.size() == 1 ? " rule" : " rules");
    }
}
