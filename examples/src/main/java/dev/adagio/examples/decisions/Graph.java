package dev.adagio.examples.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.Relationship;
import dev.adagio.decision.log.Relationship.Kind;
import dev.adagio.excerpt.Prose;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which decision replaced or changed which, drawn with characters or for a program that draws. */
public final class Graph {

    private final DecisionLog log;
    private final List<Relationship> drawn;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** What to draw it as. */
    public enum Form {
        /** With what replaced or changed a decision below it. */
        TREE,
        /** For Mermaid. */
        MERMAID,
        /** For Graphviz. */
        DOT,
        /** As a picture. */
        SVG
    }

    /** The graph of this log. */
    public Graph(DecisionLog log) {
        this.log = log;
        this.drawn = log.relationships().stream()
                .filter(each -> each.kind() != Kind.RELATES)
                .toList();
        log.records().forEach(record -> names.put(record.path(), "d" + (names.size() + 1)));
    }

    /** The drawing. */
    public String draw(Form form) {
        StringBuilder out = new StringBuilder();
        switch (form) {
            case TREE -> tree(out);
            case SVG -> out.append(picture(record -> ""));
            case MERMAID -> {
                out.append("graph LR\n");
                log.records()
                        .forEach(record -> out.append("    ")
                                .append(names.get(record.path()))
                                .append("[\"")
                                .append(label(record).replace("\"", "#quot;"))
                                .append("\"]\n"));
                drawn.forEach(each -> out.append("    ")
                        .append(names.get(each.later().path()))
                        .append(each.replaces() ? " -->|" : " -.->|")
                        .append(verb(each))
                        .append("| ")
                        .append(names.get(each.earlier().path()))
                        .append('\n'));
            }
            case DOT -> {
                out.append("digraph decisions {\n    rankdir=RL\n    node [shape=box]\n");
                log.records()
                        .forEach(record -> out.append("    ")
                                .append(names.get(record.path()))
                                .append(" [label=\"")
                                .append(label(record).replace("\\", "\\\\").replace("\"", "\\\""))
                                .append("\"]\n"));
                drawn.forEach(each -> out.append("    ")
                        .append(names.get(each.later().path()))
                        .append(" -> ")
                        .append(names.get(each.earlier().path()))
                        .append(" [label=\"")
                        .append(verb(each))
                        .append(each.replaces() ? "\"]\n" : "\", style=dashed]\n"));
                out.append("}\n");
            }
        }
        return out.toString();
    }

    /**
     * The drawing as a picture whose records lead somewhere.
     *
     * @param address where a record leads, or empty where nowhere
     */
    public String picture(Function<DecisionRecord, String> address) {
        return new SvgGraph(log, drawn, address).draw();
    }

    /** Whether any record replaced or changed another. */
    public boolean isEmpty() {
        return drawn.isEmpty();
    }

    /** Begins at what replaces nothing; what goes round in a circle is drawn from its first record on. */
    private void tree(StringBuilder out) {
        Set<String> shown = new HashSet<>();
        for (DecisionRecord record : log.records()) {
            boolean first = drawn.stream().noneMatch(each -> each.later().path().equals(record.path()));
            if (first) {
                branch(out, record, "", "", shown);
            }
        }
        for (DecisionRecord record : log.records()) {
            if (!shown.contains(record.path())) {
                branch(out, record, "", "", shown);
            }
        }
    }

    private void branch(StringBuilder out, DecisionRecord record, String indent, String verb, Set<String> shown) {
        boolean again = !shown.add(record.path());
        out.append(indent).append(verb).append(label(record)).append(again ? " (see above)\n" : "\n");
        if (!again) {
            for (Relationship each : drawn) {
                if (each.earlier().path().equals(record.path())) {
                    branch(out, each.later(), indent + "  ", passive(each) + ": ", shown);
                }
            }
        }
    }

    private static String label(DecisionRecord record) {
        String number = record.number().isPresent() ? record.number().getAsInt() + ". " : "";
        return number + Prose.line(record.title()) + " ("
                + record.status().name().toLowerCase(Locale.ROOT) + ")";
    }

    /** What the later one does to the earlier one, or would do if it were decided. */
    static String verb(Relationship each) {
        boolean amends = each.kind() == Kind.AMENDS;
        String verb = switch (each.later().status()) {
            case DRAFT, PROPOSED -> amends ? "would amend" : "would replace";
            case REJECTED -> amends ? "would have amended" : "would have replaced";
            default -> amends ? "amends" : "replaces";
        };
        return verb + (each.partial() ? " in part" : "");
    }

    private static String passive(Relationship each) {
        String verb = switch (each.later().status()) {
            case DRAFT, PROPOSED -> "would be ";
            case REJECTED -> "would have been ";
            default -> "";
        };
        return verb + (each.kind() == Kind.AMENDS ? "amended" : "replaced") + (each.partial() ? " in part by" : " by");
    }
}
