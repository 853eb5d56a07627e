package dev.adagio.examples.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.Relationship;
import dev.adagio.excerpt.Prose;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which decision replaced or changed which, as a picture: earlier ones on the left, what came of them on the right.
 * Records that have to do with no other are counted and not drawn.
 */
final class SvgGraph {

    private static final int WIDTH = 250;
    private static final int HEIGHT = 54;
    private static final int ACROSS = 120;
    private static final int DOWN = 26;
    private static final int EDGE = 20;
    private static final int TITLE = 30;

    private final DecisionLog log;
    private final List<Relationship> drawn;
    private final Function<DecisionRecord, String> address;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    SvgGraph(DecisionLog log, List<Relationship> drawn, Function<DecisionRecord, String> address) {
        this.log = log;
        this.address = address;
        this.drawn = drawn;
        for (DecisionRecord record : log.records()) {
            if (drawn.stream().anyMatch(each -> concerns(each, record))) {
                columns.put(record.path(), column(record.path(), new HashSet<>()));
            }
        }
        place();
    }

    private static boolean concerns(Relationship each, DecisionRecord record) {
        return each.later().path().equals(record.path())
                || each.earlier().path().equals(record.path());
    }

    /** How many steps lead to a record from one that replaces nothing; a circle is gone round once. */
    private int column(String path, Set<String> seen) {
        Integer known = columns.get(path);
        if (known != null) {
            return known;
        }
        int column = 0;
        if (seen.add(path)) {
            for (Relationship each : drawn) {
                if (each.later().path().equals(path) && !each.earlier().path().equals(path)) {
                    column = Math.max(column, column(each.earlier().path(), seen) + 1);
                }
            }
            seen.remove(path);
        }
        return column;
    }

    /** Beside what it replaces, where there is room; else below everything in its column. */
    private void place() {
        Set<List<Integer>> taken = new HashSet<>();
        int columnsMost =
                columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int next = 0;
        for (int column = 0; column <= columnsMost; column++) {
            for (Map.Entry<String, Integer> each : columns.entrySet()) {
                if (each.getValue() != column) {
                    continue;
                }
                int row = column == 0 ? next++ : beside(each.getKey());
                while (!taken.add(List.of(column, row))) {
                    row++;
                }
                rows.put(each.getKey(), row);
            }
        }
    }

    private int beside(String path) {
        return drawn.stream()
                .filter(each -> each.later().path().equals(path))
                .map(each -> rows.get(each.earlier().path()))
                .filter(row -> row != null)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
    }

    String draw() {
        int right = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int bottom = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int width = x(right) + WIDTH + EDGE;
        int height = y(bottom) + HEIGHT + 2 * EDGE;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " "
                + height + "\" width=\"" + width + "\" height=\"" + height
                + "\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n"
                + "<title>Which decision replaced or changed which</title>\n"
                + "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" "
                + "orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\" fill=\"#556\"/></marker></defs>\n"
                + "<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        drawn.forEach(each -> edge(svg, each));
        log.records().stream().filter(record -> rows.containsKey(record.path())).forEach(record -> box(svg, record));
        int others = log.records().size() - rows.size();
        svg.append("<text x=\"" + EDGE + "\" y=\"" + (height - EDGE / 2) + "\" fill=\"#667\">")
                .append(others)
                .append(others == 1 ? " more record has" : " more records have")
                .append(" to do with no other</text>\n</svg>\n");
        return svg.toString();
    }

    private void edge(StringBuilder svg, Relationship each) {
        String later = each.later().path();
        String earlier = each.earlier().path();
        int fromX = x(columns.getOrDefault(later, 0));
        int fromY = y(rows.getOrDefault(later, 0)) + HEIGHT / 2;
        int toX = x(columns.getOrDefault(earlier, 0)) + WIDTH;
        int toY = y(rows.getOrDefault(earlier, 0)) + HEIGHT / 2;
        int bend = Math.max(ACROSS / 2, Math.abs(fromX - toX) / 2);
        svg.append("<path d=\"M" + fromX + " " + fromY + " C" + (fromX - bend) + " " + fromY + " " + (toX + bend) + " "
                + toY + " " + toX + " " + toY + "\" fill=\"none\" stroke=\"#556\" stroke-width=\"1.5\"");
        svg.append(each.replaces() ? "" : " stroke-dasharray=\"5 4\"").append(" marker-end=\"url(#tip)\"/>\n");
        String verb = Graph.verb(each);
        svg.append("<text x=\"" + (fromX - 8) + "\" y=\"" + (fromY - 6) + "\" text-anchor=\"end\" font-size=\"10\" "
                + "fill=\"#556\">" + verb + "</text>\n");
    }

    private void box(StringBuilder svg, DecisionRecord record) {
        int x = x(columns.getOrDefault(record.path(), 0));
        int y = y(rows.getOrDefault(record.path(), 0));
        String number = record.number().isPresent() ? record.number().getAsInt() + ". " : "";
        String title = number + Prose.line(record.title());
        String leads = address.apply(record);
        svg.append(leads.isEmpty() ? "<g" : "<a href=\"" + escaped(leads) + "\"")
                .append(" class=\"" + word(record) + "\">");
        svg.append("<title>" + escaped(title + " \u2013 " + record.id()) + "</title><rect x=\"" + x + "\" y=\"" + y
                + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" rx=\"6\" fill=\"" + colour(record)
                + "\" stroke=\"#445\"/>\n");
        svg.append("<text x=\"" + (x + 10) + "\" y=\"" + (y + 22) + "\" font-weight=\"600\">" + escaped(cut(title))
                + "</text>\n");
        String date = record.date().map(day -> ", " + day).orElse("");
        svg.append("<text x=\"" + (x + 10) + "\" y=\"" + (y + 41) + "\" fill=\"#334\">" + word(record) + date
                + "</text>" + (leads.isEmpty() ? "</g>\n" : "</a>\n"));
    }

    private static String word(DecisionRecord record) {
        return record.status().name().toLowerCase(Locale.ROOT);
    }

    private static String colour(DecisionRecord record) {
        return switch (record.status()) {
            case ACCEPTED -> "#d9f2dd";
            case PROPOSED, DRAFT -> "#fdf3cf";
            case SUPERSEDED, DEPRECATED -> "#e6e7ec";
            case REJECTED -> "#f8dcdc";
            case UNKNOWN -> "#ffffff";
        };
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "\u2026";
    }

    /** Text for XML, without the characters that XML has no place for. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static int x(int column) {
        return EDGE + column * (WIDTH + ACROSS);
    }

    private static int y(int row) {
        return EDGE + row * (HEIGHT + DOWN);
    }
}
