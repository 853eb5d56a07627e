package dev.adagio.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Blocker;
import dev.adagio.model.Participant;
import dev.adagio.model.WorkItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WaitingGraphProperties {

    @Property
    void each_circle_waits_for_itself_all_the_way_round(@ForAll("work") List<WorkItem> work) {
        WaitingGraph graph = WaitingGraph.of(work);
        for (List<Awaited> circle : graph.circles()) {
            for (int i = 0; i < circle.size(); i++) {
                assertThat(graph.waitingFor(circle.get((i + 1) % circle.size())))
                        .contains(circle.get(i));
            }
        }
    }

    @Property
    void no_circle_is_found_exactly_where_work_can_be_done_one_after_the_other(@ForAll("work") List<WorkItem> work) {
        WaitingGraph graph = WaitingGraph.of(work);
        Set<Awaited> left = new HashSet<>(graph.all());
        while (left.removeIf(each -> graph.waitings().stream()
                .noneMatch(waiting -> waiting.who().equals(each) && left.contains(waiting.whom())))) {
            // what waits for nothing that is left can be done
        }
        assertThat(graph.circles().isEmpty()).isEqualTo(left.isEmpty());
    }

    @Property
    void the_order_of_the_work_changes_no_circle(@ForAll("work") List<WorkItem> work, @ForAll Random random) {
        List<WorkItem> shuffled = new ArrayList<>(work);
        Collections.shuffle(shuffled, random);
        assertThat(WaitingGraph.of(shuffled).circles())
                .isEqualTo(WaitingGraph.of(work).circles());
    }

    @Example
    void a_line_of_ten_thousand_is_walked_without_recursion() {
        List<WorkItem> line = IntStream.range(0, 10_000)
                .mapToObj(i -> waits(i, String.valueOf(i + 1), i, "P" + i))
                .toList();
        WaitingGraph graph = WaitingGraph.of(line);
        assertThat(graph.circles()).isEmpty();
        assertThat(graph.heldUpBy(new Awaited.Work("10000"))).hasSize(10_000);
    }

    @Example
    void finished_work_holds_up_nothing() {
        WorkItem done = new WorkItem("1", "", WorkItem.State.CLOSED, null, Instant.EPOCH, null, List.of());
        assertThat(WaitingGraph.of(List.of(done, waits(0, "1", 0, "Ana"))).all())
                .isEmpty();
    }

    @Provide
    Arbitrary<List<WorkItem>> work() {
        Arbitrary<Integer> other = Arbitraries.integers().between(0, 9);
        return other.list()
                .ofMaxSize(10)
                .map(others -> IntStream.range(0, others.size())
                        .mapToObj(i -> item(i, others.get(i), "P" + i % 3))
                        .collect(Collectors.toList()));
    }

    private static WorkItem item(int id, int other, String owner) {
        return waits(id, other % 2 == 0 ? String.valueOf(other) : "", other, owner);
    }

    private static WorkItem waits(int id, String neededItem, int person, String owner) {
        Blocker blocker = new Blocker(
                String.valueOf(id),
                null,
                "it",
                Participant.named("P" + person % 3),
                null,
                null,
                "",
                "",
                neededItem,
                List.of());
        return new WorkItem(
                String.valueOf(id),
                "",
                WorkItem.State.BLOCKED,
                Participant.named(owner),
                Instant.EPOCH,
                null,
                List.of(blocker));
    }
}
