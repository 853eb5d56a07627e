package dev.adagio.declarative.pack;

import dev.adagio.excerpt.Nearest;
import dev.adagio.rule.Comparison;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Property;
import dev.adagio.rule.Quantity;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads an expression such as {@code words > 150 and kind == email and not deadline}. It has numbers, words and
 * conditions and nothing that repeats, so that what it costs is known when it is read.
 */
final class Expression {

    private static final int LONGEST = 400;
    private static final int DEEPEST = 30;

    /** Ends the reading of one expression, after its problem was noted. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("", null, false, false);
        }
    }

    private final Node.Scalar source;
    private final Names names;
    private final Problems problems;
    private final List<Lexeme> lexemes;
    private int at;
    private int depth;

    private Expression(Node.Scalar source, Names names, Problems problems) {
        this.source = source;
        this.names = names;
        this.problems = problems;
        this.lexemes = Lexeme.all(source.value());
    }

    /** The condition an expression says; empty, and a problem noted, where it says none. */
    static Optional<Condition> read(Node.Scalar source, Names names, Problems problems) {
        if (source.value().length() > LONGEST) {
            problems.add(
                    source.span(),
                    "an expression of " + source.value().length() + " characters",
                    "at most " + LONGEST + ", and all, any and not for longer conditions");
            return Optional.empty();
        }
        try {
            return Optional.of(new Expression(source, names, problems).whole());
        } catch (Unreadable noted) {
            return Optional.empty();
        }
    }

    private Condition whole() {
        Condition condition = truth(or(), 0);
        if (next().kind() != Lexeme.Kind.END) {
            throw wrong(next(), next().describe() + " after a whole condition", "and, or, or the end");
        }
        return condition;
    }

    private Term or() {
        return joined("or", Condition.Any::new, () -> joined("and", Condition.All::new, this::not));
    }

    private Term joined(String word, Function<List<Condition>, Condition> join, Supplier<Term> part) {
        int begin = at;
        Term first = part.get();
        if (!next().is(word)) {
            return first;
        }
        List<Condition> all = new ArrayList<>(List.of(truth(first, begin)));
        while (next().is(word)) {
            at++;
            int from = at;
            all.add(truth(part.get(), from));
        }
        return new Term.Truth(join.apply(all));
    }

    private Term not() {
        if (!next().is("not")) {
            return comparison();
        }
        deeper();
        int from = ++at;
        Term term = new Term.Truth(Condition.not(truth(not(), from)));
        depth--;
        return term;
    }

    private Term comparison() {
        int begin = at;
        Term left = sum();
        if (next().is("in")) {
            at++;
            return new Term.Truth(new Condition.Is(property(left, begin), words(property(left, begin))));
        }
        Optional<Comparison> comparison = sign();
        if (comparison.isEmpty()) {
            return left;
        }
        Lexeme operator = lexemes.get(at++);
        int from = at;
        Term right = sum();
        if (left instanceof Term.Word word) {
            return compared(word.property(), comparison.get(), operator, right, from);
        }
        return new Term.Truth(compared(number(left, begin), comparison.get(), number(right, from)));
    }

