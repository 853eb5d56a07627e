package dev.adagio.examples.archive.source;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was said, so that each message gets what came before it. The memory is bounded: it
 * reaches back over the last {@value #MESSAGES} messages or {@value #CHARS} characters of all
 * conversations together, whichever is less, and what is older is forgotten. Not thread-safe.
 */
public final class Earlier {
    static final int MESSAGES = 1 << 16;
    static final int CHARS = 1 << 24;

    private final Map<String, Talk> talks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Talk> eldest) {
            return size() > 2 * MESSAGES;
        }
    };
    private final Deque<Said> said = new ArrayDeque<>();
    private long chars;

    /** What is remembered of one conversation: how it began, if that is worth keeping in sight, and its end. */
    private static final class Talk {
        private @Nullable Said root;
        private final Deque<Said> recent = new ArrayDeque<>();
    }

    /** A message at its one place in a conversation; the same message may have been said twice. */
    private static final class Said {
        private final Talk talk;
        private final Message message;

        Said(Talk talk, Message message) {
            this.talk = talk;
            this.message = message;
        }

        void forget() {
            if (talk.root == this) {
                talk.root = null;
            }
            talk.recent.remove(this);
        }
    }

    /** The message with what came before it in the conversation of this name; its beginning stays in sight. */
    public Message inConversation(String name, Message message) {
        return with(message, List.of(name), List.of(name), true);
    }

    /** The message with what came before it in a stream without beginning or end. */
    public Message inStream(String name, Message message) {
        return with(message, List.of(name), List.of(name), false);
    }

    /**
     * The message with what came before it in the conversation it belongs to.
     *
     * @param belongs names under which its conversation may be known, the surest first
     * @param names names under which this message makes its conversation known
     */
    public Message inConversation(Collection<String> belongs, Collection<String> names, Message message) {
        return with(message, belongs, names, true);
    }

    private Message with(Message message, Collection<String> belongs, Collection<String> names, boolean rooted) {
        Talk talk = belongs.stream()
                .map(talks::get)
                .filter(known -> known != null)
                .findFirst()
                .orElseGet(Talk::new);
        names.forEach(name -> talks.put(name, talk));
        Message turn = message.toBuilder().earlier(inSight(talk, message.id())).build();
        remember(talk, message, rooted);
        return turn;
    }

    private static List<Message> inSight(Talk talk, String id) {
        List<Said> sight = new ArrayList<>(talk.recent);
        Said root = talk.root;
        if (root != null && !sight.isEmpty() && sight.get(0) != root) {
            if (sight.size() == Conversation.LOOK_BACK) {
                sight.remove(0);
            }
            sight.add(0, root);
        }
        // The same mail may lie in several folders; it does not come before itself.
        return sight.stream()
                .map(said -> said.message)
                .filter(message -> id.isEmpty() || !message.id().equals(id))
                .toList();
    }

    private void remember(Talk talk, Message message, boolean rooted) {
        Said last = new Said(talk, message);
        if (rooted && talk.root == null && talk.recent.isEmpty()) {
            talk.root = last;
        }
        talk.recent.addLast(last);
        if (talk.recent.size() > Conversation.LOOK_BACK) {
            talk.recent.removeFirst();
        }
        said.addLast(last);
        chars += message.text().length();
        while (said.size() > MESSAGES || chars > CHARS) {
            Said oldest = said.removeFirst();
            oldest.forget();
            chars -= oldest.message.text().length();
        }
    }
}
