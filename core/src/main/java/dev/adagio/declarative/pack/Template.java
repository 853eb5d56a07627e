package dev.adagio.declarative.pack;

import dev.adagio.rule.Facts;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Property;
import dev.adagio.rule.Quantity;
import dev.adagio.signal.Signals;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words with places for what was found.
 *
 * @param source as it is written
 * @param parts the words and places, in order
 */
record Template(String source, List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{|\\}\\}|\\{([^{}]*)\\}|[{}]");
    private static final String FOUND = "found";
    private static final String COUNT = "count";

    Template {
        parts = List.copyOf(parts);
    }

    /** A part of a template. */
    sealed interface Part {

        String of(Evidence evidence, Signals signals);

        /** Words as they stand. */
        record Words(String words) implements Part {
            @Override
            public String of(Evidence evidence, Signals signals) {
                return words;
            }
        }

        /** What a group of a pattern matched; group 0 is all that was found. */
        record Group(int number) implements Part {
            @Override
            public String of(Evidence evidence, Signals signals) {
                return evidence.group(number);
            }
        }

        /** How often it was found. */
        record Times() implements Part {
            @Override
            public String of(Evidence evidence, Signals signals) {
                return Integer.toString(evidence.count());
            }
        }

        /** What a measure says. */
        record Measured(Measure measure) implements Part {
            @Override
            public String of(Evidence evidence, Signals signals) {
                double value = measure.of().applyAsDouble(signals);
                return Double.isNaN(value) ? "?" : new Quantity.Fixed(Math.rint(value * 10) / 10).toString();
            }
        }

        /** What a property says. */
        record Word(Property property) implements Part {
            @Override
            public String of(Evidence evidence, Signals signals) {
                return property.of().apply(signals).orElse("?");
            }
        }
    }

    /** A template without places. */
    static Template words(String words) {
        return new Template(words.replace("{", "{{").replace("}", "}}"), List.of(new Part.Words(words)));
    }

    /** Reads a template; empty, with its problems noted, where a place cannot be meant. */
    static Optional<Template> read(Node.Scalar scalar, Facts facts, Problems problems) {
        List<Part> parts = new ArrayList<>();
        String source = scalar.value();
        Matcher place = PLACE.matcher(source);
        int from = 0;
        boolean right = true;
        while (place.find()) {
            parts.add(new Part.Words(source.substring(from, place.start())));
            from = place.end();
            Optional<Part> part = part(place.group(), place.group(1), facts);
            if (part.isEmpty()) {
                right = false;
                TreeSet<String> known = new TreeSet<>(List.of(FOUND, COUNT));
                facts.measures().forEach(each -> known.add(each.name()));
                facts.properties().forEach(each -> known.add(each.name()));
                String name = place.group(1) == null ? "" : place.group(1);
                problems.add(
                        problems.within(scalar, place.start(), place.end()),
                        "'" + place.group() + "' stands for nothing",
                        "{found}, {1} for a group of the pattern, {count}, a measure or a property; {{ for a brace"
                                + KnownKeys.meant(name, known));
            } else {
                parts.add(part.get());
            }
        }
        parts.add(new Part.Words(source.substring(from)));
        parts.removeIf(part -> part instanceof Part.Words words && words.words().isEmpty());
        return right ? Optional.of(new Template(source, parts)) : Optional.empty();
    }

    private static Optional<Part> part(String whole, @Nullable String name, Facts facts) {
        if (name == null) {
            return whole.length() == 2 ? Optional.of(new Part.Words(whole.substring(1))) : Optional.empty();
        }
        if (name.equals(FOUND)) {
            return Optional.of(new Part.Group(0));
        }
        if (name.equals(COUNT)) {
            return Optional.of(new Part.Times());
        }
        if (name.matches("[1-9]")) {
            return Optional.of(new Part.Group(name.charAt(0) - '0'));
        }
        return facts.measure(name)
                .<Part>map(Part.Measured::new)
                .or(() -> facts.property(name).map(Part.Word::new));
    }

    /** The words, with what was found in place. */
    String of(Evidence evidence, Signals signals) {
        StringBuilder filled = new StringBuilder();
        parts.forEach(part -> filled.append(part.of(evidence, signals)));
        return filled.toString();
    }
}