    private Optional<Comparison> sign() {
        for (Comparison each : Comparison.values()) {
            if (next().is(each.sign())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Condition compared(Quantity left, Comparison comparison, Quantity right) {
        if (left instanceof Quantity.Measured measured && right instanceof Quantity.Fixed fixed) {
            return new Condition.Threshold(measured.measure(), comparison, fixed.value());
        }
        if (right instanceof Quantity.Measured measured && left instanceof Quantity.Fixed fixed) {
            return new Condition.Threshold(measured.measure(), comparison.swapped(), fixed.value());
        }
        return new Condition.Compares(left, comparison, right);
    }

    private Term compared(Property property, Comparison comparison, Lexeme operator, Term right, int from) {
        if (!(right instanceof Term.Literal literal)) {
            throw wrong(lexemes.get(from), right.describe() + " compared with " + property, expected(property));
        }
        Condition is = new Condition.Is(property, Set.of(value(property, literal.text(), lexemes.get(from))));
        return new Term.Truth(
                switch (comparison) {
                    case EQUAL -> is;
                    case OTHER -> Condition.not(is);
                    default ->
                        throw wrong(
                                operator,
                                "'" + operator.text() + "' between words",
                                "== or !=, or in with a list of words");
                });
    }

    private Set<String> words(Property property) {
        Set<String> words = new LinkedHashSet<>();
        expect("(");
        do {
            Lexeme word = lexemes.get(at++);
            if (word.kind() != Lexeme.Kind.NAME && word.kind() != Lexeme.Kind.QUOTED) {
                throw wrong(word, word.describe() + " in a list of words", expected(property));
            }
            words.add(value(property, word.text(), word));
        } while (next().is(",") && at++ > 0);
        expect(")");
        return words;
    }

    private String value(Property property, String word, Lexeme place) {
        if (!property.values().isEmpty() && !property.values().contains(word)) {
            throw wrong(
                    place,
                    "'" + word + "' is no " + property,
                    String.join(", ", property.values()) + KnownKeys.meant(word, property.values()));
        }
        return word;
    }

    private static String expected(Property property) {
        return property.values().isEmpty() ? "a word" : "one of " + String.join(", ", property.values());
    }

    private Term sum() {
        return calculated(
                List.of(Quantity.Sign.PLUS, Quantity.Sign.MINUS),
                () -> calculated(List.of(Quantity.Sign.TIMES, Quantity.Sign.OVER), this::value));
    }

    private Term calculated(List<Quantity.Sign> signs, Supplier<Term> part) {
        int begin = at;
        Term left = part.get();
        for (Optional<Quantity.Sign> sign = among(signs); sign.isPresent(); sign = among(signs)) {
            at++;
            int from = at;
            left = new Term.Amount(new Quantity.Calculated(sign.get(), number(left, begin), number(part.get(), from)));
        }
        return left;
    }

    private Optional<Quantity.Sign> among(List<Quantity.Sign> signs) {
        return signs.stream().filter(sign -> next().is(sign.written())).findFirst();
    }

    private Term value() {
        Lexeme lexeme = lexemes.get(at++);
        return switch (lexeme.kind()) {
            case NUMBER -> new Term.Amount(new Quantity.Fixed(Double.parseDouble(lexeme.text())));
            case QUOTED -> new Term.Literal(lexeme.text(), true);
            case NAME -> named(lexeme);
            default -> {
                if (lexeme.is("(")) {
                    yield parenthesised();
                }
                if (lexeme.is("-")) {
                    yield negative();
                }
                at--;
                throw wrong(lexeme, lexeme.describe() + " where a value begins", "a number, a name, not, or (");
            }
        };
    }

    private Term parenthesised() {
        deeper();
        Term inner = or();
        expect(")");
        depth--;
        return inner;
    }

    private Term negative() {
        deeper();
        int from = at;
        Quantity quantity = number(value(), from);
        depth--;
        return new Term.Amount(
                quantity instanceof Quantity.Fixed fixed
                        ? new Quantity.Fixed(0 - fixed.value())
                        : new Quantity.Calculated(Quantity.Sign.MINUS, new Quantity.Fixed(0), quantity));
    }

    /** Names are looked up when they are used, since a word on the right of a property is none. */
    private Term named(Lexeme lexeme) {
        return names.term(lexeme.text()).orElseGet(() -> new Term.Literal(lexeme.text(), false));
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw wrong(next(), "an expression nested more than " + DEEPEST + " deep", "a simpler one");
        }
    }

    private void expect(String sign) {
        Lexeme lexeme = lexemes.get(at);
        if (!lexeme.is(sign)) {
            throw wrong(lexeme, lexeme.describe() + " is out of place", "'" + sign + "'");
        }
        at++;
    }

    private Lexeme next() {
        return lexemes.get(at);
    }

    private Condition truth(Term term, int begin) {
        if (term instanceof Term.Truth truth) {
            return truth.condition();
        }
        throw unlike(term, begin, "a condition", "a comparison such as words > 150, or a signal such as ask");
    }

    private Quantity number(Term term, int begin) {
        if (term instanceof Term.Amount number) {
            return number.quantity();
        }
        throw unlike(term, begin, "a number", "a number, or a measure such as words");
    }

    private Property property(Term term, int begin) {
        if (term instanceof Term.Word word) {
            return word.property();
        }
        throw unlike(term, begin, "a word", "a property such as kind or channel");
    }

    private Unreadable unlike(Term term, int begin, String wanted, String expected) {
        Lexeme first = lexemes.get(Math.min(begin, lexemes.size() - 1));
        if (term instanceof Term.Literal literal && !literal.quoted()) {
            return wrong(
                    first,
                    "there is no measure, property, signal or condition " + term.describe(),
                    Nearest.to(literal.text(), names.all())
                            .map(near -> expected + "; was '" + near + "' meant?")
                            .orElse(expected));
        }
        return wrong(first, term.describe() + " where " + wanted + " is needed", expected);
    }

    private Unreadable wrong(Lexeme place, String says, String expected) {
        problems.add(problems.within(source, place.start(), place.end()), says, expected);
        return new Unreadable();
    }
}
