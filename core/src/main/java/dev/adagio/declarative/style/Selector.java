package dev.adagio.declarative.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which parts of a text a rule looks at.
 *
 * @param choices any of these; each a row of scopes of which all hold, those that begin with {@code ~} not
 */
record Selector(List<List<String>> choices) {

    private static final Set<String> KNOWN = Set.of(
            "text",
            "paragraph",
            "heading",
            "heading.h1",
            "heading.h2",
            "heading.h3",
            "heading.h4",
            "heading.h5",
            "heading.h6",
            "list",
            "table",
            "table.cell",
            "blockquote",
            "code",
            "sentence",
            "summary",
            "raw");

    private static final String FRONT_MATTER = "text.frontmatter";

    /**
     * Reads scopes.
     *
     * @throws IllegalArgumentException if there is one that no part of a message is in
     */
    static Selector read(List<String> scopes) {
        List<List<String>> choices = new ArrayList<>();
        for (String scope : scopes.isEmpty() ? List.of("text") : scopes) {
            if (scope.startsWith(FRONT_MATTER)) {
                continue;
            }
            List<String> row = Stream.of(scope.split("&"))
                    .map(String::strip)
                    .filter(each -> !each.startsWith("~" + FRONT_MATTER))
                    .toList();
            for (String each : row) {
                String name = each.startsWith("~") ? each.substring(1) : each;
                if (!KNOWN.contains(name)) {
                    throw new IllegalArgumentException("the scope '" + name + "' is not known here");
                }
            }
            choices.add(row);
        }
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("messages have no front matter");
        }
        return new Selector(List.copyOf(choices));
    }

    List<StyledBlock> select(StyledText text) {
        List<StyledBlock> selected = new ArrayList<>();
        for (List<String> row : choices) {
            if (row.contains("raw")) {
                selected.add(text.raw());
            } else if (row.contains("sentence")) {
                selected.addAll(text.sentences());
            } else {
                text.blocks().stream()
                        .filter(block -> fits(block, row) && !selected.contains(block))
                        .forEach(selected::add);
            }
        }
        return selected;
    }

    private static boolean fits(StyledBlock block, List<String> row) {
        return row.stream()
                        .allMatch(scope -> scope.startsWith("~")
                                ? !block.scopes().contains(scope.substring(1))
                                : block.scopes().contains(scope.equals("summary") ? "paragraph" : scope))
                && (!block.scopes().contains("code") || row.contains("code"));
    }
}
