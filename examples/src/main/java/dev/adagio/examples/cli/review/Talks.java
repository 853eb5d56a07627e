package dev.adagio.examples.cli.review;

import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.QuestionIndex;
import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Item.ConversationItem;
import dev.adagio.examples.report.Reviewed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a run has to say of conversations: of each by itself, and of questions that were asked in another before. */
final class Talks {

    private final Engine engine;
    private final boolean advised;
    private final QuestionIndex questions = new QuestionIndex();

    /** Conversations for an engine; {@code advised} where somebody is told what is advised. */
    Talks(Engine engine, boolean advised) {
        this.engine = engine;
        this.advised = advised;
    }

    /** Reviews a conversation and finds what was asked in it, and what reports want to know; on any thread. */
    Reviewed review(ConversationItem item) {
        Review review = engine.review(item.conversation());
        review.signals().all(Exchange.class);
        if (isOfUse(review)) {
            review.summary();
            review.readiness();
            if (advised) {
                review.advice();
            }
        }
        return new Reviewed(item, review);
    }

    /** What there is to report of it, if anything, given the conversations before it; on one thread, in order. */
    List<Reviewed> toReport(Reviewed reviewed) {
        Stream<Reviewed> repeated = reviewed.review().signals().all(Exchange.class).stream()
                .map(exchange -> questions.add(exchange).orElse(null))
                .filter(Objects::nonNull)
                .map(recurrence -> new Reviewed(reviewed.item(), engine.review(recurrence)));
        return Stream.concat(Stream.of(reviewed), repeated)
                .filter(each -> isOfUse(each.review()))
                .toList();
    }

    private static boolean isOfUse(Review review) {
        return !review.findings().isEmpty() || !review.failures().isEmpty();
    }
}
