package dev.adagio.phrase;

import dev.adagio.text.Reading;
import dev.adagio.text.Rereading;
import dev.adagio.text.Sentence;
import dev.adagio.text.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All registered phrases compiled into one automaton over words, which finds them in a single pass
 * over a reading. What it costs depends on the text and hardly on the number of phrases. Immutable
 * and thread-safe.
 */
public final class PhraseAutomaton {

    private static final int[] NONE = {};
    private static final int ROOT = 0;
    private static final int START_ROOT = 1;

    private final Vocabulary vocabulary;
    private final Edges edges;
    /** The nodes that words lead to from the root, by symbol. */
    private final int[] begin;
    /** Bits of the words that lead on from a node: a word without its bit leads nowhere. */
    private final long[] words;
    /** Whether more than words may lead on from a node, or a phrase ends there. */
    private final boolean[] open;

    private final int[][] kinds;
    private final int[] any;
    private final int[][] gaps;
    private final int[][] outputs;
    private final Map<String, Integer> names;

    private PhraseAutomaton(PhraseTrie trie, Map<String, Integer> names) {
        Map<PhraseTrie.Node, Integer> numbers = numbered(trie);
        int size = numbers.size();
        this.vocabulary = trie.vocabulary;
        this.edges = new Edges(
                numbers.keySet().stream().mapToInt(n -> n.bySymbol.size()).sum());
        this.begin = new int[trie.vocabulary.size() + 1];
        this.words = new long[size];
        this.open = new boolean[size];
        this.kinds = new int[size][];
        this.any = new int[size];
        this.gaps = new int[size][];
        this.outputs = new int[size][];
        this.names = new HashMap<>(names); // asked at every look-up, and faster here than Map.copyOf()
        numbers.forEach((node, number) -> freeze(node, number, numbers));
    }

    /** All nodes, the two roots first. */
    private static Map<PhraseTrie.Node, Integer> numbered(PhraseTrie trie) {
        Map<PhraseTrie.Node, Integer> numbers = new LinkedHashMap<>();
        Deque<PhraseTrie.Node> open = new ArrayDeque<>(List.of(trie.root, trie.startRoot));
        numbers.put(trie.root, ROOT);
        numbers.put(trie.startRoot, START_ROOT);
        while (!open.isEmpty()) {
            for (PhraseTrie.Node child : open.remove().children()) {
                if (numbers.putIfAbsent(child, numbers.size()) == null) {
                    open.add(child);
                }
            }
        }
        return numbers;
    }

    /**
     * Compiles lexicons.
     *
     * @throws PhraseSyntaxException if a phrase cannot be understood, or two lexicons have one name
     */
    public static PhraseAutomaton compile(Collection<Lexicon> lexicons, Inflection inflection) {
        PhraseTrie trie = new PhraseTrie();
        Map<String, Integer> names = new HashMap<>();
        for (Lexicon lexicon : lexicons) {
            int index = names.size();
            if (names.put(lexicon.name(), index) != null) {
                throw new PhraseSyntaxException("there are two lexicons named " + lexicon.name());
            }
            for (String phrase : lexicon.phrases()) {
                trie.add(Phrase.parse(phrase, lexicon, inflection), PhraseMatches.output(index, false), phrase);
            }
            for (String phrase : lexicon.unless()) {
                trie.add(Phrase.parse(phrase, lexicon, inflection), PhraseMatches.output(index, true), phrase);
            }
        }
        return new PhraseAutomaton(trie, names);
    }

    /** Every registered phrase that occurs in the author's own words. */
    public PhraseMatches find(Reading reading) {
        Search search = new Search(reading, reading.sentences());
        return new PhraseMatches(this, reading, search.run());
    }

    /** Every registered phrase that occurs in a text that was edited; equal to {@link #find(Reading)}, found faster. */
    public PhraseMatches find(Rereading again, PhraseMatches before) {
        Reading reading = again.reading();
        List<Sentence> sentences = reading.sentences();
        int tail = sentences.size() - again.tail();
        int headTokens = again.head() == 0 ? 0 : sentences.get(again.head() - 1).endToken();
        int tailTokens = reading.tokenCount()
                - (again.tail() == 0
                        ? reading.tokenCount()
                        : sentences.get(tail).firstToken());
        long[] found = new Search(reading, sentences.subList(again.head(), tail)).run();
        return new PhraseMatches(this, reading, before.edited(headTokens, found, tailTokens, reading.tokenCount()));
    }

    /** Whether lexicons of all these names were compiled. */
    public boolean knows(Collection<String> lexicons) {
        return names.keySet().containsAll(lexicons);
    }

    /** The number of a lexicon, or -1 where none of this name was compiled. */
    public int lexicon(String name) {
        return names.getOrDefault(name, -1);
    }

