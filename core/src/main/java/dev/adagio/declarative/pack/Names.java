package dev.adagio.declarative.pack;

import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Facts;
import dev.adagio.rule.Quantity;
import dev.adagio.rule.Scope;
import dev.adagio.rule.Sought;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a pack can call by name: facts, and the word classes, lists of phrases and conditions of its own.
 *
 * @param facts what can be asked of a subject
 * @param words the word classes
 * @param lists the lists of phrases
 * @param conditions the conditions read so far
 */
record Names(
        Facts facts, Map<String, List<String>> words, Map<String, List<String>> lists, Map<String, Shared> conditions) {

    /** A condition that several rules use, with the phrases it asks for. */
    record Shared(Condition condition, List<Lexicon> lexicons) {}

    static final String ALWAYS = "always";

    Names(Facts facts) {
        this(facts, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** What a name means in an expression. */
    Optional<Term> term(String name) {
        if (name.equals(ALWAYS)) {
            return Optional.of(new Term.Truth(Condition.always()));
        }
        if (conditions.containsKey(name)) {
            return Optional.of(new Term.Truth(
                    new Condition.Named(name, conditions.get(name).condition())));
        }
        return facts.measure(name)
                .<Term>map(measure -> new Term.Amount(new Quantity.Measured(measure)))
                .or(() -> facts.property(name).map(Term.Word::new))
                .or(() -> facts.signal(name)
                        .map(kind -> new Term.Truth(new Condition.Finds(new Sought.Signalled(kind, Scope.TEXT), 1))));
    }

    /** All names an expression can use. */
    Collection<String> all() {
        TreeSet<String> all = new TreeSet<>(conditions.keySet());
        all.add(ALWAYS);
        facts.measures().forEach(each -> all.add(each.name()));
        facts.properties().forEach(each -> all.add(each.name()));
        facts.signals().forEach(each -> all.add(each.name()));
        return all;
    }

    /** The phrases that the named conditions within these ask for, in order, each once. */
    List<Lexicon> shared(Collection<Condition> within) {
        LinkedHashSet<Lexicon> lexicons = new LinkedHashSet<>();
        for (Condition condition : within) {
            for (Condition.Named named : named(condition)) {
                Shared shared = conditions.get(named.name());
                lexicons.addAll(shared == null ? List.of() : shared.lexicons());
            }
        }
        return List.copyOf(lexicons);
    }

    /** The named conditions within one, those within them among them. */
    static List<Condition.Named> named(Condition condition) {
        List<Condition.Named> all = new ArrayList<>();
        if (condition instanceof Condition.Named named) {
            all.add(named);
            all.addAll(named(named.condition()));
        } else if (condition instanceof Condition.All parts) {
            parts.conditions().forEach(each -> all.addAll(named(each)));
        } else if (condition instanceof Condition.Any parts) {
            parts.conditions().forEach(each -> all.addAll(named(each)));
        } else if (condition instanceof Condition.Not not) {
            all.addAll(named(not.condition()));
        }
        return all;
    }
}
