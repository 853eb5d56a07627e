package dev.adagio.benchmarks.learning;

import dev.adagio.model.Message;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which messages belong to one conversation: those that share a line of some length, in their text or before it. */
final class Conversations {

    /** Shorter lines are said in many conversations. */
    private static final int SHORTEST = 40;

    /** A line that occurs in more messages is a form or a footer. */
    private static final int MOST = 12;

    private Conversations() {}

    /** A number for each message, the same for those of one conversation. */
    static int[] of(List<Message> messages) {
        Map<String, Integer> counts = new HashMap<>();
        for (Message message : messages) {
            lines(message).forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        int[] parents = new int[messages.size()];
        Arrays.setAll(parents, i -> i);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            for (String line : lines(messages.get(i))) {
                if (counts.getOrDefault(line, 0) <= MOST) {
                    Integer other = first.putIfAbsent(line, i);
                    if (other != null) {
                        parents[root(parents, i)] = root(parents, other);
                    }
                }
            }
        }
        int[] roots = new int[parents.length];
        Arrays.setAll(roots, i -> root(parents, i));
        return roots;
    }

    private static int root(int[] parents, int index) {
        int at = index;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static Set<String> lines(Message message) {
        Set<String> lines = new HashSet<>();
        add(message.text(), lines);
        message.earlier().forEach(earlier -> add(earlier.text(), lines));
        return lines;
    }

    private static void add(String text, Set<String> lines) {
        text.lines()
                .map(line -> line.replace(">", " ").strip().toLowerCase(Locale.ROOT))
                .filter(line -> line.length() >= SHORTEST)
                .map(line -> line.substring(0, SHORTEST))
                .forEach(lines::add);
    }
}
