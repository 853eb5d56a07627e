package dev.adagio.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place where messages are exchanged.
 *
 * @param id what the host knows this channel by
 * @param name how the channel is shown
 * @param kind what kind of place it is
 * @param purpose what the channel is for, or empty where nobody has said
 * @param owner who answers for the channel, or null where nobody does
 * @param members who reads it; empty where unknown
 * @param responseNorm how soon an answer is expected here, or null where no norm is set
 * @param traits how long what is said stays, who can see it, and how it reaches people
 */
public record Channel(
        String id,
        String name,
        Kind kind,
        String purpose,
        @Nullable Participant owner,
        List<Participant> members,
        @Nullable Duration responseNorm,
        ChannelTraits traits) {

    /** The kinds of places, from the most to the least interrupting. */
    public enum Kind {
        /** A call, page or alert that rings. */
        PAGE,
        /** A conversation between two people. */
        DIRECT,
        /** A closed conversation among a few. */
        GROUP,
        /** A chat room with a topic. */
        ROOM,
        /** A mailing list or mailbox. */
        MAIL,
        /** An issue tracker or code review. */
        TRACKER,
        /** A wiki, handbook or record store. */
        DOCUMENT
    }

    public Channel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(traits, "traits");
        members = List.copyOf(members);
        if (responseNorm != null && responseNorm.isNegative()) {
            throw new IllegalArgumentException("responseNorm is negative: " + responseNorm);
        }
    }

    /** A channel with the traits that are usual for its kind. */
    public Channel(
            String id,
            String name,
            Kind kind,
            String purpose,
            @Nullable Participant owner,
            List<Participant> members,
            @Nullable Duration responseNorm) {
        this(id, name, kind, purpose, owner, members, responseNorm, ChannelTraits.usual(kind));
    }

    /** A channel of which only the name and kind are known. */
    public static Channel named(String name, Kind kind) {
        return new Channel(name, name, kind, "", null, List.of(), null);
    }

    /** Whether only few may read what is said here, as between two people or in a closed group. */
    public boolean isPrivate() {
        return traits.visibility() == ChannelTraits.Visibility.PRIVATE;
    }
}
