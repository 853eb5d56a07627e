package dev.adagio.rules.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.StatementMatcher;
import dev.adagio.engine.Engine;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.rules.decisions.FoundDecision.Kind;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Signals;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds decisions in messages, and tells what they do to a log: those that no record mentions, those that give up
 * what a record says is in force, and those that take up what it says is over. For each it drafts a record.
 * Immutable and thread-safe.
 */
public final class DecisionFinder {

    private static final double SURE_ENOUGH = 0.5;

    /** Decisions that nobody is to follow. */
    private static final Set<Status> OVER = Set.of(Status.REJECTED, Status.SUPERSEDED, Status.DEPRECATED);

    private final Engine engine;
    private final StatementMatcher matcher;
    private final double threshold;
    private final boolean all;

    private DecisionFinder(Engine engine, StatementMatcher matcher, double threshold, boolean all) {
        this.engine = engine;
        this.matcher = matcher;
        this.threshold = threshold;
        this.all = all;
    }

    /**
     * A finder of what is plainly announced as decided, from a confidence of a half on.
     *
     * @param engine what reads messages
     * @param log what is recorded; an empty one knows nothing
     */
    public static DecisionFinder of(Engine engine, DecisionLog log) {
        return new DecisionFinder(engine, new StatementMatcher(log), SURE_ENOUGH, false);
    }

    /** The same from this confidence on, from 0 to 1. */
    public DecisionFinder from(double confidence) {
        return new DecisionFinder(engine, matcher, confidence, all);
    }

    /**
     * One that tells also of what sounds like a decision and is not plainly announced as one: right where somebody
     * says that there is a decision, and too much for a whole archive.
     */
    public DecisionFinder withAll() {
        return new DecisionFinder(engine, matcher, threshold, true);
    }

    /** The decisions in a message, in the order of its text; also those that a record says. */
    public List<FoundDecision> in(Message message) {
        Signals signals = engine.review(message).signals();
        List<FoundDecision> found = new ArrayList<>();
        Set<Span> told = new HashSet<>();
        for (DecisionMention mention : signals.all(DecisionMention.class)) {
            Span sentence = sentence(signals, mention.span());
            if (mention.confidence() >= threshold
                    && told.add(sentence)
                    && (all || Announcement.isIn(signals, sentence, mention))) {
                DecisionRecord record =
                        matcher.match(Prose.line(sentence.of(message.text()))).orElse(null);
                found.add(new FoundDecision(
                        message, sentence, mention.confidence(), kind(signals, sentence, record), record));
            }
        }
        return List.copyOf(found);
    }

    /** What a conversation came to: the last decision in it that the log does not know, as what was said last stands. */
    public Optional<FoundDecision> lastIn(Conversation conversation) {
        List<Message> turns = conversation.turns();
        for (int i = turns.size() - 1; i >= 0; i--) {
            List<FoundDecision> news =
                    in(turns.get(i)).stream().filter(FoundDecision::isNews).toList();
            if (!news.isEmpty()) {
                return Optional.of(news.get(news.size() - 1));
            }
        }
        return Optional.empty();
    }

    /**
     * A record to begin with, in the words of the conversation and no others: Markdown, as MADR has it. Every sentence
     * is a quote with who said it, when, and in which message; what nobody said is left to fill in.
     *
     * @param today the day it is of, where the message does not say when it was sent
     * @param place where the message is kept, such as a file or a link; empty where its id says enough
     */
    public String draft(FoundDecision found, LocalDate today, String place) {
        return new Draft(engine, found, place).text(today);
    }

    /** What the sentence does to the record it is about. */
    private Kind kind(Signals signals, Span sentence, @Nullable DecisionRecord record) {
        if (record == null) {
            return Kind.UNRECORDED;
        }
        boolean givesUp = Wording.says(signals, sentence, Wording.GIVES_UP);
        if (OVER.contains(record.status())) {
            return givesUp ? Kind.RECORDED : Kind.REOPENED;
        }
        if (record.status() == Status.ACCEPTED && Wording.says(signals, sentence, Wording.REOPENS)) {
            return Kind.REOPENED;
        }
        return givesUp && !isAboutGivingUp(record) ? Kind.CONTRADICTING : Kind.RECORDED;
    }

    private boolean isAboutGivingUp(DecisionRecord record) {
        Message title = Message.builder(record.title()).build();
        return Wording.says(engine.review(title).signals(), Wording.GIVES_UP);
    }

    private static Span sentence(Signals signals, Span span) {
        return signals.body().reading().sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .orElse(span);
    }
}
