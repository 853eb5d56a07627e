package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordSection;
import dev.adagio.decision.SectionKind;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the record that a statement made elsewhere is about: the one it names, or one whose title and
 * outcome hold most of its words, where a word counts the more the fewer records have it. Immutable and
 * thread-safe.
 */
public final class StatementMatcher {

    /** From this share of a statement's weight on, a record is about it; two thirds would miss what is put in other words. */
    private static final double ENOUGH = 0.5;

    private static final int SHORTEST = 4;
    private static final int FEWEST = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{" + SHORTEST + ",60}");
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(?:adr|decision(?: record)?)[ #-]{0,2}0*(\\d{1,6})\\b");

    private final DecisionLog log;
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, Integer> records = new HashMap<>();

    /** Matches statements with the records of this log. */
    public StatementMatcher(DecisionLog log) {
        this.log = log;
        for (DecisionRecord record : log.records()) {
            Set<String> own = words(said(record));
            words.add(own);
            own.forEach(word -> records.merge(word, 1, Integer::sum));
        }
    }

    private static String said(DecisionRecord record) {
        StringBuilder said = new StringBuilder(record.title());
        record.outcome()
                .ifPresent(outcome -> said.append(' ').append(outcome.span().of(record.text())));
        for (SectionKind kind : List.of(SectionKind.OUTCOME, SectionKind.SUMMARY)) {
            for (RecordSection section : record.sections(kind)) {
                Span body = section.body();
                said.append(' ').append(body.of(record.text()));
            }
        }
        return said.toString();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The record that a statement is about, where one is. */
    public Optional<DecisionRecord> match(String statement) {
        Optional<DecisionRecord> named = named(statement);
        return named.isPresent() ? named : alike(words(statement));
    }

    private Optional<DecisionRecord> named(String statement) {
        Matcher number = NAMED.matcher(statement);
        while (number.find()) {
            List<DecisionRecord> called = log.called(number.group(1));
            if (!called.isEmpty()) {
                return Optional.of(called.get(0));
            }
        }
        String lower = statement.toLowerCase(Locale.ROOT);
        return log.records().stream()
                .filter(record -> record.id().length() > SHORTEST && record.id().contains("-"))
                .filter(record -> lower.contains(Paths.key(record.id())))
                .findFirst();
    }

    private Optional<DecisionRecord> alike(Set<String> statement) {
        double all = statement.stream().mapToDouble(this::weight).sum();
        double best = 0;
        @Nullable DecisionRecord found = null;
        for (int i = 0; i < words.size(); i++) {
            Set<String> own = words.get(i);
            List<String> shared = statement.stream().filter(own::contains).toList();
            double share = shared.stream().mapToDouble(this::weight).sum() / Math.max(all, Double.MIN_NORMAL);
            if (shared.size() >= FEWEST && share >= ENOUGH && share > best) {
                best = share;
                found = log.records().get(i);
            }
        }
        return Optional.ofNullable(found);
    }

    /** Words of one record tell most; those that nearly all have, little. */
    private double weight(String word) {
        return Math.log1p((log.records().size() + 1.0) / records.getOrDefault(word, 1));
    }
}
