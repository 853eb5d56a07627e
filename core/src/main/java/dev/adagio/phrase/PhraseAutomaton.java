package dev.adagio.phrase;

import dev.adagio.text.Reading;
import dev.adagio.text.Rereading;
import dev.adagio.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All registered phrases compiled into one automaton over words, which finds them in a single pass
 * over a reading. What it costs depends on the text and hardly on the number of phrases. Immutable
 * and thread-safe.
 */
public final class PhraseAutomaton {

    /** "APA" and the version of the form in which it is written: to be raised when phrases are compiled otherwise. */
    private static final int MARK = 0x41504102;

    private final Vocabulary vocabulary;
    private final Nodes nodes;
    private final Map<String, Integer> names;
    private final String[] lexicons;

    private PhraseAutomaton(Vocabulary vocabulary, Nodes nodes, Map<String, Integer> names) {
        this.vocabulary = vocabulary;
        this.nodes = nodes;
        this.names = names;
        this.lexicons = new String[names.size()];
        names.forEach((name, index) -> lexicons[index] = name);
    }

    /** A phrase as it is written, and the number under which it is found. */
    private record Entry(Phrase phrase, int output, String source) {}

    /**
     * Compiles lexicons.
     *
     * @throws PhraseSyntaxException if a phrase cannot be understood, or two lexicons have one name
     */
    public static PhraseAutomaton compile(Collection<Lexicon> lexicons, Inflection inflection) {
        Map<String, Integer> names = new HashMap<>(); // asked at every look-up, and faster here than Map.copyOf()
        Phrase.Slots slots = new Phrase.Slots(inflection);
        List<Entry> entries = new ArrayList<>();
        for (Lexicon lexicon : lexicons) {
            int index = names.size();
            if (names.put(lexicon.name(), index) != null) {
                throw new PhraseSyntaxException("there are two lexicons named " + lexicon.name());
            }
            for (String phrase : lexicon.phrases()) {
                entries.add(
                        new Entry(Phrase.parse(phrase, lexicon, slots), PhraseMatches.output(index, false), phrase));
            }
            for (String phrase : lexicon.unless()) {
                entries.add(new Entry(Phrase.parse(phrase, lexicon, slots), PhraseMatches.output(index, true), phrase));
            }
        }
        Symbols symbols = new Symbols(entries.stream().map(Entry::phrase).toList());
        PhraseTrie trie = new PhraseTrie(symbols);
        entries.forEach(entry -> trie.add(entry.phrase(), entry.output(), entry.source()));
        return new PhraseAutomaton(symbols.vocabulary(), new Nodes(trie, symbols.count()), names);
    }

    /**
     * Reads what {@link #write} wrote, which takes a small part of the time it takes to compile it.
     *
     * @throws IOException if it cannot be read, or is something else
     */
    public static PhraseAutomaton read(InputStream stream) throws IOException {
        FlatInput from = new FlatInput(stream.readAllBytes());
        if (from.integer() != MARK) {
            throw new IOException("these are no compiled phrases of this version");
        }
        String[] lexicons = from.texts();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < lexicons.length; i++) {
            names.put(lexicons[i].intern(), i); // as those of lexicons are
        }
        return new PhraseAutomaton(Vocabulary.read(from), Nodes.read(from), names);
    }

    /**
     * Writes this automaton; the same for the same lexicons in each run.
     *
     * @throws IOException if the stream does not take it
     */
    public void write(OutputStream stream) throws IOException {
        FlatOutput to = new FlatOutput();
        to.integer(MARK);
        to.texts(List.of(lexicons));
        vocabulary.write(to);
        nodes.write(to);
        to.writeTo(stream);
    }

    /** Every registered phrase that occurs in the author's own words. */
    public PhraseMatches find(Reading reading) {
        return new PhraseMatches(this, reading, search(reading, reading.sentences()));
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
        long[] found = search(reading, sentences.subList(again.head(), tail));
        return new PhraseMatches(this, reading, before.edited(headTokens, found, tailTokens, reading.tokenCount()));
    }

    private long[] search(Reading reading, List<Sentence> sentences) {
        return sentences.isEmpty() ? new long[0] : new Search(nodes, vocabulary, reading, sentences).run();
    }

    /** The names of the lexicons that were compiled, in their order. */
    public List<String> lexicons() {
        return List.of(lexicons);
    }

    /** Whether lexicons of all these names were compiled. */
    public boolean knows(Collection<String> lexicons) {
        return names.keySet().containsAll(lexicons);
    }

    /** The number of a lexicon, or -1 where none of this name was compiled. */
    public int lexicon(String name) {
        return names.getOrDefault(name, -1);
    }

    String lexicon(int index) {
        return lexicons[index];
    }
}
