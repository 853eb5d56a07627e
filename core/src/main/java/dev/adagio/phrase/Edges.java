package dev.adagio.phrase;

import java.io.IOException;
import java.util.List;

/**
 * From each node and a symbol to the next node. Each node has a small table of its own, whose size is a power of two and
 * which is told by where it begins and by that power, in one number. No edge leads to node 0, so 0 means there is none.
 * Immutable.
 */
final class Edges {

    /** A symbol and the next node lie together, so that one look into memory finds both. */
    private static final int WIDTH = 2;

    /** So many bits hold the power. */
    private static final int POWER_BITS = 5;

    private static final int POWER = (1 << POWER_BITS) - 1;

    private final int[] table;

    /** The edges of nodes, in the order of their numbers, with a table for each where {@link #tables} has placed it. */
    Edges(List<PhraseTrie.Node> nodes, long[] tables) {
        long last = tables[tables.length - 1];
        this.table = new int[(from(last) + size(last)) * WIDTH];
        for (int n = 0; n < tables.length; n++) {
            long own = tables[n];
            nodes.get(n).bySymbol.forEach((symbol, next) -> put(own, symbol, next.number));
        }
    }

    /** Places a table for each node, one behind the other. */
    static long[] tables(List<PhraseTrie.Node> nodes) {
        long[] tables = new long[nodes.size()];
        int first = 0;
        for (int n = 0; n < tables.length; n++) {
            tables[n] = (long) first << POWER_BITS | power(nodes.get(n).bySymbol.size());
            first += size(tables[n]);
        }
        return tables;
    }

    private Edges(int[] table) {
        this.table = table;
    }

    static Edges read(FlatInput from) throws IOException {
        return new Edges(from.ints());
    }

    void write(FlatOutput to) {
        to.ints(table);
    }

    /** At least a third stays free, since a search ends at a free place. */
    private static int power(int edges) {
        return edges == 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(edges + edges / 2);
    }

    private static int from(long own) {
        return (int) (own >>> POWER_BITS);
    }

    private static int size(long own) {
        return 1 << (own & POWER);
    }

    private void put(long own, int symbol, int target) {
        int place = place(own, symbol);
        table[place] = symbol;
        table[place + 1] = target;
    }

    int get(long own, int symbol) {
        return table[place(own, symbol) + 1];
    }

    private int place(long own, int symbol) {
        int from = from(own);
        int mask = size(own) - 1;
        int slot = (symbol * 0x9E3779B9) >>> 12 & mask;
        int place = (from + slot) * WIDTH;
        while (table[place + 1] != 0 && table[place] != symbol) {
            slot = slot + 1 & mask;
            place = (from + slot) * WIDTH;
        }
        return place;
    }
}
