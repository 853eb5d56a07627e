package dev.adagio.declarative.pack;

import dev.adagio.pattern.TextPattern;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Quantity;
import dev.adagio.rule.Sought;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Conditions as they are written: read again, they are equal.
 *
 * @param lexicons the phrases they ask for, by name
 */
record ConditionForm(Map<String, Lexicon> lexicons) {

    Object form(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().isEmpty() ? Names.ALWAYS : Map.of("all", forms(all.conditions()));
        }
        if (condition instanceof Condition.Any any) {
            return Map.of("any", forms(any.conditions()));
        }
        if (condition instanceof Condition.Not not) {
            return Map.of("not", form(not.condition()));
        }
        if (condition instanceof Condition.Named named) {
            return named.name();
        }
        if (condition instanceof Condition.Threshold limit) {
            return limit.measure() + " " + limit.comparison().sign() + " " + new Quantity.Fixed(limit.limit());
        }
        if (condition instanceof Condition.Compares compares) {
            return compares.left() + " " + compares.comparison().sign() + " " + compares.right();
        }
        if (condition instanceof Condition.Is is) {
            return Map.of(is.property().name(), List.copyOf(new TreeSet<>(is.words())));
        }
        if (condition instanceof Condition.Finds finds) {
            return sought(finds.what(), finds.times());
        }
        throw new IllegalStateException("no rule that was read has this condition: " + condition);
    }

    private List<Object> forms(List<Condition> conditions) {
        return conditions.stream().map(this::form).collect(Collectors.toList());
    }

    /** What is sought, and how often. */
    Map<String, Object> sought(Sought what, int times) {
        Map<String, Object> form = new LinkedHashMap<>();
        if (what instanceof Sought.Phrases phrases) {
            Lexicon lexicon = lexicons.get(phrases.lexicon());
            form.put("phrases", lexicon == null ? List.of() : lexicon.phrases());
            if (lexicon != null && !lexicon.unless().isEmpty()) {
                form.put("unless", lexicon.unless());
            }
        } else if (what instanceof Sought.Matches matches) {
            form.put("pattern", matches.pattern().regex());
            if (!matches.pattern().ignoresCase()) {
                form.put("case", true);
            }
            if (!matches.unless().isEmpty()) {
                form.put(
                        "unless",
                        matches.unless().stream().map(TextPattern::regex).toList());
            }
        } else if (what instanceof Sought.Signalled signalled) {
            form.put("signal", signalled.kind().name());
        }
        form.put("in", what.scope().word());
        if (times > 1) {
            form.put("at-least", times);
        }
        return form;
    }
}
