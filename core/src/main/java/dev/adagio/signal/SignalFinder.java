package dev.adagio.signal;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.text.Rereading;
import dev.adagio.text.Span;
import dev.adagio.text.TextReader;
import dev.adagio.time.TimeWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * One language, ready to find signals: its phrases compiled into one automaton, its detectors by the
 * type they find. Immutable and thread-safe.
 */
public final class SignalFinder {

    private final Language language;
    private final Locale locale;
    /** Made when the first text of a markup comes. */
    private final AtomicReferenceArray<@Nullable TextReader> readers =
            new AtomicReferenceArray<>(Markup.values().length);

    private final PhraseAutomaton automaton;
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final List<List<Detector<?>>> detectors = new ArrayList<>();

    private SignalFinder(Language language, PhraseAutomaton automaton) {
        this.language = language;
        this.locale = language.locale();
        this.automaton = automaton;
    }

    /**
     * Compiles a language, with lexicons and detectors from elsewhere added to its own.
     *
     * @throws dev.adagio.phrase.PhraseSyntaxException if a phrase cannot be understood or two lexicons have one name
     */
    public static SignalFinder compile(
            Language language, Collection<Lexicon> moreLexicons, Collection<Detector<?>> moreDetectors) {
        SignalFinder finder = new SignalFinder(language, automaton(language, moreLexicons));
        language.detectors().forEach(finder::add);
        moreDetectors.forEach(finder::add);
        return finder;
    }

    private static PhraseAutomaton automaton(Language language, Collection<Lexicon> more) {
        Optional<PhraseAutomaton> compiled = more.isEmpty() ? language.compiled() : Optional.empty();
        return compiled.orElseGet(() -> {
            List<Lexicon> lexicons = new ArrayList<>(language.lexicons());
            lexicons.addAll(more);
            return PhraseAutomaton.compile(lexicons, language.inflection());
        });
    }

    /** The language it knows. */
    public Locale locale() {
        return locale;
    }

    /** The number of a lexicon among those found, or -1 where there is none of this name. */
    public int lexicon(String name) {
        return automaton.lexicon(name);
    }

    /** Whether it has lexicons of all these names. */
    public boolean knows(Collection<String> lexicons) {
        return automaton.knows(lexicons);
    }

    /** The signals of a message, none of them found yet. */
    public Signals read(Message message) {
        return read(message, message);
    }

    /** The signals of a subject that reads as this message, none of them found yet. */
    public Signals read(Object subject, Message message) {
        return read(subject, message, Said.Memory.NOTHING, () -> {});
    }

    /**
     * The same, of a subject that may have many messages, and with somebody who is told whenever the signals, or those of
     * earlier messages, are asked.
     *
     * @param memory what is known of the many messages
     * @param asked is told; what it throws ends the asking
     */
    public Signals read(Object subject, Message message, Said.Memory memory, Runnable asked) {
        return new Signals(this, subject, message, memory, asked);
    }

    /**
     * The signals of a message that differs from one read before only within a part of its text; equal to reading it
     * anew, but what was read before by this finder and did not change is not read again.
     *
     * @param changed the part of the text as it was that has been replaced
     * @throws IndexOutOfBoundsException if the part lies outside the text as it was, or the text as it is now is too
     *     short to hold the rest of it
     */
    public Signals read(Message message, Signals before, Span changed) {
        return read(message, before, changed, () -> {});
    }

    /** The same, with somebody who is told whenever the signals are asked. */
    public Signals read(Message message, Signals before, Span changed, Runnable asked) {
        return before.finder() == this
                ? before.edited(message, changed, asked)
                : read(message, message, Said.Memory.NOTHING, asked);
    }

    Passage passage(Markup markup, String text) {
        var reading = reader(markup).read(text);
        return new Passage(reading, automaton.find(reading));
    }

    Passage passage(String text, Markup markup, Passage before, Span changed) {
        Rereading again = reader(markup).read(text, before.reading(), changed);
        return new Passage(again.reading(), automaton.find(again, before.phrases()));
    }

    TimeWords timeWords() {
        return language.timeWords();
    }

    int typeCount() {
        return detectors.size();
    }

    /** The index of a type of signal, or -1 where nothing finds it. */
    int indexOf(Class<?> type) {
        return types.getOrDefault(type, -1);
    }

    List<Detector<?>> detectors(int type) {
        return detectors.get(type);
    }

    private TextReader reader(Markup markup) {
        TextReader reader = readers.get(markup.ordinal());
        if (reader == null) {
            reader = switch (markup) {
                case PLAIN -> TextReader.plain(language.cues());
                case MARKDOWN -> TextReader.markdown(language.cues());
                case SLACK -> TextReader.slack(language.cues());
                case MAIL -> TextReader.mail(language.cues());
            };
            readers.set(markup.ordinal(), reader);
        }
        return reader;
    }

    private void add(Detector<?> detector) {
        int index = types.computeIfAbsent(detector.finds(), type -> {
            detectors.add(new ArrayList<>());
            return detectors.size() - 1;
        });
        detectors.get(index).add(detector);
    }
}
