package dev.adagio.phrase;

/** A table from a node and a word to the next node. No edge leads to node 0, so 0 means there is none. */
final class Edges {

    /** A node, a word and the next node lie together, so that one look into memory finds all three. */
    private static final int WIDTH = 3;

    private static final int SYMBOL = 1;
    private static final int TARGET = 2;

    private final int mask;
    private final int[] table;

    Edges(int count) {
        int size = Integer.highestOneBit(Math.max(8, count)) * 4;
        mask = size - 1;
        table = new int[size * WIDTH];
    }

    void put(int node, int symbol, int target) {
        int place = place(node, symbol);
        table[place] = node;
        table[place + SYMBOL] = symbol;
        table[place + TARGET] = target;
    }

    int get(int node, int symbol) {
        return table[place(node, symbol) + TARGET];
    }

    private int place(int node, int symbol) {
        int hash = (node * 0x9E3779B9 ^ symbol) * 0x85EBCA6B;
        int slot = (hash ^ hash >>> 16) & mask;
        int place = slot * WIDTH;
        while (table[place + TARGET] != 0 && (table[place] != node || table[place + SYMBOL] != symbol)) {
            slot = slot + 1 & mask;
            place = slot * WIDTH;
        }
        return place;
    }
}
