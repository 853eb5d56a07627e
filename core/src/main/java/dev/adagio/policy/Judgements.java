package dev.adagio.policy;

import dev.adagio.profile.Layer;
import dev.adagio.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What people made of findings, by rule: how many they accepted and how many they dismissed. Who it was is not kept.
 * Immutable and thread-safe.
 *
 * @param byRule the counts of each rule
 */
public record Judgements(Map<String, Counts> byRule) {

    /** Nothing is known yet. */
    public static final Judgements NONE = new Judgements(Map.of());

    /**
     * What was said of the findings of one rule.
     *
     * @param accepted how many were taken for right
     * @param dismissed how many were not
     */
    public record Counts(int accepted, int dismissed) {

        /**
         * Counts.
         *
         * @throws IllegalArgumentException if one is negative
         */
        public Counts {
            if (accepted < 0 || dismissed < 0) {
                throw new IllegalArgumentException("less than none: " + accepted + ", " + dismissed);
            }
        }

        /** How many were right, from 0 to 1. */
        public double precision() {
            return (double) accepted / (accepted + dismissed);
        }
    }

    /**
     * A rule that is right too seldom for a team.
     *
     * @param rule its id
     * @param counts what was said of it
     */
    public record Distrusted(String rule, Counts counts) {

        /** The reason, for people. */
        public String says() {
            return String.format(
                    Locale.ROOT,
                    "%s is switched off: %d of %d findings were dismissed",
                    rule,
                    counts.dismissed(),
                    counts.accepted() + counts.dismissed());
        }
    }

    public Judgements {
        byRule = Map.copyOf(byRule);
    }

    /** These and one more finding that was taken for right. */
    public Judgements accept(String rule) {
        return add(rule, 1, 0);
    }

    /** These and one more finding that was dismissed. */
    public Judgements dismiss(String rule) {
        return add(rule, 0, 1);
    }

    private Judgements add(String rule, int accepted, int dismissed) {
        Map<String, Counts> more = new HashMap<>(byRule);
        more.merge(
                rule,
                new Counts(accepted, dismissed),
                (was, one) -> new Counts(was.accepted + one.accepted, was.dismissed + one.dismissed));
        return new Judgements(more);
    }

    /** How many findings of a rule were right, from 0 to 1; empty where nobody has said. */
    public OptionalDouble precision(String rule) {
        Counts counts = byRule.get(rule);
        return counts == null ? OptionalDouble.empty() : OptionalDouble.of(counts.precision());
    }

    /**
     * The rules that are right too seldom, ordered by id.
     *
     * @param least how many of a rule's findings have to be right, from 0 to 1
     * @param enough how many have to be judged before that counts
     */
    public List<Distrusted> distrusted(double least, int enough) {
        List<Distrusted> distrusted = new ArrayList<>();
        new TreeMap<>(byRule).forEach((rule, counts) -> {
            if (counts.accepted() + counts.dismissed() >= enough && counts.precision() < least) {
                distrusted.add(new Distrusted(rule, counts));
            }
        });
        return distrusted;
    }

    /** A profile in which these rules are off, with the reason as the origin of that. */
    public static Profile without(Profile profile, List<Distrusted> rules) {
        Map<String, Profile.Setting> off = new HashMap<>();
        Map<String, String> why = new HashMap<>();
        rules.forEach(rule -> {
            off.put(rule.rule(), Profile.Setting.OFF);
            why.put(rule.rule(), rule.says());
        });
        return rules.isEmpty() ? profile : profile.with(new Layer(Layer.Where.ANYWHERE, off, why));
    }

    /**
     * Reads judgements: lines of a rule, how many of its findings were accepted, and how many dismissed.
     *
     * @throws IllegalArgumentException if a line is none of these
     */
    public static Judgements parse(String text) {
        Map<String, Counts> byRule = new HashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] columns = line.strip().split(" ");
            if (columns.length != 3 || !columns[1].matches("\\d{1,9}") || !columns[2].matches("\\d{1,9}")) {
                throw new IllegalArgumentException("not a rule with two counts: " + line);
            }
            byRule.put(columns[0], new Counts(Integer.parseInt(columns[1]), Integer.parseInt(columns[2])));
        });
        return new Judgements(byRule);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("# rule, accepted, dismissed\n");
        new TreeMap<>(byRule)
                .forEach((rule, counts) -> out.append(rule)
                        .append(' ')
                        .append(counts.accepted())
                        .append(' ')
                        .append(counts.dismissed())
                        .append('\n'));
        return out.toString();
    }
}
