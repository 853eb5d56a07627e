package dev.adagio.waiting;

import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import dev.adagio.model.Blocker;
import dev.adagio.model.Participant;
import dev.adagio.model.WorkItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What waits for what: a piece of work waits for another or for a person, and a person waits where all their open work
 * does. Closed work waits for nothing and holds up nothing. Immutable.
 */
public final class WaitingGraph {

    private final ImmutableValueGraph<Awaited, String> graph;

    private WaitingGraph(ValueGraph<Awaited, String> graph) {
        this.graph = ImmutableValueGraph.copyOf(graph);
    }

    /** What these pieces of work wait for. */
    public static WaitingGraph of(Collection<WorkItem> items) {
        var graph = ValueGraphBuilder.directed().<Awaited, String>build();
        Set<String> closed = new HashSet<>();
        Set<String> free = new HashSet<>();
        Map<Awaited.Person, List<WorkItem>> stopped = new LinkedHashMap<>();
        for (WorkItem item : items) {
            Participant owner = item.owner();
            if (item.state() == WorkItem.State.CLOSED) {
                closed.add(item.id());
            } else if (owner != null && item.blockers().isEmpty()) {
                free.add(owner.id());
            } else if (owner != null) {
                stopped.computeIfAbsent(new Awaited.Person(owner), any -> new ArrayList<>())
                        .add(item);
            }
        }
        for (WorkItem item : items) {
            if (item.state() != WorkItem.State.CLOSED) {
                item.blockers().forEach(blocker -> add(graph, item, blocker, closed));
            }
        }
        stopped.forEach((person, work) -> {
            if (!free.contains(person.person().id()) && graph.nodes().contains(person)) {
                work.forEach(item -> graph.putEdgeValue(person, new Awaited.Work(item.id()), ""));
            }
        });
        return new WaitingGraph(graph);
    }

    private static void add(
            MutableValueGraph<Awaited, String> graph, WorkItem item, Blocker blocker, Set<String> closed) {
        Awaited who = new Awaited.Work(item.id());
        Participant from = blocker.neededFrom();
        if (!blocker.neededItem().isEmpty()
                && !blocker.neededItem().equals(item.id())
                && !closed.contains(blocker.neededItem())) {
            graph.putEdgeValue(who, new Awaited.Work(blocker.neededItem()), blocker.need());
        } else if (from != null && blocker.neededItem().isEmpty()) {
            graph.putEdgeValue(who, new Awaited.Person(from), blocker.need());
        }
    }

    /** Everything that waits or is waited for, in no particular order. */
    public Set<Awaited> all() {
        return graph.nodes();
    }

    /** Everything that waits, each with what it waits for. */
    public List<Waiting> waitings() {
        return graph.edges().stream()
                .map(edge -> new Waiting(edge.source(), edge.target(), need(edge.source(), edge.target())))
                .toList();
    }

    private String need(Awaited who, Awaited whom) {
        return Optional.ofNullable(graph.edgeValueOrDefault(who, whom, "")).orElse("");
    }

    /** What is waited for and waits for nothing itself, in no particular order. */
    public List<Awaited> ends() {
        return graph.nodes().stream().filter(each -> graph.outDegree(each) == 0).toList();
    }

    /** What waits for this, without anything between. */
    public Set<Awaited> waitingFor(Awaited what) {
        return graph.nodes().contains(what) ? graph.predecessors(what) : Set.of();
    }

    /** All work that cannot go on before this, whatever lies between. */
    public Set<Awaited.Work> heldUpBy(Awaited what) {
        Set<Awaited> seen = new HashSet<>(Set.of(what));
        Set<Awaited.Work> held = new LinkedHashSet<>();
        Deque<Awaited> open = new ArrayDeque<>(List.of(what));
        while (!open.isEmpty()) {
            for (Awaited each : waitingFor(open.remove())) {
                if (seen.add(each)) {
                    open.add(each);
                    if (each instanceof Awaited.Work work) {
                        held.add(work);
                    }
                }
            }
        }
        return held;
    }

    /**
     * Where everybody waits for each other: for each such knot one circle in it, each waiting for the next and the last
     * for the first. No two of them share anything.
     */
    public List<List<Awaited>> circles() {
        return new Circles(graph).find();
    }
}
