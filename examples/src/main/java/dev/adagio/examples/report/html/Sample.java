package dev.adagio.examples.report.html;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * As many things as there is room for, drawn evenly from all that are offered, whatever their order:
 * those whose number hashes to the smallest values.
 *
 * @param <T> what is drawn
 */
final class Sample<T> {

    private static final HashFunction LOT = Hashing.murmur3_128();

    private final int most;
    private final long room;
    private final PriorityQueue<Drawn<T>> kept = new PriorityQueue<>(Collections.reverseOrder());
    private long size;

    private record Drawn<T>(long lot, T thing, long size) implements Comparable<Drawn<T>> {
        @Override
        public int compareTo(Drawn<T> other) {
            return Long.compare(lot, other.lot);
        }
    }

    /**
     * An empty sample.
     *
     * @param most how many things there is room for
     * @param room how large they may be together
     */
    Sample(int most, long room) {
        this.most = most;
        this.room = room;
    }

    /** Offers a thing of this size with this number; each number is offered once. */
    void offer(long number, T thing, long thingSize) {
        kept.add(new Drawn<>(LOT.hashLong(number).asLong(), thing, thingSize));
        size += thingSize;
        while (kept.size() > most || (size > room && kept.size() > 1)) {
            size -= kept.remove().size;
        }
    }

    /** What was drawn, first drawn first. */
    List<T> drawn() {
        List<Drawn<T>> drawn = new ArrayList<>(kept);
        drawn.sort(Comparator.naturalOrder());
        return drawn.stream().map(Drawn::thing).toList();
    }
}
