package dev.adagio.waiting;

import com.google.common.graph.ValueGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Finds circles by walking along what waits for what, once over everything and without recursion. */
final class Circles {

    private static final Comparator<Awaited> ORDER = Comparator.<Awaited, String>comparing(
                    each -> each.getClass().getSimpleName())
            .thenComparing(Circles::key);

    private final ValueGraph<Awaited, String> graph;
    private final Set<Awaited> done = new HashSet<>();
    private final List<List<Awaited>> circles = new ArrayList<>();

    Circles(ValueGraph<Awaited, String> graph) {
        this.graph = graph;
    }

    private static String key(Awaited each) {
        return each instanceof Awaited.Person person ? person.person().id() : each.name();
    }

    List<List<Awaited>> find() {
        graph.nodes().stream().sorted(ORDER).forEach(this::walk);
        return List.copyOf(circles);
    }

    /** Walks from here; where the way comes back to itself, that part of it is a circle. */
    private void walk(Awaited from) {
        if (done.contains(from)) {
            return;
        }
        List<Awaited> way = new ArrayList<>();
        Set<Awaited> onWay = new HashSet<>();
        Set<Awaited> inCircle = new HashSet<>();
        Deque<Iterator<Awaited>> open = new ArrayDeque<>();
        enter(from, way, onWay, open);
        while (!open.isEmpty()) {
            Iterator<Awaited> next = open.getLast();
            if (!next.hasNext()) {
                open.removeLast();
                Awaited left = way.remove(way.size() - 1);
                onWay.remove(left);
                done.add(left);
                continue;
            }
            Awaited each = next.next();
            if (onWay.contains(each)) {
                List<Awaited> circle = List.copyOf(way.subList(way.indexOf(each), way.size()));
                if (circle.stream().noneMatch(inCircle::contains)) {
                    circles.add(circle);
                    inCircle.addAll(circle);
                }
            } else if (!done.contains(each)) {
                enter(each, way, onWay, open);
            }
        }
    }

    private void enter(Awaited what, List<Awaited> way, Set<Awaited> onWay, Deque<Iterator<Awaited>> open) {
        way.add(what);
        onWay.add(what);
        open.add(graph.successors(what).stream().sorted(ORDER).iterator());
    }
}
