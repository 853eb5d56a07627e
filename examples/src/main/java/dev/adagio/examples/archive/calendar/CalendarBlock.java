package dev.adagio.examples.archive.calendar;

import java.util.ArrayList;
import java.util.List;

/** The lines between the beginning and the end of one component of a calendar. Not thread-safe. */
final class CalendarBlock {
    private final String name;
    private final long line;
    private final int most;
    private final List<String> lines = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private long size;

    CalendarBlock(String name, long line, int most) {
        this.name = name;
        this.line = line;
        this.most = most;
    }

    void add(String content, long number) {
        // What a line takes besides its characters counts as well: many short ones take much memory, too.
        size += content.length() + 40;
        if (tooLong()) {
            lines.clear();
            numbers.clear();
        } else {
            lines.add(content);
            numbers.add(number);
        }
    }

    boolean tooLong() {
        return size > most;
    }

    /** About how much memory it takes. */
    long size() {
        return size;
    }

    String name() {
        return name;
    }

    /** The line it begins in. */
    long line() {
        return line;
    }

    List<String> lines() {
        return lines;
    }

    /** The number of the line that is the so manieth of this block. */
    long number(int index) {
        return index >= 0 && index < numbers.size() ? numbers.get(index) : line;
    }

    /** The value of the first property of this name; empty where there is none. */
    String value(String property) {
        return lines.stream()
                .filter(content -> content.regionMatches(true, 0, property + ":", 0, property.length() + 1))
                .findFirst()
                .map(content -> content.substring(property.length() + 1).strip())
                .orElse("");
    }
}
