package dev.adagio.examples;

import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of a Markdown page, in order. */
final class MarkdownFences {

    /**
     * A fenced block.
     *
     * @param language what stands behind the opening fence
     * @param line the line of the opening fence, counted from 1
     * @param body what stands between the fences
     */
    record Fence(String language, int line, String body) {}

    private MarkdownFences() {}

    static List<Fence> of(String page) {
        List<Fence> fences = new ArrayList<>();
        String[] lines = page.split("\n", -1);
        int open = -1;
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].startsWith("```")) {
                body.append(lines[i]).append('\n');
            } else if (open < 0) {
                open = i;
                body.setLength(0);
            } else {
                fences.add(new Fence(lines[open].substring(3).strip(), open + 1, body.toString()));
                open = -1;
            }
        }
        return fences;
    }
}
