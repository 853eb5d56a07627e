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
 */
public record Workspace(
        Instant at,
        List<Channel> channels,
        List<Conversation> conversations,
        List<Meeting> meetings,
        List<Availability> availabilities,
        List<Assignment> assignments,
        List<WorkItem> workItems) {

    public Workspace {
        Objects.requireNonNull(at, "at");
        channels = List.copyOf(channels);
        conversations = List.copyOf(conversations);
        meetings = List.copyOf(meetings);
        availabilities = List.copyOf(availabilities);
        assignments = List.copyOf(assignments);
        workItems = List.copyOf(workItems);
    }
}
