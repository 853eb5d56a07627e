package dev.adagio.phrase;

import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
        /** Pairs: which lexicon, as {@link PhraseAutomaton} numbers it, and 1 where the sentence has to end there. */
        final List<Integer> outputs;
        /** How many edges lead here. */
        private int edges;
        /** The number of the node once all are numbered; no edge leads to node 0. */
        int number;

        Node() {
            bySymbol = new LinkedHashMap<>();
            byKind = new Node[TokenKind.values().length];
            byGap = new LinkedHashMap<>();
            outputs = new ArrayList<>();
        }

        private Node(Node other) {
            bySymbol = new LinkedHashMap<>(other.bySymbol);
            byKind = other.byKind.clone();
            byGap = new LinkedHashMap<>(other.byGap);
            any = other.any;
            outputs = new ArrayList<>(other.outputs);
            forEachChild(child -> child.edges++);
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

    final Node root = new Node();
    final Node startRoot = new Node();
    final Vocabulary vocabulary = new Vocabulary();
    private int steps;

    void add(Phrase phrase, int lexicon, String source) {
        steps = 0;
        insert(phrase.atStart() ? startRoot : root, phrase, 0, lexicon, source);
    }

    /** All nodes, each with its number, the two roots first. */
    List<Node> numbered() {
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

    /** Goes on from a node that nothing but the phrase so far leads to. */
    private void insert(Node node, Phrase phrase, int index, int lexicon, String source) {
        if (++steps > MOST_STEPS) {
            throw new PhraseSyntaxException(
                    "the phrase '" + source + "' is told apart from others in more than " + MOST_STEPS + " steps");
        }
        if (index == phrase.slots().size()) {
            output(node, lexicon, phrase.atEnd() ? 1 : 0);
            return;
        }
        Phrase.Slot slot = phrase.slots().get(index);
        if (slot.gap() > 0) {
            Node child = own(node.byGap.get(slot.gap()), 1);
            node.byGap.put(slot.gap(), child);
            insert(child, phrase, index + 1, lexicon, source);
            return;
        }
        if (slot.optional()) {
            insert(node, phrase, index + 1, lexicon, source);
        }
        for (Node child : ownByWord(node, slot)) {
            insert(child, phrase, index + 1, lexicon, source);
        }
        for (TokenKind kind : slot.kinds()) {
            Node child = own(node.byKind[kind.ordinal()], 1);
            node.byKind[kind.ordinal()] = child;
            insert(child, phrase, index + 1, lexicon, source);
        }
        if (slot.any()) {
            Node child = own(node.any, 1);
            node.any = child;
            insert(child, phrase, index + 1, lexicon, source);
        }
    }

    /** The nodes behind the words of a slot, one for all words that were not told apart so far. */
    private List<Node> ownByWord(Node node, Phrase.Slot slot) {
        Map<@Nullable Node, List<Integer>> together = new LinkedHashMap<>();
        for (String word : slot.words()) {
            int symbol = vocabulary.add(word);
            together.computeIfAbsent(node.bySymbol.get(symbol), child -> new ArrayList<>())
                    .add(symbol);
        }
        List<Node> children = new ArrayList<>();
        together.forEach((child, symbols) -> {
            Node own = own(child, symbols.size());
            symbols.forEach(symbol -> node.bySymbol.put(symbol, own));
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

    private static void output(Node node, int lexicon, int atEnd) {
        for (int i = 0; i < node.outputs.size(); i += 2) {
            if (node.outputs.get(i) == lexicon && node.outputs.get(i + 1) == atEnd) {
                return;
            }
        }
        node.outputs.add(lexicon);
        node.outputs.add(atEnd);
    }
}
