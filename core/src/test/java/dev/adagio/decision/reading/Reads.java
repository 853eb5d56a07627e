package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.Status;
import java.util.List;

/** Short ways to read a record and to look at what was read. */
final class Reads {

    private static final DecisionReader READER = new DecisionReader();

    private Reads() {}

    static DecisionRecord record(String... lines) {
        return named("0007-use-boats.md", lines);
    }

    static DecisionRecord named(String path, String... lines) {
        return READER.read(path, String.join("\n", lines));
    }

    static Status status(String section) {
        return record("# 7. Use boats", "", "## Status", "", section, "", "## Context", "", "Water.")
                .status();
    }

    static List<String> names(List<Claim<String>> claims) {
        return claims.stream().map(Claim::value).toList();
    }

    static List<String> targets(DecisionRecord record, Relation relation) {
        return record.links(relation).stream().map(Reads::target).toList();
    }

    private static String target(RecordLink link) {
        String other = link.number().isPresent()
                ? Integer.toString(link.number().getAsInt())
                : link.file().orElse(link.target());
        return link.partial() ? other + " in part" : other;
    }
}
