package dev.adagio.declarative.pack;

import dev.adagio.rule.Fix;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import dev.adagio.text.Token;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a finding is cleared by an edit at what was found.
 *
 * @param label what it does, as one would write it on a button
 * @param way how the text changes
 */
record FixTemplate(Template label, Way way) {

    /** How a text changes. */
    sealed interface Way {

        Optional<Fix> fix(String label, Evidence evidence, Signals signals);

        /** Other words stand there. */
        record Replace(Template words) implements Way {
            @Override
            public Optional<Fix> fix(String label, Evidence evidence, Signals signals) {
                return Optional.of(Fix.replacing(label, evidence.span(), words.of(evidence, signals)));
            }
        }

        /** Other words stand there, which depend on those found: compared without case and extra spaces. */
        record Swap(Map<String, String> words) implements Way {
            public Swap {
                words = Map.copyOf(words);
            }

            static String key(String words) {
                return Token.fold(words.strip()).replaceAll("\\s+", " ");
            }

            @Override
            public Optional<Fix> fix(String label, Evidence evidence, Signals signals) {
                String found = evidence.group(0);
                String other = words.get(key(found));
                return other == null
                        ? Optional.empty()
                        : Optional.of(Fix.replacing(label, evidence.span(), asCapital(found, other)));
            }

            private static String asCapital(String found, String other) {
                return !found.isEmpty() && !other.isEmpty() && Character.isUpperCase(found.charAt(0))
                        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                        : other;
            }

            /** The pairs in the order of the alphabet. */
            Map<String, String> sorted() {
                return new TreeMap<>(words);
            }
        }

        /** What was found goes, with one of the spaces around it. */
        record Delete() implements Way {
            @Override
            public Optional<Fix> fix(String label, Evidence evidence, Signals signals) {
                String text = evidence.text();
                int start = evidence.span().start();
                int end = evidence.span().end();
                if (end < text.length() && text.charAt(end) == ' ' && (start == 0 || isSpace(text.charAt(start - 1)))) {
                    end++;
                } else if (start > 0
                        && text.charAt(start - 1) == ' '
                        && (end == text.length() || !isWord(text.charAt(end)))) {
                    start--;
                }
                return Optional.of(Fix.replacing(label, new Span(start, end), ""));
            }

            private static boolean isSpace(char c) {
                return Character.isWhitespace(c);
            }

            private static boolean isWord(char c) {
                return Character.isLetterOrDigit(c);
            }
        }

        /** Words are added before or behind what was found. */
        record Insert(Template words, boolean behind) implements Way {
            @Override
            public Optional<Fix> fix(String label, Evidence evidence, Signals signals) {
                int at = behind ? evidence.span().end() : evidence.span().start();
                return Optional.of(Fix.replacing(label, new Span(at, at), words.of(evidence, signals)));
            }
        }
    }

    Optional<Fix> fix(Evidence evidence, Signals signals) {
        return evidence.isTitle() ? Optional.empty() : way.fix(label.of(evidence, signals), evidence, signals);
    }
}
