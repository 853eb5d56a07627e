package dev.adagio.phrase;

/** A table from a node and a word to the next node. No edge leads to node 0, so 0 means there is none. */
final class Edges {

    private final int[] nodes;
    private final int[] symbols;
    private final int[] targets;

    Edges(int count) {
        int size = Integer.highestOneBit(Math.max(8, count)) * 4;
        nodes = new int[size];
        symbols = new int[size];
        targets = new int[size];
    }

    void put(int node, int symbol, int target) {
        int slot = slot(node, symbol);
        nodes[slot] = node;
        symbols[slot] = symbol;
        targets[slot] = target;
    }

    int get(int node, int symbol) {
        return targets[slot(node, symbol)];
    }

    private int slot(int node, int symbol) {
        int mask = targets.length - 1;
        int hash = (node * 0x9E3779B9 ^ symbol) * 0x85EBCA6B;
        int slot = (hash ^ hash >>> 16) & mask;
        while (targets[slot] != 0 && (nodes[slot] != node || symbols[slot] != symbol)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
