package dev.adagio.phrase;

import java.io.IOException;
import java.util.List;

/** From each node and a symbol to the next node. No edge leads to node 0, so 0 means there is none. Immutable. */
final class Edges {

    /** A symbol and the next node lie together, so that one look into memory finds both. */
    private static final int WIDTH = 2;

    /** Of each node where its own small table begins, whose size is a power of two; and one more end. */
    private final int[] first;

    private final int[] table;

    /** The edges of nodes, in the order of their numbers. */
    Edges(List<PhraseTrie.Node> nodes) {
        this.first = new int[nodes.size() + 1];
        for (int n = 0; n < nodes.size(); n++) {
            first[n + 1] = first[n] + size(nodes.get(n).bySymbol.size());
        }
        this.table = new int[first[nodes.size()] * WIDTH];
        for (int n = 0; n < nodes.size(); n++) {
            int node = n;
            nodes.get(n).bySymbol.forEach((symbol, next) -> put(node, symbol, next.number));
        }
    }

    private Edges(int[] first, int[] table) {
        this.first = first;
        this.table = table;
    }

    static Edges read(FlatInput from) throws IOException {
        return new Edges(from.ints(), from.ints());
    }

    void write(FlatOutput to) {
        to.ints(first);
        to.ints(table);
    }

    /** At least a third stays free, since a search ends at a free place. */
    private static int size(int edges) {
        return edges == 0 ? 1 : Integer.highestOneBit(edges + edges / 2) * 2;
    }

    private void put(int node, int symbol, int target) {
        int place = place(node, symbol);
        table[place] = symbol;
        table[place + 1] = target;
    }

    int get(int node, int symbol) {
        return table[place(node, symbol) + 1];
    }

    private int place(int node, int symbol) {
        int from = first[node];
        int mask = first[node + 1] - from - 1;
        int slot = (symbol * 0x9E3779B9) >>> 12 & mask;
        int place = (from + slot) * WIDTH;
        while (table[place + 1] != 0 && table[place] != symbol) {
            slot = slot + 1 & mask;
            place = (from + slot) * WIDTH;
        }
        return place;
    }
}
