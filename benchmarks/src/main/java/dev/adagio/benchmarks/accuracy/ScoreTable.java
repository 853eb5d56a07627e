package dev.adagio.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Predictions compared with labels, one row for each label. An item without a value for a label is left out there. */
public final class ScoreTable {

    private static final List<String> YES_OR_NO =
            List.of("naked_ping", "objective", "blocker", "decision", "meeting_request", "multi_topic");
    private static final List<String> CLASSES = List.of("ask", "owner", "deadline", "urgency", "context");

    /**
     * A line of the table.
     *
     * @param label what is scored
     * @param measure how
     * @param value the figure
     * @param detail what it consists of
     */
    public record Row(String label, String measure, double value, String detail) {}

    private final List<GoldItem> items;
    private final List<Prediction> predictions;

    /** Compares items and predictions of the same order. */
    public ScoreTable(List<GoldItem> items, List<Prediction> predictions) {
        if (items.size() != predictions.size()) {
            throw new IllegalArgumentException(items.size() + " items and " + predictions.size() + " predictions");
        }
        this.items = items;
        this.predictions = predictions;
    }

    /** The rows of the table. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String label : YES_OR_NO) {
            rows.add(f1(label, label, (gold, found) -> gold.asBoolean(), (gold, found) -> (Boolean) found));
        }
        CLASSES.forEach(label -> rows.add(macro(label)));
        rows.add(f1(
                "ask=explicit",
                "ask",
                (gold, found) -> gold.asText().equals("explicit"),
                (gold, found) -> found.equals("explicit")));
        rows.add(exact("questions"));
        rows.add(f1(
                "questions>0", "questions", (gold, found) -> gold.asInt() > 0, (gold, found) -> (Integer) found > 0));
        rows.add(macro("mode"));
        rows.add(f1(
                "mode=sync",
                "mode",
                (gold, found) -> gold.asText().equals("sync"),
                (gold, found) -> found.equals("sync")));
        rows.add(correlation());
        return rows;
    }

    /** The table as text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Row row : rows()) {
            text.append(String.format(
                    Locale.ROOT, "%-16s %-9s %.3f  %s%n", row.label(), row.measure(), row.value(), row.detail()));
        }
        return text.toString();
    }

    private Row f1(
            String name, String label, BiPredicate<JsonNode, Object> isGold, BiPredicate<JsonNode, Object> isFound) {
        Agreement agreement = Agreement.NONE;
        for (int i = 0; i < items.size(); i++) {
            JsonNode gold = items.get(i).gold().path(label);
            if (!isAbsent(gold)) {
                Object found = predictions.get(i).label(label);
                agreement = agreement.plus(isGold.test(gold, found), isFound.test(gold, found));
            }
        }
        return new Row(
                name,
                "F1",
                agreement.f1(),
                String.format(
                        Locale.ROOT,
                        "P %.2f R %.2f positives %d",
                        agreement.precision(),
                        agreement.recall(),
                        agreement.positives()));
    }

    /** The mean F1 of the values that occur in gold. */
    private Row macro(String label) {
        Map<String, Agreement> byValue = new TreeMap<>();
        for (GoldItem item : items) {
            JsonNode gold = item.gold().path(label);
            if (!isAbsent(gold)) {
                byValue.put(gold.asText(), Agreement.NONE);
            }
        }
        StringBuilder detail = new StringBuilder();
        double sum = 0;
        for (Map.Entry<String, Agreement> entry : byValue.entrySet()) {
            Agreement agreement = entry.getValue();
            for (int i = 0; i < items.size(); i++) {
                JsonNode gold = items.get(i).gold().path(label);
                if (!isAbsent(gold)) {
                    String found = predictions.get(i).label(label).toString();
                    agreement = agreement.plus(gold.asText().equals(entry.getKey()), found.equals(entry.getKey()));
                }
            }
            sum += agreement.f1();
            detail.append(
                    String.format(Locale.ROOT, "%s %.2f(%d) ", entry.getKey(), agreement.f1(), agreement.positives()));
        }
        return new Row(
                label,
                "macro F1",
                byValue.isEmpty() ? 0 : sum / byValue.size(),
                detail.toString().strip());
    }

    private Row exact(String label) {
        int all = 0;
        int right = 0;
        for (int i = 0; i < items.size(); i++) {
            JsonNode gold = items.get(i).gold().path(label);
            if (!isAbsent(gold)) {
                all++;
                right += predictions.get(i).label(label).equals(gold.asInt()) ? 1 : 0;
            }
        }
        return new Row(label, "exact", all == 0 ? 0 : (double) right / all, "");
    }

    private Row correlation() {
        List<Double> gold = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode value = items.get(i).gold().path("answerable");
            if (!isAbsent(value)) {
                gold.add(value.asDouble());
                found.add(predictions.get(i).readiness());
            }
        }
        return new Row("answerable", "Spearman", RankCorrelation.of(gold, found), "n " + gold.size());
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
