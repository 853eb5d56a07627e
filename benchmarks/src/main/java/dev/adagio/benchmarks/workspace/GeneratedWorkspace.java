package dev.adagio.benchmarks.workspace;

import dev.adagio.model.Assignment;
import dev.adagio.model.Availability;
import dev.adagio.model.Blocker;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A company that nobody works for, the same for the same seed: what is said is drawn from {@link Talk}, and some of its
 * work, channels and roles have what the rules look for.
 *
 * @param people how many people
 * @param channels how many channels
 * @param messages how many messages, in conversations of ten
 * @param items how many pieces of work
 * @param seed what it is drawn by
 */
record GeneratedWorkspace(int people, int channels, int messages, int items, long seed) {

    private static final Instant AT = Instant.parse("2026-06-10T12:00:00Z");
    private static final int TURNS = 10;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Lisbon"), ZoneId.of("Africa/Nairobi"), ZoneId.of("Pacific/Auckland"));

    /** The company of the figures in the README of this module. */
    static GeneratedWorkspace large() {
        return new GeneratedWorkspace(1_000, 500, 100_000, 20_000, 7);
    }

    Workspace make() {
        Random random = new Random(seed);
        List<Participant> all = IntStream.range(0, people)
                .mapToObj(i -> new Participant("p" + i, Talk.name(i), ZONES.get(i % ZONES.size())))
                .toList();
        List<Channel> rooms = rooms(all, random);
        List<WorkItem> work =
                IntStream.range(0, items).mapToObj(i -> item(i, all, random)).toList();
        return Workspace.at(AT)
                .channels(rooms)
                .conversations(conversations(rooms, all, random))
                .meetings(meetings(all, random))
                .availabilities(all.stream().map(GeneratedWorkspace::hours).toList())
                .assignments(roles(all, random))
                .workItems(work)
                .gone(all.subList(0, people / 100))
                .bots(all.subList(people - people / 100, people))
                .build();
    }

    /** The same company after somebody said one thing more. */
    static Workspace oneMore(Workspace before, int conversation, String text) {
        List<Conversation> conversations = new ArrayList<>(before.conversations());
        Conversation old = conversations.get(conversation);
        List<Message> messages = new ArrayList<>(old.messages());
        Message last = messages.get(messages.size() - 1);
        messages.add(last.toBuilder()
                .id(last.id() + "+")
                .text(text)
                .sentAt(before.at().plusSeconds(1))
                .build());
        conversations.set(conversation, new Conversation(old.id(), old.title(), old.channel(), messages));
        return before.toBuilder()
                .moment(before.at().plusSeconds(1))
                .conversations(conversations)
                .build();
    }

    private List<Channel> rooms(List<Participant> all, Random random) {
        List<Channel> rooms = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            int from = random.nextInt(people);
            List<Participant> members = IntStream.range(from, from + 5 + random.nextInt(40))
                    .mapToObj(j -> all.get(j % people))
                    .toList();
            Channel.Kind kind = i % 25 == 0 ? Channel.Kind.MAIL : i % 10 == 0 ? Channel.Kind.GROUP : Channel.Kind.ROOM;
            rooms.add(new Channel(
                    "c" + i,
                    "team-" + i,
                    kind,
                    i % 20 == 0 ? "" : Talk.purpose(random),
                    i % 30 == 0 ? null : members.get(0),
                    members,
                    i % 15 == 0 ? null : Duration.ofHours(4 + random.nextInt(44))));
        }
        return rooms;
    }

    private List<Conversation> conversations(List<Channel> rooms, List<Participant> all, Random random) {
        List<Conversation> conversations = new ArrayList<>();
        for (int i = 0; i < messages / TURNS; i++) {
            Channel room = rooms.get(random.nextInt(channels));
            Instant begun = AT.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 90)));
            List<Message> turns = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                turns.add(Message.builder(Talk.sentence(random, items))
                        .id("m" + i + "." + turn)
                        .sender(all.get(random.nextInt(people)))
                        .sentAt(begun.plus(Duration.ofMinutes(3L * turn)))
                        .build());
            }
            conversations.add(new Conversation("t" + i, "", room, turns));
        }
        return conversations;
    }

    private WorkItem item(int index, List<Participant> all, Random random) {
        Instant begun = AT.minus(Duration.ofHours(24 + random.nextInt(24 * 200)));
        List<WorkItem.Entered> history = new ArrayList<>();
        history.add(new WorkItem.Entered(begun, WorkItem.State.OPEN));
        Instant active = begun.plus(Duration.ofHours(random.nextInt(48)));
        history.add(new WorkItem.Entered(active, WorkItem.State.ACTIVE));
        Instant touched = active.plus(Duration.ofHours(random.nextInt(72)));
        WorkItem.State state = index % 4 != 0
                ? WorkItem.State.CLOSED
                : index % 40 == 0 ? WorkItem.State.BLOCKED : WorkItem.State.ACTIVE;
        history.add(new WorkItem.Entered(touched, state));
        if (state == WorkItem.State.ACTIVE) {
            touched = AT.minus(Duration.ofHours(random.nextInt(index % 50 == 0 ? 200 : 60)));
        }
        List<Blocker> blockers = state == WorkItem.State.BLOCKED ? List.of(blocker(index, all, random)) : List.of();
        return new WorkItem(
                "AD-" + index,
                "Work " + index,
                state,
                all.get(random.nextInt(people)),
                touched,
                null,
                blockers,
                active,
                history);
    }

    private Blocker blocker(int index, List<Participant> all, Random random) {
        boolean complete = random.nextInt(10) > 0;
        return new Blocker(
                "AD-" + index,
                null,
                "the answer",
                complete ? all.get(random.nextInt(people)) : null,
                AT.minus(Duration.ofHours(random.nextInt(100))),
                AT.plus(Duration.ofHours(100)),
                "",
                "",
                random.nextInt(4) == 0 ? "AD-" + random.nextInt(items) : "",
                List.of(new Blocker.Escalation(AT, all.get(0)), new Blocker.Escalation(AT, all.get(1))));
    }

    private List<Meeting> meetings(List<Participant> all, Random random) {
        return IntStream.range(0, people)
                .mapToObj(i -> new Meeting(
                        "e" + i,
                        "Round " + i,
                        "",
                        AT.plusSeconds(3600L
                                        * (i % 10 == 0
                                                ? random.nextInt(200)
                                                : i % ZONES.size() == 2 ? 33 : 20 + 24 * (i % 2)))
                                .atZone(ZONES.get(i % ZONES.size())),
                        Duration.ofMinutes(30),
                        all.get(i),
                        List.of(all.get((i + 3) % people), all.get((i + 6) % people)),
                        List.of(),
                        "",
                        false))
                .toList();
    }

    private List<Assignment> roles(List<Participant> all, Random random) {
        List<Assignment> roles = new ArrayList<>();
        for (int i = 0; i < channels; i += 10) {
            roles.add(new Assignment("c" + i, all.get(random.nextInt(people)), Role.DECIDE, "", null, null));
            if (i % 100 != 0) {
                roles.add(new Assignment("c" + i, all.get(random.nextInt(people)), Role.DRIVE, "", null, null));
            }
        }
        return roles;
    }

    private static Availability hours(Participant person) {
        return new Availability(
                person,
                person.zone() == null ? ZONES.get(0) : person.zone(),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                List.of());
    }
}
