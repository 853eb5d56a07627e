package dev.adagio.phrase;

import dev.adagio.text.TokenKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The nodes of an automaton in columns, as a search wants them. Immutable. */
final class Nodes {

    static final int ROOT = 0;
    static final int START_ROOT = 1;

    /** Traits of a node: phrases end there, gaps, tokens of some kinds or any token lead on from it. */
    static final int ENDS = 1;

    static final int GAPS = 2;
    static final int KINDS = 4;
    static final int ANY = 8;

    private static final int TRAIT_BITS = 4;
    private static final int TRAITS = (1 << TRAIT_BITS) - 1;

    private static final int COLUMNS = 2;
    private static final int KIND_COUNT = TokenKind.values().length;
    private static final int[] NONE = {};

    /** Of each node two numbers, which lie together: {@link #symbols(int)}, and what else is asked whenever it is come to. */
    private final long[] columns;
    /** The nodes that symbols lead to from the root. */
    final int[] begin;
    /** The nodes that symbols lead to from the others. */
    private final Edges edges;
    /** For each node with that trait, the node that each kind of token leads to. */
    final int[][] kinds;

    final int[] any;
    /** For each node pairs: the width of a gap, and the node behind it. */
    final int[][] gaps;
    /** For each node what is found there, as {@link PhraseTrie.Node#outputs} says. */
    final int[][] outputs;

    Nodes(PhraseTrie trie, int symbolCount) {
        List<PhraseTrie.Node> nodes = trie.numbered();
        int size = nodes.size();
        this.begin = new int[symbolCount];
        long[] tables = Edges.tables(nodes);
        this.edges = new Edges(nodes, tables);
        this.columns = new long[size * COLUMNS];
        for (int node = 0; node < size; node++) {
            columns[node * COLUMNS + 1] = tables[node] << TRAIT_BITS;
        }
        this.kinds = new int[size][];
        this.any = new int[size];
        this.gaps = new int[size][];
        this.outputs = new int[size][];
        nodes.get(ROOT).bySymbol.forEach((symbol, child) -> begin[symbol] = PhraseTrie.number(child));
        nodes.forEach(this::freeze);
    }

    private Nodes(FlatInput from) throws IOException {
        this.columns = from.longs();
        this.begin = from.ints();
        this.edges = Edges.read(from);
        this.kinds = from.rows();
        this.any = from.ints();
        this.gaps = from.rows();
        this.outputs = from.rows();
    }

    static Nodes read(FlatInput from) throws IOException {
        return new Nodes(from);
    }

    void write(FlatOutput to) {
        to.longs(columns);
        to.ints(begin);
        edges.write(to);
        to.rows(kinds);
        to.ints(any);
        to.rows(gaps);
        to.rows(outputs);
    }

    private void freeze(PhraseTrie.Node node) {
        int number = node.number;
        for (int symbol : node.bySymbol.keySet()) {
            columns[number * COLUMNS] |= bit(symbol);
        }
        any[number] = PhraseTrie.number(node.any);
        int[] byKind = new int[KIND_COUNT];
        boolean hasKinds = false;
        for (int i = 0; i < byKind.length; i++) {
            byKind[i] = PhraseTrie.number(node.byKind[i]);
            hasKinds |= byKind[i] != 0;
        }
        kinds[number] = hasKinds ? byKind : NONE;
        gaps[number] = pairs(node.byGap);
        outputs[number] = node.outputs.isEmpty()
                ? NONE
                : node.outputs.stream().mapToInt(Integer::intValue).toArray();
        columns[number * COLUMNS + 1] |= (node.outputs.isEmpty() ? 0 : ENDS)
                | (node.byGap.isEmpty() ? 0 : GAPS)
                | (hasKinds ? KINDS : 0)
                | (node.any == null ? 0 : ANY);
    }

    /** Bits of the symbols that lead on from a node: a symbol without its bit leads nowhere. */
    long symbols(int node) {
        return columns[node * COLUMNS];
    }

    /** What else than words a node has, in bits: for most nodes nothing. */
    int traits(int node) {
        return (int) columns[node * COLUMNS + 1] & TRAITS;
    }

    /** The node that a symbol leads to from another than the root, or 0. */
    int next(int node, int symbol) {
        return edges.get(columns[node * COLUMNS + 1] >>> TRAIT_BITS, symbol);
    }

    private static int[] pairs(Map<Integer, PhraseTrie.Node> byGap) {
        List<Integer> pairs = new ArrayList<>();
        byGap.forEach((width, child) -> {
            pairs.add(width);
            pairs.add(child.number);
        });
        return pairs.isEmpty()
                ? NONE
                : pairs.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The bit of a symbol; of a word that is in no phrase none. */
    static long bit(int symbol) {
        return symbol == Vocabulary.UNKNOWN ? 0 : 1L << ((symbol * 0x9E3779B9) >>> 26);
    }
}
