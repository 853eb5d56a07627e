package dev.adagio.phrase;

import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.TokenKind;
import java.util.List;

/** One pass of an automaton over sentences that follow each other. */
final class Search {

    private final Nodes nodes;
    private final Reading reading;
    private final List<Sentence> sentences;
    /** The index of the first token; the tokens are counted from it. */
    private final int firstToken;

    private final int[] symbols;
    /** The bit of each symbol. */
    private final long[] bits;

    private final byte[] kinds;
    private final PhraseMatches.Collector found = new PhraseMatches.Collector();
    private int first;
    private int lastWord;
    private int end;

    /** Reads the words of at least one sentence. */
    Search(Nodes nodes, Vocabulary vocabulary, Reading reading, List<Sentence> sentences) {
        this.nodes = nodes;
        this.reading = reading;
        this.sentences = sentences;
        this.firstToken = sentences.get(0).firstToken();
        int count = sentences.get(sentences.size() - 1).endToken() - firstToken;
        this.symbols = new int[count];
        this.bits = new long[count];
        this.kinds = new byte[count];
        for (int i = 0; i < count; i++) {
            symbols[i] = vocabulary.find(reading, firstToken + i);
            bits[i] = Nodes.bit(symbols[i]);
            kinds[i] = (byte) reading.kind(firstToken + i).ordinal();
        }
    }

    long[] run() {
        for (Sentence sentence : sentences) {
            sentence(sentence.firstToken() - firstToken, sentence.endToken() - firstToken);
        }
        return found.sorted();
    }

    private void sentence(int from, int to) {
        end = to;
        int begin = from;
        while (begin < end - 1 && isSign(begin, true)) {
            begin++;
        }
        lastWord = end;
        while (lastWord > begin + 1 && isSign(lastWord - 1, false)) {
            lastWord--;
        }
        for (first = from; first < end; first++) {
            int next = symbols[first] == Vocabulary.UNKNOWN ? 0 : nodes.begin[symbols[first]];
            if (next != 0) {
                follow(next, first + 1);
            }
            beside(Nodes.ROOT, first);
        }
        first = begin;
        follow(Nodes.START_ROOT, begin);
    }

    private boolean isSign(int token, boolean orMention) {
        TokenKind kind = reading.kind(firstToken + token);
        return kind == TokenKind.PUNCTUATION || kind == TokenKind.EMOJI || (orMention && kind == TokenKind.MENTION);
    }

    /** Goes on from a node at a token; depth is bounded by the longest phrase. */
    private void follow(int node, int token) {
        if (token < end && (nodes.symbols(node) & bits[token]) != 0) {
            int next = nodes.next(node, symbols[token]);
            if (next != 0) {
                follow(next, token + 1);
            }
        }
        if (nodes.traits(node) != 0) {
            beside(node, token);
        }
    }

    /** What ends at a node, and what leads on from it beside words. */
    private void beside(int node, int token) {
        int trait = nodes.traits(node);
        if ((trait & Nodes.ENDS) != 0) {
            report(nodes.outputs[node], token);
        }
        if ((trait & Nodes.GAPS) != 0) {
            bridge(nodes.gaps[node], token);
        }
        if ((trait & Nodes.KINDS) != 0 && token < end) {
            int next = nodes.kinds[node][kinds[token]];
            if (next != 0) {
                follow(next, token + 1);
            }
        }
        if ((trait & Nodes.ANY) != 0 && token < end) {
            follow(nodes.any[node], token + 1);
        }
    }

    /** Adds the phrases that end here. */
    private void report(int[] reached, int token) {
        for (int output : reached) {
            if ((output & 1) == 0 || token >= lastWord) {
                found.add(output >> 1, firstToken + first, firstToken + token);
            }
        }
    }

    /** Goes on behind gaps, from each token at which something may follow. */
    private void bridge(int[] wide, int token) {
        for (int i = 0; i < wide.length; i += 2) {
            int behind = wide[i + 1];
            int last = Math.min(token + wide[i], end);
            if (nodes.traits(behind) == 0) {
                bridge(behind, token, Math.min(last, end - 1));
            } else {
                for (int at = token; at <= last; at++) {
                    follow(behind, at);
                }
            }
        }
    }

    /** Goes on from a node that only words lead on from. */
    private void bridge(int behind, int token, int last) {
        long leads = nodes.symbols(behind);
        for (int at = token; at <= last; at++) {
            if ((leads & bits[at]) != 0) {
                follow(behind, at);
            }
        }
    }
}
