package dev.adagio.examples.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.StatementMatcher;
import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.examples.decisions.FoundDecision.Kind;
import dev.adagio.excerpt.LineMap;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Signals;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an archive and tells of the decisions in it that a log does not know: those that no record mentions, those
 * that give up what a record says is in force, and those that take up what it says is over. Programs are not
 * listened to.
 */
public final class DecisionFinder implements Sink {

    /** Decisions that nobody is to follow. */
    private static final Set<Status> OVER = EnumSet.of(Status.REJECTED, Status.SUPERSEDED, Status.DEPRECATED);

    private final Engine engine;
    private final Wording wording;
    private final StatementMatcher matcher;
    private final Consumer<FoundDecision> found;
    private final Consumer<Problem> problems;
    private final double threshold;
    private final boolean all;
    private long announced;

    /**
     * A finder.
     *
     * @param threshold how sure it has to be that something is a decision, from 0 to 1
     * @param all whether to tell also of what sounds like a decision and is not plainly announced as one
     * @param found is told of each decision, in the order of the archive
     * @param problems is told what could not be read
     */
    public DecisionFinder(
            Engine engine,
            DecisionLog log,
            double threshold,
            boolean all,
            Consumer<FoundDecision> found,
            Consumer<Problem> problems) {
        this.engine = engine;
        this.wording = new Wording(engine);
        this.threshold = threshold;
        this.all = all;
        this.matcher = new StatementMatcher(log);
        this.found = found;
        this.problems = problems;
    }

    /** How many decisions were announced, recorded or not. */
    public long announced() {
        return announced;
    }

    @Override
    public void item(Item item) {
        boolean said = item instanceof Item.MessageItem message
                && !message.automated()
                && item.origin().form() != Form.DECISION_RECORD;
        if (said) {
            message((Item.MessageItem) item);
        }
    }

    private void message(Item.MessageItem item) {
        Message message = item.message();
        Review review = engine.review(message);
        Signals signals = review.signals();
        LineMap lines = LineMap.of(message.text());
        Set<Span> told = new HashSet<>();
        for (DecisionMention mention : signals.all(DecisionMention.class)) {
            Span sentence = sentence(signals, mention.span());
            if (mention.confidence() < threshold || !told.add(sentence)) {
                continue;
            }
            String statement = Prose.line(sentence.of(message.text()));
            if (!all && !Announcement.isIn(signals, sentence, mention)) {
                continue;
            }
            announced++;
            DecisionRecord record = matcher.match(statement).orElse(null);
            Kind kind = kind(signals, sentence, record);
            if (kind != Kind.RECORDED) {
                found.accept(new FoundDecision(
                        item.origin(),
                        message,
                        statement,
                        lines.line(sentence.start()),
                        mention.confidence(),
                        kind,
                        record));
            }
        }
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
        return givesUp && !wording.says(record.title(), Wording.GIVES_UP) ? Kind.CONTRADICTING : Kind.RECORDED;
    }

    private static Span sentence(Signals signals, Span span) {
        return signals.body().reading().sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .orElse(span);
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }
}
