package dev.adagio.rule;

import dev.adagio.pattern.PatternMatch;
import dev.adagio.pattern.TextPattern;
import dev.adagio.signal.Passage;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a rule looks for in a part of a text. The form is closed, so that an engine can look into it: phrases are found by
 * the one automaton, signals by their detectors, and only patterns search on their own.
 */
public sealed interface Sought {

    /** In which part. */
    Scope scope();

    /** Where it is, in order, in the text its {@link #scope()} is a part of. */
    List<PatternMatch> in(Signals signals);

    /** Phrases of a lexicon. */
    record Phrases(String lexicon, Scope scope) implements Sought {

        /**
         * Phrases in a part of a text.
         *
         * @throws IllegalArgumentException if the words of that part are not read
         */
        public Phrases {
            Objects.requireNonNull(lexicon, "lexicon");
            checkRead(scope);
        }

        @Override
        public List<PatternMatch> in(Signals signals) {
            Passage passage = scope.passage(signals);
            if (!passage.says(lexicon)) {
                return List.of();
            }
            List<Span> found =
                    passage.phrases(lexicon).stream().map(each -> each.span()).toList();
            return within(scope, passage, found);
        }
    }

    /** Signals of a kind. */
    record Signalled(SignalKind kind, Scope scope) implements Sought {

        /**
         * Signals in a part of the text.
         *
         * @throws IllegalArgumentException if no signals are found in that part
         */
        public Signalled {
            Objects.requireNonNull(kind, "kind");
            checkRead(scope);
            if (scope == Scope.TITLE) {
                throw new IllegalArgumentException("signals are found in the text, not in the title");
            }
        }

        @Override
        public List<PatternMatch> in(Signals signals) {
            List<Span> found =
                    kind.in(signals).stream().map(signal -> signal.span()).toList();
            return found.isEmpty() ? List.of() : within(scope, scope.passage(signals), found);
        }
    }

    /**
     * What a pattern matches, unless it overlaps what another pattern does.
     *
     * @param pattern the pattern
     * @param unless the antipatterns
     * @param scope where
     */
    record Matches(TextPattern pattern, List<TextPattern> unless, Scope scope) implements Sought {
        public Matches {
            Objects.requireNonNull(pattern, "pattern");
            unless = List.copyOf(unless);
            Objects.requireNonNull(scope, "scope");
        }

        @Override
        public List<PatternMatch> in(Signals signals) {
            Passage passage = scope.passage(signals);
            List<PatternMatch> found = new ArrayList<>();
            for (Span part : scope.parts(passage)) {
                List<PatternMatch> here = pattern.in(passage.text(), part);
                if (!here.isEmpty()) {
                    List<Span> not = unless.stream()
                            .flatMap(each -> each.in(passage.text(), part).stream())
                            .map(PatternMatch::span)
                            .toList();
                    here.stream()
                            .filter(match -> not.stream().noneMatch(match.span()::overlaps))
                            .forEach(found::add);
                }
            }
            return List.copyOf(found);
        }
    }

    private static void checkRead(Scope scope) {
        if (!scope.isRead()) {
            throw new IllegalArgumentException(
                    "the words of " + scope.word() + " are not read, only patterns see them");
        }
    }

    private static List<PatternMatch> within(Scope scope, Passage passage, List<Span> found) {
        List<Span> parts = scope == Scope.TEXT || scope == Scope.TITLE ? List.of() : scope.parts(passage);
        return found.stream()
                .filter(span -> scope == Scope.TEXT
                        || scope == Scope.TITLE
                        || parts.stream().anyMatch(part -> part.contains(span)))
                .map(span -> new PatternMatch(span, List.of()))
                .toList();
    }
}
