package dev.adagio.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as people write it down; see {@link dev.adagio.model.Workspace}. People are named by their ids. Instants
 * are written as {@code 2026-06-10T12:00:00Z}, lengths of time as {@code PT4H} or {@code P2D}, days as
 * {@code 2026-06-10}; whatever is not known is left out.
 *
 * @param at the moment all of it is true
 * @param people who is here, was here, or writes as a program
 * @param channels where people talk
 * @param roles who decides, drives and does what
 * @param workItems what is being worked on
 * @param notes what was written down to stay
 * @param meetings what is in the calendar
 * @param conversations what was said
 * @param norms what the team expects of each other
 */
public record WorkspaceDocument(
        @Nullable String at,
        @Nullable List<Person> people,
        @Nullable List<Channel> channels,
        @Nullable List<Assigned> roles,
        @Nullable List<Work> workItems,
        @Nullable List<Note> notes,
        @Nullable List<Meeting> meetings,
        @Nullable List<Conversation> conversations,
        @Nullable Norms norms) {

    /** Somebody; {@code hours} are {@code 09:00-17:30}, on {@code days} such as {@code [monday, friday]}. */
    public record Person(
            String id,
            @Nullable String name,
            @Nullable String zone,
            @Nullable String hours,
            @Nullable List<String> days,
            @Nullable Boolean gone,
            @Nullable Boolean bot) {
        public Person {
            Objects.requireNonNull(id, "a person without id");
        }
    }

    /** A channel; what is left out of its traits is as usual for its kind. */
    public record Channel(
            String id,
            @Nullable String name,
            String kind,
            @Nullable String purpose,
            @Nullable String owner,
            @Nullable List<String> members,
            @Nullable String responseNorm,
            @Nullable String permanence,
            @Nullable String visibility,
            @Nullable String richness,
            @Nullable String reach) {
        public Channel {
            Objects.requireNonNull(id, "a channel without id");
            Objects.requireNonNull(kind, "a channel without kind");
        }
    }

    /** Who has which role in what. */
    public record Assigned(
            String subject,
            String person,
            String role,
            @Nullable String scope,
            @Nullable String from,
            @Nullable String until) {
        public Assigned {
            Objects.requireNonNull(subject, "a role without subject");
            Objects.requireNonNull(person, "a role without person");
            Objects.requireNonNull(role, "a role without role");
        }
    }

    /** A piece of work. */
    public record Work(
            String id,
            @Nullable String title,
            String state,
            @Nullable String owner,
            String touched,
            @Nullable String due,
            @Nullable String begun,
            @Nullable List<Entered> history,
            @Nullable List<Blocker> blockers) {
        public Work {
            Objects.requireNonNull(id, "a work item without id");
            Objects.requireNonNull(state, "a work item without state");
            Objects.requireNonNull(touched, "a work item without touched");
        }
    }

    /** A state that work entered. */
    public record Entered(String at, String state) {
        public Entered {
            Objects.requireNonNull(at, "a state that was entered without at");
            Objects.requireNonNull(state, "a state that was entered without state");
        }
    }

    /** What work stands still for: {@code from} is a person, {@code item} other work. */
    public record Blocker(
            @Nullable String need,
            @Nullable String from,
            @Nullable String item,
            @Nullable String since,
            @Nullable String neededBy,
            @Nullable String impact,
            @Nullable String workaround,
            @Nullable List<Escalation> escalations) {}

    /** Somebody who was told of a blocker. */
    public record Escalation(String at, String told) {
        public Escalation {
            Objects.requireNonNull(at, "an escalation without at");
            Objects.requireNonNull(told, "an escalation without told");
        }
    }

    /** Something written down to stay. */
    public record Note(
            String id,
            @Nullable String title,
            @Nullable String at,
            @Nullable List<String> deciders,
            @Nullable List<String> about) {
        public Note {
            Objects.requireNonNull(id, "a note without id");
        }
    }

    /** A meeting; {@code start} is written with its zone, as in {@code 2026-06-11T10:00+02:00[Europe/Rome]}. */
    public record Meeting(
            String id,
            @Nullable String title,
            @Nullable String description,
            @Nullable String start,
            @Nullable String length,
            @Nullable String organizer,
            @Nullable List<String> required,
            @Nullable List<String> optional,
            @Nullable String recurrence,
            @Nullable Boolean cancelled) {
        public Meeting {
            Objects.requireNonNull(id, "a meeting without id");
        }
    }

    /** Messages that belong together, oldest first. */
    public record Conversation(
            String id, @Nullable String title, @Nullable String channel, List<Message> messages) {
        public Conversation {
            Objects.requireNonNull(id, "a conversation without id");
            Objects.requireNonNull(messages, "a conversation without messages");
        }
    }

    /** Something said. */
    public record Message(
            @Nullable String id,
            @Nullable String sender,
            @Nullable String sentAt,
            String text) {
        public Message {
            Objects.requireNonNull(text, "a message without text");
        }
    }

    /** What the team expects of each other. */
    public record Norms(
            @Nullable List<String> ladder,
            @Nullable String dormantAfter,
            @Nullable List<String> prefixes,
            @Nullable String outcomeWithin,
            @Nullable Integer smallestGroup) {}
}
