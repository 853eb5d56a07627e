package dev.adagio.model;

import java.util.Objects;

/**
 * What a channel does with what is said in it.
 *
 * @param permanence how long it stays where it can be found
 * @param visibility who can see it
 * @param richness how it is said
 * @param reach how it comes to the people it is for
 */
public record ChannelTraits(Permanence permanence, Visibility visibility, Richness richness, Reach reach) {

    /** How long what is said stays where it can be found, from the shortest to the longest. */
    public enum Permanence {
        /** Gone when it is said, unless somebody writes it down. */
        FLEETING,
        /** Kept, but what comes later buries it. */
        PASSING,
        /** Kept under a title of its own. */
        KEPT,
        /** The place where one looks it up. */
        CANONICAL
    }

    /** Who can see what is said, from the fewest to the most. */
    public enum Visibility {
        /** The few it is for. */
        PRIVATE,
        /** The members. */
        MEMBERS,
        /** Everybody of the workspace. */
        EVERYBODY
    }

    /** How things are said, from the plainest to the richest. */
    public enum Richness {
        /** In writing, at leisure. */
        WRITTEN,
        /** In writing, back and forth. */
        CHAT,
        /** With voices, and perhaps faces. */
        VOICE
    }

    /** How what is said comes to the people it is for, from the quietest to the loudest. */
    public enum Reach {
        /** It waits until somebody looks. */
        WAITS,
        /** It is announced. */
        NOTIFIES,
        /** It rings until somebody answers. */
        RINGS
    }

    public ChannelTraits {
        Objects.requireNonNull(permanence, "permanence");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(richness, "richness");
        Objects.requireNonNull(reach, "reach");
    }

    /** The traits that are usual for a kind of channel. */
    public static ChannelTraits usual(Channel.Kind kind) {
        return switch (kind) {
            case PAGE -> new ChannelTraits(Permanence.FLEETING, Visibility.MEMBERS, Richness.VOICE, Reach.RINGS);
            case DIRECT, GROUP ->
                new ChannelTraits(Permanence.PASSING, Visibility.PRIVATE, Richness.CHAT, Reach.NOTIFIES);
            case ROOM -> new ChannelTraits(Permanence.PASSING, Visibility.EVERYBODY, Richness.CHAT, Reach.NOTIFIES);
            case MAIL -> new ChannelTraits(Permanence.KEPT, Visibility.MEMBERS, Richness.WRITTEN, Reach.WAITS);
            case TRACKER -> new ChannelTraits(Permanence.KEPT, Visibility.EVERYBODY, Richness.WRITTEN, Reach.WAITS);
            case DOCUMENT ->
                new ChannelTraits(Permanence.CANONICAL, Visibility.EVERYBODY, Richness.WRITTEN, Reach.WAITS);
        };
    }
}
