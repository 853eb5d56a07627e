package dev.adagio.rules.workspace;

import dev.adagio.model.Assignment;
import dev.adagio.model.Availability;
import dev.adagio.model.Blocker;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Norms;
import dev.adagio.model.Note;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small company for examples, growing line by line. Its people are known by their names, its channels by theirs, and
 * what is said in a channel is one conversation. Not thread-safe.
 */
public final class Company {

    private final Instant at;
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, List<Message>> said = new LinkedHashMap<>();
    private final List<WorkItem> items = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Participant> gone = new ArrayList<>();
    private final List<Participant> bots = new ArrayList<>();
    private final List<Availability> hours = new ArrayList<>();
    private Norms norms = Norms.DEFAULT;

    private Company(Instant at) {
        this.at = at;
    }

    /** A company as it is at this moment, as in ISO 8601. */
    public static Company at(String moment) {
        return new Company(Instant.parse(moment));
    }

    /** Somebody of the company. */
    public static Participant person(String name) {
        return Participant.named(name);
    }

    public Company channel(Channel channel) {
        channels.put(channel.name(), channel);
        return this;
    }

    public Company channel(String name, Channel.Kind kind) {
        return channel(Channel.named(name, kind));
    }

    /** A channel that nobody owns, with a purpose and, where it is not null, a norm of how soon to answer. */
    public Company channel(String name, Channel.Kind kind, String purpose, @Nullable Duration norm) {
        return channel(new Channel(name, name, kind, purpose, null, List.of(), norm));
    }

    /** A closed conversation among these people, known by their names. */
    public Company group(String... people) {
        String name = String.join(", ", people);
        List<Participant> members = Stream.of(people).map(Company::person).toList();
        return channel(new Channel(name, name, Channel.Kind.GROUP, "", null, members, null));
    }

    /** Something said in a channel, which is a room unless it was added before. */
    public Company said(String channel, String who, String moment, String text) {
        return said(
                channel,
                Message.builder(text)
                        .id(channel + "-"
                                + (said.getOrDefault(channel, List.of()).size() + 1))
                        .sender(person(who))
                        .sentAt(Instant.parse(moment))
                        .build());
    }

    public Company said(String channel, Message message) {
        channels.putIfAbsent(channel, Channel.named(channel, Channel.Kind.ROOM));
        said.computeIfAbsent(channel, any -> new ArrayList<>()).add(message);
        return this;
    }

    public Company item(WorkItem item) {
        items.add(item);
        return this;
    }

    /** A piece of work to which something happened last at this moment. */
    public Company item(String id, WorkItem.State state, @Nullable String owner, String touched, Blocker... blockers) {
        return item(new WorkItem(
                id,
                "Work " + id,
                state,
                owner == null ? null : person(owner),
                Instant.parse(touched),
                null,
                List.of(blockers)));
    }

    /** A piece of work that shows an age from this moment on, with what it went through; touched just now. */
    public Company item(String id, WorkItem.State state, String owner, String begun, List<WorkItem.Entered> history) {
        return item(new WorkItem(
                id, "Work " + id, state, person(owner), at, null, List.of(), Instant.parse(begun), history));
    }

    /** The step of a piece of work into a state. */
    public static WorkItem.Entered entered(String moment, WorkItem.State state) {
        return new WorkItem.Entered(Instant.parse(moment), state);
    }

    /** A blocker of which all is said; an empty word leaves its part out. */
    public static Blocker blocker(String item, String need, String from, String since, String neededBy) {
        return new Blocker(
                item,
                null,
                need,
                from.isEmpty() ? null : person(from),
                since.isEmpty() ? null : Instant.parse(since),
                neededBy.isEmpty() ? null : Instant.parse(neededBy),
                "",
                "");
    }

    /** A blocker that another piece of work clears when it is finished. */
    public static Blocker waitsFor(String item, String other) {
        return new Blocker(
                item,
                null,
                other + " to be finished",
                null,
                Instant.parse("2026-06-08T08:00:00Z"),
                Instant.parse("2026-06-30T08:00:00Z"),
                "",
                "",
                other,
                List.of());
    }

    public Company role(String subject, String who, Role role) {
        return role(subject, who, role, "");
    }

    public Company role(String subject, String who, Role role, String scope) {
        return role(new Assignment(subject, person(who), role, scope, null, null));
    }

    public Company role(String subject, String who, Role role, LocalDate until) {
        return role(new Assignment(subject, person(who), role, "", null, until));
    }

    private Company role(Assignment assignment) {
        assignments.add(assignment);
        return this;
    }

    public Company meeting(Meeting meeting) {
        meetings.add(meeting);
        return this;
    }

    public Company note(Note note) {
        notes.add(note);
        return this;
    }

    public Company gone(String who) {
        gone.add(person(who));
        return this;
    }

    public Company bot(String who) {
        bots.add(person(who));
        return this;
    }

    public Company hours(Availability availability) {
        hours.add(availability);
        return this;
    }

    public Company norms(Norms agreed) {
        norms = agreed;
        return this;
    }

    public Workspace workspace() {
        List<Conversation> conversations = new ArrayList<>();
        said.forEach((channel, messages) ->
                conversations.add(new Conversation(channel, "", channels.get(channel), messages)));
        return Workspace.at(at)
                .channels(List.copyOf(channels.values()))
                .conversations(conversations)
                .meetings(meetings)
                .availabilities(hours)
                .assignments(assignments)
                .workItems(items)
                .notes(notes)
                .gone(gone)
                .bots(bots)
                .norms(norms)
                .build();
    }

    /** An example in which a rule finds one thing. */
    public Example<Workspace> flagged(String note) {
        return flagged(1, note);
    }

    /** An example in which a rule finds so many things; their places are beyond the text, of which there is none. */
    public Example<Workspace> flagged(int times, String note) {
        return new Example<>(workspace(), Collections.nCopies(times, new Span(0, 0)), note);
    }

    /** An example in which a rule finds nothing. */
    public Example<Workspace> accepted(String note) {
        return new Example<>(workspace(), List.of(), note);
    }
}
