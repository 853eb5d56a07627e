package dev.adagio.declarative.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula over the figures of a text: numbers, names, {@code + - * /}, brackets and {@code math.} functions.
 *
 * @param source as it is written
 */
record Formula(String source) {

    private static final Pattern NEXT =
            Pattern.compile("\\s*(?:(\\d+(?:\\.\\d*)?|\\.\\d+)|([a-z][a-z0-9_.]*)|(<=|>=|==|!=|[-+*/()<>]))");
    private static final int LONGEST = 2_000;
    private static final List<String> COMPARISONS = List.of("<=", ">=", "==", "!=", "<", ">");

    /**
     * A formula.
     *
     * @throws IllegalArgumentException if it is none, or asks for what is not counted
     */
    static Formula read(String source, Map<String, Double> figures) {
        Formula formula = new Formula(source.strip().replaceAll("heading\\.(h[1-6])", "heading_$1"));
        formula.of(figures);
        return formula;
    }

    double of(Map<String, Double> figures) {
        return new Evaluation(lexemes(source), figures).whole();
    }

    /** Whether a number is as a condition such as {@code > 8} says. */
    static boolean holds(String condition, double value) {
        List<String> lexemes = lexemes(condition);
        if (lexemes.isEmpty() || !COMPARISONS.contains(lexemes.get(0))) {
            throw new IllegalArgumentException("no condition: " + condition);
        }
        double limit = new Evaluation(lexemes.subList(1, lexemes.size()), Map.of()).whole();
        return switch (lexemes.get(0)) {
            case "<=" -> value <= limit;
            case ">=" -> value >= limit;
            case "==" -> value == limit;
            case "!=" -> value != limit;
            case "<" -> value < limit;
            default -> value > limit;
        };
    }

    private static List<String> lexemes(String source) {
        if (source.length() > LONGEST) {
            throw new IllegalArgumentException("a formula of " + source.length() + " characters");
        }
        List<String> lexemes = new ArrayList<>();
        Matcher next = NEXT.matcher(source.strip());
        int at = 0;
        while (at < source.strip().length()) {
            if (!next.region(at, source.strip().length()).lookingAt()) {
                throw new IllegalArgumentException(
                        "not to be read in a formula: " + source.strip().substring(at));
            }
            lexemes.add(next.group().strip());
            at = next.end();
        }
        return lexemes;
    }

    /** One reading from left to right. */
    private static final class Evaluation {
        private static final int DEEPEST = 100;
        private final List<String> lexemes;
        private final Map<String, Double> figures;
        private int at;
        private int depth;

        Evaluation(List<String> lexemes, Map<String, Double> figures) {
            this.lexemes = lexemes;
            this.figures = figures;
        }

        double whole() {
            double value = sum();
            if (at < lexemes.size()) {
                throw new IllegalArgumentException("out of place in a formula: " + lexemes.get(at));
            }
            return value;
        }

        private boolean next(String sign) {
            if (at < lexemes.size() && lexemes.get(at).equals(sign)) {
                at++;
                return true;
            }
            return false;
        }

        private double sum() {
            double value = product();
            while (true) {
                if (next("+")) {
                    value += product();
                } else if (next("-")) {
                    value -= product();
                } else {
                    return value;
                }
            }
        }

        private double product() {
            double value = factor();
            while (true) {
                if (next("*")) {
                    value *= factor();
                } else if (next("/")) {
                    value /= factor();
                } else {
                    return value;
                }
            }
        }

        private double factor() {
            if (++depth > DEEPEST || at >= lexemes.size()) {
                throw new IllegalArgumentException(depth > DEEPEST ? "nested too deep" : "a formula ends too early");
            }
            double value;
            if (next("-")) {
                value = 0 - factor();
            } else if (next("(")) {
                value = sum();
                close();
            } else {
                value = named(lexemes.get(at++));
            }
            depth--;
            return value;
        }

        private double named(String lexeme) {
            if (Character.isDigit(lexeme.charAt(0)) || lexeme.charAt(0) == '.') {
                return Double.parseDouble(lexeme);
            }
            if (lexeme.startsWith("math.") && next("(")) {
                double value = sum();
                close();
                return switch (lexeme) {
                    case "math.sqrt" -> Math.sqrt(value);
                    case "math.abs" -> Math.abs(value);
                    case "math.floor" -> Math.floor(value);
                    case "math.ceil" -> Math.ceil(value);
                    case "math.log" -> Math.log(value);
                    default -> throw new IllegalArgumentException("no function: " + lexeme);
                };
            }
            Double figure = figures.get(lexeme);
            if (figure == null) {
                throw new IllegalArgumentException("nothing counted is called " + lexeme);
            }
            return figure;
        }

        private void close() {
            if (!next(")")) {
                throw new IllegalArgumentException("a bracket is not closed");
            }
        }
    }
}
