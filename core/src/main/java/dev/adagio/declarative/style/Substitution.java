package dev.adagio.declarative.style;

import dev.adagio.pattern.PatternMatch;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words for which there are better ones.
 *
 * @param search one group for each pair
 * @param pairs what is found and what is better
 * @param exceptions what is left alone
 * @param literal whether what is better is words as they stand, not a pattern of them
 * @param capitalize whether it begins as what was found does
 */
record Substitution(Search search, List<Pair> pairs, Exceptions exceptions, boolean literal, boolean capitalize)
        implements Check {

    private static final Pattern GROUP = Pattern.compile("\\$\\d");
    private static final Pattern CAPTURE = Pattern.compile("(?<!\\\\)\\((?!\\?)");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    /**
     * What is found and what is better.
     *
     * @param better the words; {@code $1} stands for what the first group found
     * @param groups what finds the groups, or null where there are none
     */
    record Pair(String better, @Nullable Search groups) {

        static Pair of(String found, String better, boolean ignoreCase) {
            return new Pair(better, GROUP.matcher(better).find() ? new Search(found, ignoreCase) : null);
        }

        String filled(String observed) {
            List<PatternMatch> matches = groups == null ? List.of() : groups.all(observed);
            if (matches.isEmpty()) {
                return better;
            }
            return GROUP.matcher(better).replaceAll(place -> {
                int number = place.group().charAt(1) - '1';
                List<@Nullable Span> all = matches.get(0).groups();
                @Nullable Span group = number >= 0 && number < all.size() ? all.get(number) : null;
                return Matcher.quoteReplacement(group == null ? "" : group.of(observed));
            });
        }
    }

    /** A pattern whose groups are not counted. */
    static String uncounted(String regex) {
        return CAPTURE.matcher(regex).replaceAll("(?:");
    }

    @Override
    public List<Alert> alerts(List<StyledBlock> blocks, StyledText text) {
        List<Alert> alerts = new ArrayList<>();
        for (StyledBlock block : blocks) {
            for (PatternMatch match : search.all(block.text())) {
                for (int i = 0; i < match.groups().size(); i++) {
                    @Nullable Span found = match.groups().get(i);
                    if (found != null) {
                        alert(block, found, pairs.get(i), alerts);
                    }
                }
            }
        }
        return alerts;
    }

    private void alert(StyledBlock block, Span found, Pair pair, List<Alert> alerts) {
        String observed = found.of(block.text());
        String better = pair.filled(observed);
        List<String> options = BAR.splitAsStream(better)
                .filter(option -> !option.isEmpty())
                .map(option -> option.replace("\\|", "|"))
                .map(option -> capitalize && isCapital(observed) ? capital(option) : option)
                .toList();
        if (isBetter(observed, better, options) || exceptions.hold(block.text(), found)) {
            return;
        }
        String shown = literal ? sentence(options) : capitalize && isCapital(observed) ? capital(better) : better;
        alerts.add(new Alert(
                block.projection().source(found.start(), found.end()),
                List.of(shown, observed),
                literal ? options : List.of()));
    }

    private boolean isBetter(String observed, String better, List<String> options) {
        if (literal) {
            return options.contains(observed);
        }
        if (better.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '\'')) {
            return better.equals(observed);
        }
        try {
            return new Search("^(?:" + better + ")$", false).isIn(observed);
        } catch (IllegalArgumentException none) {
            return better.equals(observed);
        }
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String sentence(List<String> options) {
        if (options.isEmpty()) {
            return "";
        }
        List<String> quoted = options.stream().map(option -> "'" + option + "'").toList();
        int last = quoted.size() - 1;
        return last == 0
                ? quoted.get(0)
                : String.join(", ", quoted.subList(0, last)) + (last > 1 ? ", or " : " or ") + quoted.get(last);
    }
}
