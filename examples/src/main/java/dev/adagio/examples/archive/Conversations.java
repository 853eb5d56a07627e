package dev.adagio.examples.archive;

import dev.adagio.conversation.Gathering;
import dev.adagio.conversation.Linked;
import dev.adagio.examples.archive.item.Item.ConversationItem;
import dev.adagio.examples.archive.item.Item.MessageItem;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Puts the messages of an archive together into conversations while they are read. So many messages and characters are
 * held at a time; a conversation that has not gone on for as long is taken to be over. Not thread-safe.
 */
public final class Conversations {

    private static final int MESSAGES = 1 << 14;

    private static final long CHARS = 1 << 23;

    private final IdentityHashMap<Message, Origin> origins = new IdentityHashMap<>();
    private final Gathering gathering;

    /** Conversations that are handed on when they are over. */
    public Conversations(Consumer<ConversationItem> over) {
        gathering = new Gathering(MESSAGES, CHARS, conversation -> over.accept(item(conversation)));
    }

    /** Takes in a message; one without links belongs to no conversation, and what a program wrote answers nobody. */
    public void add(MessageItem item) {
        Linked linked = item.linked();
        if (item.automated() || (linked.keys().isEmpty() && linked.stream().isEmpty())) {
            return;
        }
        Message plain = linked.message().toBuilder().earlier(List.of()).build();
        origins.put(plain, item.origin());
        gathering.add(new Linked(plain, linked.keys(), linked.refers(), linked.names(), linked.stream()));
    }

    /** Hands on all that is still open. */
    public void end() {
        gathering.finish();
    }

    private ConversationItem item(Conversation conversation) {
        List<Origin> found = conversation.messages().stream()
                .map(message -> Objects.requireNonNull(origins.remove(message)))
                .toList();
        return new ConversationItem(conversation, found);
    }
}
