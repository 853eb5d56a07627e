package dev.adagio.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What rules written as data can ask of a subject, by name. A host adds what its own subjects tell.
 *
 * @param measures the numbers
 * @param properties the words
 * @param signals the kinds of signals
 */
public record Facts(List<Measure> measures, List<Property> properties, List<SignalKind> signals) {

    /** What can be asked of messages, meetings and conversations. */
    public static final Facts STANDARD =
            new Facts(StandardMeasures.all(), StandardProperties.all(), StandardSignals.all());

    /**
     * Facts.
     *
     * @throws IllegalArgumentException if two of a sort have one name
     */
    public Facts {
        measures = List.copyOf(measures);
        properties = List.copyOf(properties);
        signals = List.copyOf(signals);
        checkOnce(measures.stream().map(Measure::name).toList());
        checkOnce(properties.stream().map(Property::name).toList());
        checkOnce(signals.stream().map(SignalKind::name).toList());
    }

    private static void checkOnce(List<String> names) {
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("a name is given twice among " + names);
        }
    }

    /** These and one more number. */
    public Facts with(Measure measure) {
        return new Facts(more(measures, measure), properties, signals);
    }

    /** These and one more word. */
    public Facts with(Property property) {
        return new Facts(measures, more(properties, property), signals);
    }

    /** These and one more kind of signal. */
    public Facts with(SignalKind kind) {
        return new Facts(measures, properties, more(signals, kind));
    }

    private static <T> List<T> more(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    /** The number of a name. */
    public Optional<Measure> measure(String name) {
        return named(measures, Measure::name, name);
    }

    /** The word of a name. */
    public Optional<Property> property(String name) {
        return named(properties, Property::name, name);
    }

    /** The kind of signal of a name. */
    public Optional<SignalKind> signal(String name) {
        return named(signals, SignalKind::name, name);
    }

    private static <T> Optional<T> named(List<T> all, Function<T, String> name, String wanted) {
        return all.stream().filter(each -> name.apply(each).equals(wanted)).findFirst();
    }
}
