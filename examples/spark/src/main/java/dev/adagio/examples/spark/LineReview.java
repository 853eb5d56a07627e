package dev.adagio.examples.spark;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.export.NeutralMessage;
import dev.adagio.examples.archive.raw.Json;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reviews lines one after another; what is wrong with one is said, and the next is reviewed. Not thread-safe. */
final class LineReview {

    /** The most characters of a line; longer ones are no messages. */
    private static final int LONGEST = 1 << 24;

    private static final Json<NeutralMessage> JSON = Json.of(NeutralMessage.class, LONGEST);

    private final Adagio adagio;
    private final boolean conversations;
    private final Deque<Message> said = new ArrayDeque<>();
    private @Nullable String conversation;

    /**
     * A review of lines.
     *
     * @param conversations whether those of a conversation come one after another
     */
    LineReview(Adagio adagio, boolean conversations) {
        this.adagio = adagio;
        this.conversations = conversations;
    }

    Reviewed of(String file, String id, String line) {
        List<Reviewed.Problem> problems = new ArrayList<>();
        NeutralMessage entry;
        Message message;
        try {
            entry = JSON.one(line);
            message = inTalk(entry, entry.message(id, note -> problems.add(Reviewed.Problem.note(note))));
        } catch (IllegalArgumentException wrong) {
            return Reviewed.broken(file, id, line, String.valueOf(wrong.getMessage()));
        }
        Review review;
        try {
            review = adagio.review(message);
        } catch (RuntimeException | StackOverflowError failed) {
            return Reviewed.broken(file, id, line, "it cannot be reviewed: " + failed);
        }
        review.failures()
                .forEach(failure -> problems.add(Reviewed.Problem.note(failure.source() + ": " + failure.says())));
        return Reviewed.of(file, entry.conversation(), review, problems);
    }

    /** The message with what came before it, unless it says that itself. */
    private Message inTalk(NeutralMessage entry, Message message) {
        if (!conversations || entry.conversation() == null) {
            return message;
        }
        if (!entry.conversation().equals(conversation)) {
            conversation = entry.conversation();
            said.clear();
        }
        Message turn = message.earlier().isEmpty()
                ? message.toBuilder().earlier(List.copyOf(said)).build()
                : message;
        said.addLast(message.toBuilder().earlier(List.of()).build());
        if (said.size() > Conversation.LOOK_BACK) {
            said.removeFirst();
        }
        return turn;
    }
}
