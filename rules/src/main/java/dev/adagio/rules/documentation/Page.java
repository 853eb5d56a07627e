package dev.adagio.rules.documentation;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.rule.Example;
import java.util.List;

/**
 * The page of a decision record in an example, in the form after Nygard. What stands between « and » is what the rule
 * finds; nothing where nothing is marked.
 *
 * @param status what stands under the heading "Status"
 * @param facts paragraphs of one line above it, such as who decides
 * @param context what stands under "Context"
 * @param decision what stands under "Decision", and all behind it
 */
record Page(String status, List<String> facts, String context, String decision) {

    private static final DecisionReader READER = new DecisionReader();

    Page {
        facts = List.copyOf(facts);
    }

    /** A record that is complete, of this status. */
    static Page of(String... status) {
        return new Page(
                String.join("\n", status),
                List.of(),
                "The bridge is closed.",
                "We row, because the wind is seldom good.");
    }

    Page facts(String... paragraphs) {
        return new Page(status, List.of(paragraphs), context, decision);
    }

    Page context(String text) {
        return new Page(status, facts, text, decision);
    }

    Page decision(String... lines) {
        return new Page(status, facts, context, String.join("\n", lines));
    }

    Example<DecisionRecord> example() {
        return example("# 7. Go to the island\n\nDate: 2031-01-02\n\n"
                + String.join("", facts.stream().map(fact -> fact + "\n\n").toList())
                + "## Status\n\n" + status
                + "\n\n## Context\n\n" + context
                + "\n\n## Decision\n\n" + decision + "\n");
    }

    /** A record in a form of its own. */
    static Example<DecisionRecord> example(String text) {
        return Example.of(text, page -> READER.read("docs/adr/0007-go-to-the-island.md", page));
    }
}
