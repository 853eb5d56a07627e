package dev.adagio.phrase;

import dev.adagio.text.Reading;
import dev.adagio.text.Rereading;
import dev.adagio.text.Sentence;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

    private static final int ENDS = 1;
    private static final int GAPS = 2;
    private static final int KINDS = 4;
    private static final int ANY = 8;

    private final Vocabulary vocabulary;
    private final Edges edges;
    /** The nodes that words lead to from the root, by symbol. */
    private final int[] begin;
    /** Bits of the words that lead on from a node: a word without its bit leads nowhere. */
    private final long[] words;
    /** What else than words a node has, in bits: for most nodes nothing. */
    private final byte[] traits;

    private final int[][] kinds;
    private final int[] any;
    private final int[][] gaps;
    private final int[][] outputs;
    private final Map<String, Integer> names;
    private final String[] lexicons;

    private PhraseAutomaton(PhraseTrie trie, Map<String, Integer> names) {
        List<PhraseTrie.Node> nodes = trie.numbered();
        int size = nodes.size();
        this.vocabulary = trie.vocabulary;
        this.edges =
                new Edges(nodes.stream().mapToInt(node -> node.bySymbol.size()).sum());
        this.begin = new int[trie.vocabulary.size() + 1];
        this.words = new long[size];
        this.traits = new byte[size];
        this.kinds = new int[size][];
        this.any = new int[size];
        this.gaps = new int[size][];
        this.outputs = new int[size][];
        this.names = new HashMap<>(names); // asked at every look-up, and faster here than Map.copyOf()
        this.lexicons = new String[names.size()];
        names.forEach((name, index) -> lexicons[index] = name);
        nodes.forEach(this::freeze);
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

    /** How many lexicons were compiled. */
    int lexiconCount() {
        return names.size();
    }

    String lexicon(int index) {
        return lexicons[index];
    }

    @Nullable
    Integer index(String lexicon) {
        return names.get(lexicon);
    }

    private void freeze(PhraseTrie.Node node) {
        int number = node.number;
        node.bySymbol.forEach((symbol, child) -> {
            edges.put(number, symbol, number(child));
            words[number] |= bit(symbol);
            if (number == ROOT) {
                begin[symbol] = number(child);
            }
        });
        any[number] = number(node.any);
        int[] byKind = new int[node.byKind.length];
        boolean hasKinds = false;
        for (int i = 0; i < byKind.length; i++) {
            byKind[i] = number(node.byKind[i]);
            hasKinds |= byKind[i] != 0;
        }
        kinds[number] = hasKinds ? byKind : NONE;
        List<Integer> wide = new ArrayList<>();
        node.byGap.forEach((width, child) -> {
            wide.add(width);
            wide.add(number(child));
        });
        gaps[number] = ints(wide);
        outputs[number] = ints(node.outputs);
        traits[number] = (byte) ((outputs[number].length > 0 ? ENDS : 0)
                | (gaps[number].length > 0 ? GAPS : 0)
                | (hasKinds ? KINDS : 0)
                | (any[number] != 0 ? ANY : 0));
    }

    private static long bit(int symbol) {
        return 1L << ((symbol * 0x9E3779B9) >>> 26);
    }

    /** The number of a node, or 0 where there is none: no edge leads to the root. */
    private static int number(PhraseTrie.@Nullable Node node) {
        return node == null ? 0 : node.number;
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
            int trait = traits[node];
            if ((trait & ENDS) != 0) {
                report(outputs[node], token);
            }
            if ((trait & GAPS) != 0) {
                bridge(gaps[node], token);
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
            if ((trait & KINDS) != 0) {
                int next = kinds[node][reading.kind(token).ordinal()];
                if (next != 0) {
                    follow(next, token + 1);
                }
            }
            if ((trait & ANY) != 0) {
                follow(any[node], token + 1);
            }
        }

        /** Adds the phrases that end here. */
        private void report(int[] reached, int token) {
            for (int i = 0; i < reached.length; i += 2) {
                if (reached[i + 1] == 0 || token >= lastWord) {
                    found.add(reached[i], first, token);
                }
            }
        }

        /** Goes on behind gaps, from each token at which something may follow. */
        private void bridge(int[] wide, int token) {
            for (int i = 0; i < wide.length; i += 2) {
                int behind = wide[i + 1];
                int last = Math.min(token + wide[i], end);
                for (int at = token; at <= last; at++) {
                    if (traits[behind] != 0 || (at < end && leads(behind, at))) {
                        follow(behind, at);
                    }
                }
            }
        }
    }
}
