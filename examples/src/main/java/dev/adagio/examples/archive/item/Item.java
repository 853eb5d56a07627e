package dev.adagio.examples.archive.item;

import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import java.util.Objects;

/** One thing found in an archive. */
public sealed interface Item {

    /** Where it was found. */
    Origin origin();

    /**
     * A message.
     *
     * @param message the message, with what was said before it in {@link Message#earlier()}
     * @param origin where it was found
     * @param automated whether the source says that a program wrote it
     */
    record MessageItem(Message message, Origin origin, boolean automated) implements Item {
        public MessageItem {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(origin, "origin");
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
