package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The sections that the headings of a text make. */
final class Sections {

    private final String text;
    private final List<Line> headings;
    private final int[] ends;

    private Sections(String text, List<Line> headings) {
        this.text = text;
        this.headings = headings;
        this.ends = new int[headings.size()];
    }

    static List<Section> of(String text, List<Line> lines) {
        List<Line> headings =
                lines.stream().filter(line -> line.is(Line.Kind.HEADING)).toList();
        return new Sections(text, headings).find(lines);
    }

    private List<Section> find(List<Line> lines) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < headings.size(); i++) {
            while (!open.isEmpty()
                    && headings.get(open.peek()).depth() >= headings.get(i).depth()) {
                ends[open.pop()] = start(i);
            }
            open.push(i);
        }
        open.forEach(i -> ends[i] = text.length());
        List<Integer> starts = bodies(lines);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int body = starts.get(i);
            int next = i + 1 < headings.size() ? start(i + 1) : text.length();
            sections.add(new Section(
                    headings.get(i).depth(),
                    headings.get(i).content(),
                    new Span(Math.min(body, ends[i]), ends[i]),
                    new Span(Math.min(body, next), next)));
        }
        return sections;
    }

    private int start(int heading) {
        return headings.get(heading).span().start();
    }

    /** Where the line after each heading, and after its underline, begins. */
    private List<Integer> bodies(List<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(Line.Kind.HEADING)) {
                int next = i + 1;
                while (next < lines.size() && next == i + 1 && lines.get(next).is(Line.Kind.MARK)) {
                    next++;
                }
                starts.add(next < lines.size() ? lines.get(next).span().start() : text.length());
            }
        }
        return starts;
    }
}
