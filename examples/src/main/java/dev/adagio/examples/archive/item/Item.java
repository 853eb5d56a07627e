package dev.adagio.examples.archive.item;

import dev.adagio.conversation.Linked;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import java.util.List;
import java.util.Objects;

/** One thing found in an archive. */
public sealed interface Item {

    /** Where it was found. */
    Origin origin();

    /**
     * A message.
     *
     * @param linked the message, with what was said before it in {@link Message#earlier()}, and what tells which
     *     conversation it belongs to, if anything does
     * @param origin where it was found
     * @param automated whether the source says that a program wrote it
     */
    record MessageItem(Linked linked, Origin origin, boolean automated) implements Item {
        public MessageItem {
            Objects.requireNonNull(linked, "linked");
            Objects.requireNonNull(origin, "origin");
        }

        /** A message that belongs to no conversation. */
        public MessageItem(Message message, Origin origin, boolean automated) {
            this(Linked.by(List.of(), message), origin, automated);
        }

        /** The message. */
        public Message message() {
            return linked.message();
        }
    }

    /**
     * A conversation that the messages of the archive make up.
     *
     * @param conversation the conversation
     * @param origins where each of its messages was found
     */
    record ConversationItem(Conversation conversation, List<Origin> origins) implements Item {
        public ConversationItem {
            Objects.requireNonNull(conversation, "conversation");
            origins = List.copyOf(origins);
        }

        /** Where its first message was found. */
        @Override
        public Origin origin() {
            return origins.get(0);
        }

        /** Where a message was found; where the conversation was, if it is none of its messages. */
        public Origin origin(Message message) {
            int index = conversation.messages().indexOf(message);
            return index < 0 ? origin() : origins.get(index);
        }
    }

    /**
     * A workspace: what a team keeps of its channels, roles and work, with what was said.
     *
     * @param workspace the workspace
     * @param origin where it was found
     */
    record WorkspaceItem(Workspace workspace, Origin origin) implements Item {
        public WorkspaceItem {
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(origin, "origin");
        }
    }

    /**
     * A meeting.
     *
     * @param meeting the meeting; an occurrence that was moved is a meeting of its own
     * @param repeats when it takes place
     * @param origin where it was found
     */
    record MeetingItem(Meeting meeting, Repeats repeats, Origin origin) implements Item {
        public MeetingItem {
            Objects.requireNonNull(meeting, "meeting");
            Objects.requireNonNull(repeats, "repeats");
            Objects.requireNonNull(origin, "origin");
        }
    }
}
