package dev.adagio.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A team's channels, hours, roles and work at one moment.
 *
 * @param at the moment all of it is true
 * @param channels where people talk
 * @param conversations what was said
 * @param meetings what is in the calendar
 * @param availabilities when people work
 * @param assignments who decides, drives and does what
 * @param workItems what is being worked on
 * @param notes what was written down to stay
 * @param gone who was here and is no longer
 * @param bots the programs that write as people do
 * @param norms what the team expects of each other
 */
public record Workspace(
        Instant at,
        List<Channel> channels,
        List<Conversation> conversations,
        List<Meeting> meetings,
        List<Availability> availabilities,
        List<Assignment> assignments,
        List<WorkItem> workItems,
        List<Note> notes,
        List<Participant> gone,
        List<Participant> bots,
        Norms norms) {

    public Workspace {
        Objects.requireNonNull(at, "at");
        channels = List.copyOf(channels);
        conversations = List.copyOf(conversations);
        meetings = List.copyOf(meetings);
        availabilities = List.copyOf(availabilities);
        assignments = List.copyOf(assignments);
        workItems = List.copyOf(workItems);
        notes = List.copyOf(notes);
        gone = List.copyOf(gone);
        bots = List.copyOf(bots);
        Objects.requireNonNull(norms, "norms");
    }

    /** Starts a workspace as it is at this moment. */
    public static Builder at(Instant at) {
        return new Builder(at);
    }

    /** Starts a copy of this workspace; what is not set anew is shared with it. */
    public Builder toBuilder() {
        return new Builder(at)
                .channels(channels)
                .conversations(conversations)
                .meetings(meetings)
                .availabilities(availabilities)
                .assignments(assignments)
                .workItems(workItems)
                .notes(notes)
                .gone(gone)
                .bots(bots)
                .norms(norms);
    }

    /** Collects what is known of a workspace. Not thread-safe. */
    public static final class Builder {
        private Instant at;
        private List<Channel> channels = List.of();
        private List<Conversation> conversations = List.of();
        private List<Meeting> meetings = List.of();
        private List<Availability> availabilities = List.of();
        private List<Assignment> assignments = List.of();
        private List<WorkItem> workItems = List.of();
        private List<Note> notes = List.of();
        private List<Participant> gone = List.of();
        private List<Participant> bots = List.of();
        private Norms norms = Norms.DEFAULT;

        private Builder(Instant at) {
            this.at = at;
        }

        public Builder moment(Instant moment) {
            this.at = moment;
            return this;
        }

        public Builder channels(List<Channel> channels) {
            this.channels = channels;
            return this;
        }

        public Builder conversations(List<Conversation> conversations) {
            this.conversations = conversations;
            return this;
        }

        public Builder meetings(List<Meeting> meetings) {
            this.meetings = meetings;
            return this;
        }

        public Builder availabilities(List<Availability> availabilities) {
            this.availabilities = availabilities;
            return this;
        }

        public Builder assignments(List<Assignment> assignments) {
            this.assignments = assignments;
            return this;
        }

        public Builder workItems(List<WorkItem> workItems) {
            this.workItems = workItems;
            return this;
        }

        public Builder notes(List<Note> notes) {
            this.notes = notes;
            return this;
        }

        public Builder gone(List<Participant> gone) {
            this.gone = gone;
            return this;
        }

        public Builder bots(List<Participant> bots) {
            this.bots = bots;
            return this;
        }

        public Builder norms(Norms norms) {
            this.norms = norms;
            return this;
        }

        public Workspace build() {
            return new Workspace(
                    at,
                    channels,
                    conversations,
                    meetings,
                    availabilities,
                    assignments,
                    workItems,
                    notes,
                    gone,
                    bots,
                    norms);
        }
    }
}
