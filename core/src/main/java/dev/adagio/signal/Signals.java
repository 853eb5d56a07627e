package dev.adagio.signal;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.text.Span;
import dev.adagio.time.Resolution;
import dev.adagio.time.Standpoint;
import dev.adagio.time.TimeExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one subject says. The text is read, and each type of signal found, when somebody first asks;
 * the answer is remembered. Thread-safe; the answers are immutable.
 */
public final class Signals {

    private final SignalFinder finder;
    private final Object subject;
    private final Message message;
    private final Said.Memory memory;
    private final @Nullable List<?>[] found;
    private final boolean[] searching;
    private final Runnable asked;
    private final List<SignalFailure> failures = new ArrayList<>();
    private @Nullable Passage body;
    private @Nullable Passage title;
    private @Nullable List<Signals> earlier;

    Signals(SignalFinder finder, Object subject, Message message, Said.Memory memory, Runnable asked) {
        this.finder = finder;
        this.subject = subject;
        this.message = message;
        this.memory = memory;
        this.asked = asked;
        this.found = new List<?>[finder.typeCount()];
        this.searching = new boolean[finder.typeCount()];
    }

    /** What finds them: the language the subject is read in. */
    public SignalFinder finder() {
        return finder;
    }

    /** What of these signals still holds where only this part of the text was changed. */
    synchronized Signals edited(Message edited, Span changed, Runnable asked) {
        Signals signals = new Signals(finder, edited, edited, memory, asked);
        signals.title = edited.subject().equals(message.subject()) ? title : null;
        signals.earlier = edited.earlier().equals(message.earlier()) ? earlier : null;
        if (body != null && edited.markup() == message.markup()) {
            signals.body = finder.passage(edited.text(), edited.markup(), body, changed);
        }
        return signals;
    }

    /** What the host handed in. */
    public Object subject() {
        return subject;
    }

    /** The subject as a message; the subject itself where it is one. */
    public Message message() {
        return message;
    }

    /** Whether the language the subject is read in has lexicons of all these names. */
    public boolean knows(Collection<String> lexicons) {
        return finder.knows(lexicons);
    }

    /** The text, read. */
    public synchronized Passage body() {
        asked.run();
        Passage passage = body;
        if (passage == null) {
            passage = finder.passage(message.markup(), message.text());
            body = passage;
        }
        return passage;
    }

    /** The subject line, read as plain text. */
    public synchronized Passage title() {
        Passage passage = title;
        if (passage == null) {
            passage = finder.passage(Markup.PLAIN, message.subject());
            title = passage;
        }
        return passage;
    }

    /** What the earlier messages of the conversation say, oldest first. */
    public synchronized List<Signals> earlier() {
        asked.run();
        List<Signals> signals = earlier;
        if (signals == null) {
            signals = message.earlier().stream()
                    .map(each -> finder.read(each, each, Said.Memory.NOTHING, asked))
                    .toList();
            earlier = signals;
        }
        return signals;
    }

    /**
     * All signals of a type, ordered by span; empty where nothing was found or nothing finds this type.
     *
     * @throws IllegalStateException if a detector asks, through others, for what it is about to find
     */
    public synchronized <T extends Signal> List<T> all(Class<T> type) {
        asked.run();
        int index = finder.indexOf(type);
        if (index < 0) {
            return List.of();
        }
        List<?> known = found[index];
        if (known == null) {
            known = search(type, index);
            found[index] = known;
        }
        @SuppressWarnings("unchecked") // search() fills this index with elements of this type only
        List<T> signals = (List<T>) known;
        return signals;
    }

    /** The first signal of a type, if there is one. */
    public <T extends Signal> Optional<T> first(Class<T> type) {
        List<T> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The signals of a type that begin within a part of the text. */
    public <T extends Signal> List<T> in(Span part, Class<T> type) {
        List<T> all = all(type);
        return all.subList(Signal.firstFrom(all, part.start()), Signal.firstFrom(all, part.end()));
    }

    /** Whether there is any signal of a type. */
    public boolean any(Class<? extends Signal> type) {
        return !all(type).isEmpty();
    }

    /**
     * All signals of a type in the messages of a subject that has many, such as a workspace; a rule asks for the types
     * it {@linkplain dev.adagio.rule.Rule#hears() hears}.
     *
     * @throws IllegalStateException if no rule that runs hears this type
     */
    public <T extends Signal> List<Said<T>> said(Class<T> type) {
        return memory.all(type);
    }

    /**
     * All conversations of a subject that has many, such as a workspace, each beside those that stand around it; in
     * the next state of the subject those in which nothing has changed are the same instances.
     */
    public List<Said.Stretch> stretches() {
        return memory.stretches();
    }

    /**
     * What is worked out of a part of a subject that has many, such as the channels of a workspace: not again for the
     * next state of the subject where that part is the same instance.
     *
     * @param part something immutable
     * @param work the same instance each time, which asks nothing but the part and keeps no hold of it
     */
    public <P, T> T once(P part, Function<? super P, T> work) {
        return memory.once(part, work);
    }

    /** What is known of the messages of a subject that has many. */
    public Said.Memory memory() {
        return memory;
    }

    /** What the words at a place say about time; empty where its words are not all known to do so. */
    public Optional<TimeExpression> time(Span span) {
        return finder.timeWords().read(span.of(message.text()));
    }

    /** When a deadline is, as seen by who writes and who reads; or the question that keeps it open. */
    public Resolution due(Deadline deadline) {
        if (deadline.precision() != Deadline.Precision.EXPLICIT) {
            return Resolution.open(Resolution.Question.HOW_SOON);
        }
        return time(deadline.span())
                .map(expression -> expression.resolve(Standpoint.of(message)))
                .orElseGet(() -> Resolution.open(Resolution.Question.WHICH_OCCASION));
    }

    /** The detectors that could not do their work so far. */
    public synchronized List<SignalFailure> failures() {
        List<SignalFailure> all = new ArrayList<>(failures);
        all.addAll(memory.failures());
        return List.copyOf(all);
    }

    private <T extends Signal> List<T> search(Class<T> type, int index) {
        if (searching[index]) {
            throw new IllegalStateException("to find " + type.getSimpleName() + " it has to be known already");
        }
        searching[index] = true;
        List<T> all = new ArrayList<>();
        try {
            for (Detector<?> detector : finder.detectors(index)) {
                detect(detector, type, all);
            }
        } finally {
            searching[index] = false;
        }
        all.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(all);
    }

    private <T extends Signal> void detect(Detector<?> detector, Class<T> type, List<T> all) {
        try {
            detector.detect(this).forEach(signal -> all.add(type.cast(signal)));
        } catch (RuntimeException | StackOverflowError failure) {
            failures.add(new SignalFailure(detector.getClass().getName(), type, failure));
        }
    }
}
