package dev.adagio.phrase;

import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The phrases as they are collected. Phrases that begin alike share their nodes, and so do the words
 * one phrase allows at one place; a node that further phrases tell apart again is copied then.
 */
final class PhraseTrie {

    /** How many steps it may take to add one phrase: enough for any a person writes. */
    private static final int MOST_STEPS = 20_000;

    static final class Node {
        final Map<Integer, Node> bySymbol;
        final @Nullable Node[] byKind;
        final Map<Integer, Node> byGap;

        @Nullable
        Node any;
        /** What is found here, as {@link PhraseMatches} numbers it, twice, and one more where the sentence has to end. */
        Set<Integer> outputs = Set.of();
        /** How many edges lead here. */
        private int edges;
        /** The number of the node once all are numbered; no edge leads to node 0. */
        int number;
        /** The node that stands in the place of this one once alike ones are merged. */
        private @Nullable Node like;

        Node() {
            bySymbol = new LinkedHashMap<>();
            byKind = new Node[TokenKind.values().length];
            byGap = new LinkedHashMap<>();
        }

        private Node(Node other) {
            bySymbol = new LinkedHashMap<>(other.bySymbol);
            byKind = other.byKind.clone();
            byGap = new LinkedHashMap<>(other.byGap);
            any = other.any;
            outputs = other.outputs;
            forEachChild(child -> child.edges++);
        }

        private void find(int output) {
            Set<Integer> more = new TreeSet<>(outputs);
            more.add(output);
            outputs = more;
        }

        /** The same for nodes from which everything goes on alike, once their children are merged. */
        private int shape() {
            int shape = outputs.hashCode();
            for (Map.Entry<Integer, Node> edge : bySymbol.entrySet()) {
                shape += (edge.getKey() + 1) * 0x9E3779B9 ^ System.identityHashCode(edge.getValue());
            }
            return shape;
        }

        private boolean isLike(Node other) {
            return any == other.any
                    && outputs.equals(other.outputs)
                    && byGap.equals(other.byGap)
                    && Arrays.equals(byKind, other.byKind)
                    && bySymbol.equals(other.bySymbol);
        }

        private void replaceChildren(UnaryOperator<Node> by) {
            for (Map.Entry<Integer, Node> edge : bySymbol.entrySet()) {
                edge.setValue(by.apply(edge.getValue()));
            }
            byGap.replaceAll((width, child) -> by.apply(child));
            for (int i = 0; i < byKind.length; i++) {
                Node child = byKind[i];
                byKind[i] = child == null ? null : by.apply(child);
            }
            any = any == null ? null : by.apply(any);
        }

        /** Gives the nodes edges lead to, one for each edge. */
        private void forEachChild(Consumer<Node> to) {
            bySymbol.values().forEach(to);
            byGap.values().forEach(to);
            for (Node child : byKind) {
                if (child != null) {
                    to.accept(child);
                }
            }
            if (any != null) {
                to.accept(any);
            }
        }
    }

    /** A node as it goes on. */
    private record Shape(Node node, int hash) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shape shape && hash == shape.hash && node.isLike(shape.node);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    final Node root = new Node();
    final Node startRoot = new Node();
    private final Symbols symbols;
    private int steps;

    PhraseTrie(Symbols symbols) {
        this.symbols = symbols;
    }

    void add(Phrase phrase, int output, String source) {
        steps = 0;
        insert(phrase.atStart() ? startRoot : root, phrase, 0, output, source);
    }

    /** All nodes, each with its number, the two roots first; nodes from which everything goes on alike are one. */
    List<Node> numbered() {
        Map<Shape, Node> known = new HashMap<>();
        root.replaceChildren(child -> merge(child, known));
        startRoot.replaceChildren(child -> merge(child, known));
        List<Node> nodes = new ArrayList<>(List.of(root, startRoot));
        startRoot.number = 1;
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).forEachChild(child -> {
                if (child.number == 0) {
                    child.number = nodes.size();
                    nodes.add(child);
                }
            });
        }
        return nodes;
    }

    /** The number of a node, or 0 where there is none: no edge leads to the root. */
    static int number(@Nullable Node node) {
        return node == null ? 0 : node.number;
    }

    /** Puts one node in the place of all that are like it, from the ends of the phrases on. */
    private static Node merge(Node node, Map<Shape, Node> known) {
        Node like = node.like;
        if (like == null) {
            node.replaceChildren(child -> merge(child, known));
            Node first = known.putIfAbsent(new Shape(node, node.shape()), node);
            like = first == null ? node : first;
            node.like = like;
        }
        return like;
    }

    /** Goes on from a node that nothing but the phrase so far leads to. */
    private void insert(Node node, Phrase phrase, int index, int output, String source) {
        if (++steps > MOST_STEPS) {
            throw new PhraseSyntaxException(
                    "the phrase '" + source + "' is told apart from others in more than " + MOST_STEPS + " steps");
        }
        if (index == phrase.slots().size()) {
            node.find(output * 2 + (phrase.atEnd() ? 1 : 0));
            return;
        }
        Phrase.Slot slot = phrase.slots().get(index);
        if (slot.gap() > 0) {
            Node child = own(node.byGap.get(slot.gap()), 1);
            node.byGap.put(slot.gap(), child);
            insert(child, phrase, index + 1, output, source);
            return;
        }
        if (slot.optional()) {
            insert(node, phrase, index + 1, output, source);
        }
        for (Node child : ownByWord(node, slot)) {
            insert(child, phrase, index + 1, output, source);
        }
        for (TokenKind kind : slot.kinds()) {
            Node child = own(node.byKind[kind.ordinal()], 1);
            node.byKind[kind.ordinal()] = child;
            insert(child, phrase, index + 1, output, source);
        }
        if (slot.any()) {
            Node child = own(node.any, 1);
            node.any = child;
            insert(child, phrase, index + 1, output, source);
        }
    }

    /** The nodes behind the words of a slot, one for all words that were not told apart so far. */
    private List<Node> ownByWord(Node node, Phrase.Slot slot) {
        Map<@Nullable Node, List<Integer>> together = new LinkedHashMap<>();
        for (int symbol : symbols.of(slot)) {
            together.computeIfAbsent(node.bySymbol.get(symbol), child -> new ArrayList<>())
                    .add(symbol);
        }
        List<Node> children = new ArrayList<>();
        together.forEach((child, those) -> {
            Node own = own(child, those.size());
            those.forEach(symbol -> node.bySymbol.put(symbol, own));
            children.add(own);
        });
        return children;
    }

    /** The child itself where only these edges lead to it, else a new node, or a copy, for them. */
    private static Node own(@Nullable Node child, int edges) {
        if (child != null && child.edges == edges) {
            return child;
        }
        Node own = child == null ? new Node() : new Node(child);
        own.edges = edges;
        if (child != null) {
            child.edges -= edges;
        }
        return own;
    }
}
