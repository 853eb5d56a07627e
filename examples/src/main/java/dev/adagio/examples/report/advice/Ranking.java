package dev.adagio.examples.report.advice;

import dev.adagio.advice.Mode;
import dev.adagio.examples.archive.item.Origin;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;

/** The meetings that take the most hours and could be writing. */
final class Ranking {

    private static final int MOST = 20;

    private final TreeSet<Place> places =
            new TreeSet<>(Comparator.comparingDouble(Place::hours).reversed().thenComparingInt(Place::number));
    private int count;
    private double hours;

    private record Place(double hours, int number, Mode mode, String title, Origin origin) {}

    void add(double takes, Mode mode, String title, Origin origin) {
        places.add(new Place(takes, count, mode, title, origin));
        count++;
        hours += takes;
        if (places.size() > MOST) {
            places.pollLast();
        }
    }

    @Override
    public String toString() {
        if (places.isEmpty()) {
            return "";
        }
        StringBuilder list =
                new StringBuilder("Could be writing, by the hours it takes of all people in four weeks:\n");
        for (Place place : places) {
            list.append(String.format(
                    Locale.ROOT,
                    "  %6.1f  %-6s  %s  %s\n",
                    place.hours(),
                    place.mode().word(),
                    place.title(),
                    place.origin()));
        }
        list.append(String.format(Locale.ROOT, "  %6.1f  in all, of %,d meetings\n", hours, count));
        return list.toString();
    }
}
