package dev.adagio.rules.language;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a language, from its lists. The build compiles them and puts what comes of it beside the lists, and that
 * alone is read as long as nobody asks for the lists. Where it is missing, or the lists are not those it was compiled
 * from, the lists are read. Lists within a jar are taken to be those the jar was built with: only those in a folder are
 * compared, as they are while somebody works on them. Immutable and thread-safe.
 */
public final class Phrasebook {

    /** Where the build puts the compiled phrases. */
    private static final String COMPILED = "phrases.automaton";

    /** The lists of phrases, the word classes they share first. */
    private static final List<String> LISTS = List.of(
            "classes",
            "openings",
            "greetings",
            "addressees",
            "times",
            "deadlines",
            "urgency",
            "reasons",
            "asks",
            "imperatives",
            "problems",
            "references",
            "blockers",
            "decisions",
            "commitments",
            "meetings",
            "topics",
            "conversation",
            "rules/shared",
            "rules/blockers",
            "rules/clarity",
            "rules/documentation",
            "rules/interruption",
            "rules/reading",
            "rules/synchrony",
            "rules/workspace");

    private final LanguageFiles files;
    private final List<String> forms;
    private final Function<LanguageFiles, Grammar> grammar;
    private volatile @Nullable Lists lists;
    private volatile @Nullable Compiled compiled;

    /** What a language does to the words of its lists: to each lexicon, and to single words. */
    public record Grammar(Function<Lexicon, Lexicon> spelling, Inflection inflection) {}

    private record Lists(List<Lexicon> lexicons, Inflection inflection) {}

    private record Compiled(Optional<PhraseAutomaton> automaton) {}

    /**
     * The phrases of a language.
     *
     * @param forms the files besides the lists that say how words are written
     * @param grammar reads them
     */
    public Phrasebook(LanguageFiles files, List<String> forms, Function<LanguageFiles, Grammar> grammar) {
        this.files = files;
        this.forms = List.copyOf(forms);
        this.grammar = grammar;
    }

    /** What the lists say. */
    public List<Lexicon> lexicons() {
        return lists().lexicons();
    }

    /** The forms of words. */
    public Inflection inflection() {
        return lists().inflection();
    }

    /** The names of the lexicons. */
    public List<String> names() {
        return compiled()
                .map(PhraseAutomaton::lexicons)
                .orElseGet(() -> lexicons().stream().map(Lexicon::name).toList());
    }

    /** The phrases as the build compiled them, if it did so from these lists. */
    public Optional<PhraseAutomaton> compiled() {
        Compiled known = compiled;
        if (known == null) {
            known = new Compiled(read());
            compiled = known;
        }
        return known.automaton();
    }

    /**
     * Compiles the lists into what {@link #compiled()} reads.
     *
     * @param classes the folder in which the class of the language lies in the folder of its package
     * @throws IOException if it cannot be written
     */
    public void compileInto(Path classes) throws IOException {
        Path place = classes.resolve(files.language().getPackageName().replace('.', '/'))
                .resolve(COMPILED);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(place))) {
            new DataOutputStream(stream).writeLong(fingerprint());
            PhraseAutomaton.compile(lexicons(), inflection()).write(stream);
        }
    }

    private Optional<PhraseAutomaton> read() {
        URL place = files.find(COMPILED);
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream stream = files.open(COMPILED)) {
            boolean mayHaveChanged = place.getProtocol().equals("file");
            long from = new DataInputStream(stream).readLong();
            return mayHaveChanged && from != fingerprint()
                    ? Optional.empty()
                    : Optional.of(PhraseAutomaton.read(stream));
        } catch (IOException otherVersion) {
            return Optional.empty();
        }
    }

    /** The same for the same files: their length and a check sum. */
    private long fingerprint() {
        CRC32 sum = new CRC32();
        long length = 0;
        List<String> names = new ArrayList<>(forms);
        LISTS.forEach(list -> names.add(list + ".lexicon"));
        for (String name : names) {
            byte[] bytes = files.bytes(name);
            sum.update(bytes);
            length += bytes.length;
        }
        return length << Integer.SIZE | sum.getValue();
    }

    private Lists lists() {
        Lists known = lists;
        if (known == null) {
            Grammar says = grammar.apply(files);
            String phrases =
                    LISTS.stream().map(list -> files.text(list + ".lexicon")).collect(Collectors.joining("\n"));
            known = new Lists(
                    Lexicon.parse(phrases).stream().map(says.spelling()).toList(), says.inflection());
            lists = known;
        }
        return known;
    }
}
