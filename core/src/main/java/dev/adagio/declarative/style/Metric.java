package dev.adagio.declarative.style;

import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds texts whose figures come to too much or too little.
 *
 * @param formulas what is reckoned; of several the mean counts
 * @param condition when it is found, for example {@code > 8}
 */
record Metric(List<Formula> formulas, String condition) implements Check {

    /** The grades of readability that have a name. */
    static final Map<String, String> NAMED = Map.of(
            "Flesch-Kincaid", "0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59",
            "Gunning Fog", "0.4 * ((words / sentences) + 100 * (complex_words / words))",
            "Coleman-Liau", "0.0588 * (100 * characters / words) - 0.296 * (100 * sentences / words) - 15.8",
            "SMOG", "1.0430 * math.sqrt(polysyllabic_words * 30 / sentences) + 3.1291",
            "Automated Readability", "4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43");

    Metric {
        formulas = List.copyOf(formulas);
    }

    @Override
    public List<Alert> alerts(List<StyledBlock> blocks, StyledText text) {
        Map<String, Double> figures = TextMetrics.of(text);
        double value = formulas.stream()
                .mapToDouble(formula -> formula.of(figures))
                .average()
                .orElse(Double.NaN);
        if (Double.isNaN(value) || text.span().isEmpty() || !Formula.holds(condition, value)) {
            return List.of();
        }
        return List.of(new Alert(new Span(0, 1), List.of(String.format(Locale.ROOT, "%.2f", value)), List.of()));
    }
}