    @Nullable
    Integer index(String lexicon) {
        return names.get(lexicon);
    }

    private void freeze(PhraseTrie.Node node, int number, Map<PhraseTrie.Node, Integer> numbers) {
        node.bySymbol.forEach((symbol, child) -> {
            edges.put(number, symbol, number(child, numbers));
            words[number] |= bit(symbol);
            if (number == ROOT) {
                begin[symbol] = number(child, numbers);
            }
        });
        any[number] = number(node.any, numbers);
        int[] byKind = new int[node.byKind.length];
        boolean hasKinds = false;
        for (int i = 0; i < byKind.length; i++) {
            byKind[i] = number(node.byKind[i], numbers);
            hasKinds |= byKind[i] != 0;
        }
        kinds[number] = hasKinds ? byKind : NONE;
        List<Integer> wide = new ArrayList<>();
        node.byGap.forEach((width, child) -> {
            wide.add(width);
            wide.add(number(child, numbers));
        });
        gaps[number] = ints(wide);
        outputs[number] = ints(node.outputs);
        open[number] = hasKinds || any[number] != 0 || gaps[number].length > 0 || outputs[number].length > 0;
    }

    private static long bit(int symbol) {
        return 1L << ((symbol * 0x9E3779B9) >>> 26);
    }

    /** The number of a node, or 0 where there is none: no edge leads to the root. */
    private static int number(PhraseTrie.@Nullable Node node, Map<PhraseTrie.Node, Integer> numbers) {
        return node == null ? 0 : numbers.getOrDefault(node, 0);
    }

    private static int[] ints(List<Integer> list) {
        return list.isEmpty() ? NONE : list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** One pass over one reading. */
    private final class Search {

        private final Reading reading;
        private final List<Sentence> sentences;
        private final int firstToken;
        private final int[] symbols;
        private final PhraseMatches.Collector found = new PhraseMatches.Collector();
        private int first;
        private int lastWord;
        private int end;

        /** Sentences that follow each other. */
        Search(Reading reading, List<Sentence> sentences) {
            this.reading = reading;
            this.sentences = sentences;
            this.firstToken = sentences.isEmpty() ? 0 : sentences.get(0).firstToken();
            int end = sentences.isEmpty()
                    ? 0
                    : sentences.get(sentences.size() - 1).endToken();
            this.symbols = new int[end - firstToken];
        }

        long[] run() {
            for (int i = 0; i < symbols.length; i++) {
                symbols[i] = vocabulary.find(reading, firstToken + i);
            }
            for (Sentence sentence : sentences) {
                sentence(sentence);
            }
            return found.sorted();
        }

        private void sentence(Sentence sentence) {
            end = sentence.endToken();
            int begin = sentence.firstToken();
            while (begin < end - 1 && isSign(begin, true)) {
                begin++;
            }
            lastWord = end;
            while (lastWord > begin + 1 && isSign(lastWord - 1, false)) {
                lastWord--;
            }
            for (first = sentence.firstToken(); first < end; first++) {
                follow(ROOT, first);
            }
            first = begin;
            follow(START_ROOT, begin);
        }

        /** Whether the word may lead on from the node. */
        private boolean leads(int node, int token) {
            int symbol = symbols[token - firstToken];
            return symbol != Vocabulary.UNKNOWN && (words[node] & bit(symbol)) != 0;
        }

        private boolean isSign(int token, boolean orMention) {
            TokenKind kind = reading.kind(token);
            return kind == TokenKind.PUNCTUATION || kind == TokenKind.EMOJI || (orMention && kind == TokenKind.MENTION);
        }

        /** Goes on from a node at a token; depth is bounded by the longest phrase. */
        private void follow(int node, int token) {
            int[] reached = outputs[node];
            for (int i = 0; i < reached.length; i += 2) {
                if (reached[i + 1] == 0 || token >= lastWord) {
                    found.add(reached[i], first, token);
                }
            }
            int[] wide = gaps[node];
            for (int i = 0; i < wide.length; i += 2) {
                int behind = wide[i + 1];
                int last = Math.min(token + wide[i], end);
                for (int at = token; at <= last; at++) {
                    if (open[behind] || (at < end && leads(behind, at))) {
                        follow(behind, at);
                    }
                }
            }
            if (token >= end) {
                return;
            }
            if (leads(node, token)) {
                int symbol = symbols[token - firstToken];
                int next = node == ROOT ? begin[symbol] : edges.get(node, symbol);
                if (next != 0) {
                    follow(next, token + 1);
                }
            }
            int[] byKind = kinds[node];
            if (byKind.length > 0) {
                int next = byKind[reading.kind(token).ordinal()];
                if (next != 0) {
                    follow(next, token + 1);
                }
            }
            if (any[node] != 0) {
                follow(any[node], token + 1);
            }
        }
    }
}
