package dev.adagio.phrase;

import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases as they are collected: shared beginnings share their nodes. */
final class PhraseTrie {

    /** How many rows of words one phrase may stand for. */
    private static final int MOST_EXPANSIONS = 50_000;

    static final class Node {
        final int id;
        final Map<Integer, Node> bySymbol = new HashMap<>();
        final @Nullable Node[] byKind = new Node[TokenKind.values().length];
        final Map<Integer, Node> byGap = new HashMap<>();

        @Nullable
        Node any;
        /** Pairs: which lexicon, as {@link PhraseAutomaton} numbers it, and 1 where the sentence has to end there. */
        final List<Integer> outputs = new ArrayList<>();

        Node(int id) {
            this.id = id;
        }
    }

    final List<Node> nodes = new ArrayList<>();
    final Node root = node();
    final Node startRoot = node();
    final Vocabulary vocabulary = new Vocabulary();
    private int expansions;

    void add(Phrase phrase, int lexicon, String source) {
        expansions = 0;
        insert(phrase.atStart() ? startRoot : root, phrase, 0, lexicon, source);
    }

    private Node node() {
        Node node = new Node(nodes.size());
        nodes.add(node);
        return node;
    }

    private void insert(Node node, Phrase phrase, int index, int lexicon, String source) {
        if (index == phrase.slots().size()) {
            if (++expansions > MOST_EXPANSIONS) {
                throw new PhraseSyntaxException(
                        "the phrase '" + source + "' stands for more than " + MOST_EXPANSIONS + " rows of words");
            }
            output(node, lexicon, phrase.atEnd() ? 1 : 0);
            return;
        }
        Phrase.Slot slot = phrase.slots().get(index);
        if (slot.gap() > 0) {
            insert(node.byGap.computeIfAbsent(slot.gap(), width -> node()), phrase, index + 1, lexicon, source);
            return;
        }
        if (slot.optional()) {
            insert(node, phrase, index + 1, lexicon, source);
        }
        for (String word : slot.words()) {
            int symbol = vocabulary.add(word);
            insert(node.bySymbol.computeIfAbsent(symbol, s -> node()), phrase, index + 1, lexicon, source);
        }
        for (TokenKind kind : slot.kinds()) {
            insert(byKind(node, kind), phrase, index + 1, lexicon, source);
        }
        if (slot.any()) {
            insert(any(node), phrase, index + 1, lexicon, source);
        }
    }

    private Node byKind(Node node, TokenKind kind) {
        Node child = node.byKind[kind.ordinal()];
        if (child == null) {
            child = node();
            node.byKind[kind.ordinal()] = child;
        }
        return child;
    }

    private Node any(Node node) {
        Node child = node.any;
        if (child == null) {
            child = node();
            node.any = child;
        }
        return child;
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
