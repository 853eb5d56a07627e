package dev.adagio.advice;

import java.util.List;
import java.util.Objects;

/**
 * How to do a thing in one way of communicating: what to write and send, in the order in which it is done.
 *
 * @param way the way of communicating
 * @param title what it is about
 * @param parts what belongs to it, in order
 */
public record Plan(Mode way, String title, List<Part> parts) {

    /**
     * One part of a plan.
     *
     * @param heading what it is
     * @param lines what to write there or to do, one thing a line
     */
    public record Part(String heading, List<String> lines) {
        public Part {
            Objects.requireNonNull(heading, "heading");
            lines = List.copyOf(lines);
        }
    }

    public Plan {
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(title, "title");
        parts = List.copyOf(parts);
    }

    /** The plan as Markdown that can be sent as it is and filled in. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# " + inline(title) + "\n");
        for (Part part : parts) {
            text.append("\n## ").append(inline(part.heading())).append("\n\n");
            part.lines().forEach(line -> text.append("- ").append(inline(line)).append('\n'));
        }
        return text.toString();
    }

    /** What people called a meeting is no markup, and stays in its line. */
    private static String inline(String words) {
        StringBuilder line = new StringBuilder();
        for (char c : words.strip().toCharArray()) {
            if ("\\`*_[]<>#|".indexOf(c) >= 0) {
                line.append('\\');
            }
            line.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
        }
        return line.toString();
    }
}
