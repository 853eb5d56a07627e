package dev.adagio.phrase;

import dev.adagio.text.Reading;
import dev.adagio.text.Rereading;
import dev.adagio.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

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
    private final LexiconNames names;

    private PhraseAutomaton(Vocabulary vocabulary, Nodes nodes, LexiconNames names) {
        this.vocabulary = vocabulary;
        this.nodes = nodes;
        this.names = names;
    }

    /** A phrase as it is written, and the number under which it is found. */
    private record Entry(Phrase phrase, int output, String source) {}

    /**
     * Compiles lexicons.
     *
     * @throws PhraseSyntaxException if a phrase cannot be understood, or two lexicons have one name
     */
    public static PhraseAutomaton compile(Collection<Lexicon> lexicons, Inflection inflection) {
        LexiconNames names =
                new LexiconNames(lexicons.stream().map(Lexicon::name).toList());
        Phrase.Slots slots = new Phrase.Slots(inflection);
        List<Entry> entries = new ArrayList<>();
        for (Lexicon lexicon : lexicons) {
            int index = names.number(lexicon.name());
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
        // as those of lexicons are
        LexiconNames names =
                new LexiconNames(Arrays.stream(from.texts()).map(String::intern).toList());
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
        to.texts(names.all());
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
        return names.all();
    }

    /** Whether lexicons of all these names were compiled. */
    public boolean knows(Collection<String> lexicons) {
        return lexicons.stream().allMatch(name -> names.number(name) >= 0);
    }

    /** The number of a lexicon, or -1 where none of this name was compiled. */
    public int lexicon(String name) {
        return names.number(name);
    }

    String lexicon(int index) {
        return names.name(index);
    }
}
