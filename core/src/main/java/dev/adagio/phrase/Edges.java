package dev.adagio.phrase;

import java.util.Arrays;
import java.util.List;

/** From each node and a symbol to the next node. No edge leads to node 0, so 0 means there is none. Immutable. */
final class Edges {

    /** So few edges of a node are looked through one after the other. */
    private static final int FEW = 8;

    /** The edges of one node lie together, ordered by symbol: of node n from {@code first[n]} to {@code first[n + 1]}. */
    private final int[] first;

    private final int[] symbols;
    private final int[] targets;

    /** The edges of nodes, in the order of their numbers. */
    Edges(List<PhraseTrie.Node> nodes) {
        int count = nodes.stream().mapToInt(node -> node.bySymbol.size()).sum();
        this.first = new int[nodes.size() + 1];
        this.symbols = new int[count];
        this.targets = new int[count];
        int next = 0;
        for (int n = 0; n < nodes.size(); n++) {
            first[n] = next;
            for (int symbol : nodes.get(n).bySymbol.keySet()) {
                symbols[next++] = symbol;
            }
            Arrays.sort(symbols, first[n], next);
            for (int i = first[n]; i < next; i++) {
                targets[i] = PhraseTrie.number(nodes.get(n).bySymbol.get(symbols[i]));
            }
        }
        first[nodes.size()] = next;
    }

    int get(int node, int symbol) {
        int low = first[node];
        int high = first[node + 1];
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (symbols[middle] <= symbol) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < high; i++) {
            if (symbols[i] == symbol) {
                return targets[i];
            }
        }
        return 0;
    }
}
