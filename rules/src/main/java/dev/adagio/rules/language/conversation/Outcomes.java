package dev.adagio.rules.language.conversation;

import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.Outcome;
import dev.adagio.conversation.Reception;
import dev.adagio.rule.Place;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Question;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import dev.adagio.time.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the replies to one question or request make of it.
 *
 * @param transcript the conversation
 */
record Outcomes(Transcript transcript) {

    /** A longer answer says more than that somebody cannot or will. */
    private static final int SHORT = 25;

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.75;
    private static final double UNSURE = 0.5;
    private static final double UNCLEAR = 0.35;

    /** What became of the only question of a message. */
    Verdict of(Asked asked, List<Reply> replies, Optional<Turn> settled) {
        Outcome best = new Outcome.Open(null, Reception.NONE);
        double closest = 0;
        double confidence = SURE;
        for (Reply reply : replies) {
            closest = Math.max(closest, reply.closeness());
            if (!reply.isLikely()) {
                continue;
            }
            Outcome outcome = outcome(asked, reply.heard());
            if (outcome instanceof Outcome.Answered) {
                return new Verdict(outcome, reply.closeness() >= 2 ? SURE : LIKELY);
            }
            if (best instanceof Outcome.Open) {
                best = outcome;
                confidence = LIKELY;
            }
        }
        if (settled.isPresent()) {
            return new Verdict(settledBy(settled.get()), LIKELY);
        }
        if (best instanceof Outcome.Open open && open.reception() == Reception.NONE) {
            confidence = closest == 0 ? SURE : closest < UNSURE ? LIKELY : closest < 1 ? UNSURE : UNCLEAR;
        }
        return new Verdict(best, confidence);
    }

    private static Outcome settledBy(Turn asker) {
        return new Outcome.Answered(
                asker.says("question-settled").map(asker::place).orElseGet(asker::whole), Reception.RESTATED);
    }

    /** What one reply makes of it. */
    Outcome outcome(Asked asked, Turn reply) {
        Optional<Outcome> word = shortWord(asked, reply);
        if (word.isPresent()) {
            return word.get();
        }
        if (reply.isWordless() && !hasPointer(reply)) {
            return new Outcome.Open(reply.whole(), Reception.SEEN);
        }
        boolean received = reply.onlySays("reply-received");
        boolean yesOrNo = reply.says("reply-yes-or-no").isPresent();
        if (received && !yesOrNo) {
            return new Outcome.Open(reply.whole(), Reception.ACKNOWLEDGED);
        }
        Optional<Span> suggested = reply.says("reply-suggested");
        if (suggested.isPresent() && asked.kind() == Exchange.Kind.QUESTION) {
            return answered(asked, reply, suggested.get());
        }
        Optional<Span> statement = reply.statement();
        boolean points = reply.words() <= SHORT && hasPointer(reply);
        if (statement.isEmpty() && !yesOrNo && !points) {
            return new Outcome.Open(reply.whole(), Reception.ACKNOWLEDGED);
        }
        if (asksMore(reply) || asksBack(reply) || asksFirst(asked, reply)) {
            return new Outcome.Open(reply.whole(), Reception.ACKNOWLEDGED);
        }
        return answered(asked, reply, statement.orElseGet(() -> reply.whole().span()));
    }

    /** That somebody cannot, will not, will later, or who else: where the reply says little more. */
    private Optional<Outcome> shortWord(Asked asked, Turn reply) {
        if (reply.words() > SHORT) {
            return Optional.empty();
        }
        Optional<Outcome> done = reply.says("reply-done").map(span -> answered(asked, reply, span));
        if (asked.kind() == Exchange.Kind.REQUEST && done.isPresent()) {
            return done;
        }
        return reply.says("reply-delegated")
                .<Outcome>map(span -> new Outcome.Delegated(reply.place(span), delegate(reply, span)))
                .or(() -> reply.says("reply-deferred").map(span -> new Outcome.Deferred(reply.place(span), due(reply))))
                .or(() -> reply.says("reply-declined").map(span -> new Outcome.Declined(reply.place(span))));
    }

    private static Outcome answered(Asked asked, Turn reply, Span span) {
        Set<String> shared = new java.util.HashSet<>(asked.stems());
        shared.retainAll(reply.terms());
        return new Outcome.Answered(
                reply.place(span), shared.size() >= 2 ? Reception.RESTATED : Reception.ACKNOWLEDGED);
    }

    /** Whether a short reply wants to see what the question is about. */
    private static boolean asksMore(Turn reply) {
        return reply.words() <= SHORT
                && reply.says("reply-yes-or-no").isEmpty()
                && reply.says("reply-asks-more").isPresent();
    }

    /** Whether a short reply is a question: it wants to know more before it answers, unless it points to something. */
    private static boolean asksBack(Turn reply) {
        List<Question> questions = reply.signals().all(Question.class);
        return !questions.isEmpty()
                && reply.words() <= SHORT
                && reply.says("reply-yes-or-no").isEmpty()
                && !hasPointer(reply)
                && questions.get(0).span().length() * 2 > reply.message().text().length();
    }

    /** Whether a reply in a room begins with a question, and has nothing to do with what was asked. */
    private boolean asksFirst(Asked asked, Turn reply) {
        List<Question> questions = reply.signals().all(Question.class);
        return transcript.stream()
                && !questions.isEmpty()
                && questions.get(0).span().start()
                        <= reply.statement().map(Span::start).orElse(Integer.MAX_VALUE)
                && reply.says("reply-yes-or-no").isEmpty()
                && transcript.overlap(asked.stems(), reply.terms()) < 1;
    }

    private static boolean hasPointer(Turn reply) {
        var reading = reply.signals().body().reading();
        for (int i = 0; i < reading.tokenCount(); i++) {
            TokenKind kind = reading.kind(i);
            if (kind == TokenKind.LINK || kind == TokenKind.CODE || kind == TokenKind.REFERENCE) {
                return true;
            }
        }
        return reading.blocks().stream().anyMatch(block -> block.kind() == dev.adagio.text.BlockKind.CODE);
    }

    private static String delegate(Turn reply, Span words) {
        var reading = reply.signals().body().reading();
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.kind(i) == TokenKind.MENTION && words.overlaps(reading.span(i))) {
                return reading.span(i).of(reply.message().text());
            }
        }
        return words.of(reply.message().text());
    }

    static @Nullable Instant due(Turn said) {
        return said.signals().all(Deadline.class).stream()
                .map(said.signals()::due)
                .filter(Resolution.At.class::isInstance)
                .map(at -> ((Resolution.At) at).time().toInstant())
                .findFirst()
                .orElse(null);
    }

    /** What shows that something was taken in, where nobody wrote. */
    Verdict silent(Turn asked, Verdict verdict) {
        return verdict.outcome() instanceof Outcome.Open open
                        && open.reception() == Reception.NONE
                        && !asked.message().reactedBy().isEmpty()
                ? new Verdict(new Outcome.Open(null, Reception.SEEN), verdict.confidence())
                : verdict;
    }

    static Place.InMessage place(Turn heard, Span span) {
        return heard.place(span);
    }
}
