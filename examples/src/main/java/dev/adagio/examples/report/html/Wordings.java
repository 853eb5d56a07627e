package dev.adagio.examples.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often something was said in which words. The rarest are forgotten when there are too many; what
 * is counted of a wording is then a lower bound.
 */
final class Wordings {

    private static final int MOST = 1_000;
    private static final Pattern EMPTY = Pattern.compile("[…@?\\s]*|\\(link\\)");

    private final Map<Wording, Use> uses = new LinkedHashMap<>();

    /**
     * A wording that is nobody's own.
     *
     * @param words the words, without names
     * @param times how often they were used
     * @param example where they were used, or null where no short example is at hand
     */
    record Common(String words, long times, @Nullable Excerpt example) {}

    private static final class Use {
        private long times;
        private final Authors authors = new Authors();
        private @Nullable Excerpt example;

        void addAll(Use other) {
            times += other.times;
            authors.addAll(other.authors);
            example = example == null ? other.example : example;
        }
    }

    void add(Wording wording, @Nullable String author, Excerpt place) {
        if (wording.isEmpty()) {
            return;
        }
        Use use = uses.computeIfAbsent(wording, any -> new Use());
        use.times++;
        if (author != null) {
            use.authors.add(author);
        }
        if (use.example == null && place.readsWell()) {
            use.example = place;
        }
        if (uses.size() > MOST) {
            forget();
        }
    }

    private void forget() {
        long[] times =
                uses.values().stream().mapToLong(use -> use.times).sorted().toArray();
        long rare = times[times.length / 2];
        uses.values().removeIf(use -> use.times <= rare);
    }

    /** The wordings that at least five people used, and more than once; the commonest first. */
    List<Common> common(Names people) {
        Map<String, Use> shown = new LinkedHashMap<>();
        uses.forEach((wording, use) ->
                shown.computeIfAbsent(wording.shown(people), any -> new Use()).addAll(use));
        List<Common> common = new ArrayList<>();
        shown.forEach((words, use) -> {
            if (use.times > 1 && use.authors.enough() && !EMPTY.matcher(words).matches()) {
                common.add(new Common(words, use.times, use.example));
            }
        });
        common.sort(Comparator.comparingLong((Common each) -> -each.times).thenComparing(Common::words));
        return common;
    }
}
