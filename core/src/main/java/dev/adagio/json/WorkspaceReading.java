package dev.adagio.json;

import dev.adagio.model.Assignment;
import dev.adagio.model.Availability;
import dev.adagio.model.Blocker;
import dev.adagio.model.Channel;
import dev.adagio.model.ChannelTraits;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Norms;
import dev.adagio.model.Note;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import dev.adagio.model.SmallestGroup;
import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a workspace of what is written of it, and collects what cannot be meant. For one document. */
final class WorkspaceReading {

    private final WorkspaceDocument document;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Participant> people = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();

    WorkspaceReading(WorkspaceDocument document) {
        this.document = document;
    }

    Workspace workspace() {
        Instant at = parsed("at", document.at(), Instant::parse, null);
        all(document.people()).forEach(this::person);
        all(document.channels()).forEach(this::channel);
        if (at == null) {
            problems.add("at: nothing says at which moment all of it is true");
            at = Instant.EPOCH;
        }
        Workspace.Builder workspace = Workspace.at(at)
                .channels(List.copyOf(channels.values()))
                .conversations(made(document.conversations(), this::conversation))
                .meetings(made(document.meetings(), this::meeting))
                .availabilities(made(document.people(), this::hours))
                .assignments(made(document.roles(), this::role))
                .workItems(made(document.workItems(), this::work))
                .notes(made(document.notes(), this::note))
                .gone(people(WorkspaceDocument.Person::gone))
                .bots(people(WorkspaceDocument.Person::bot))
                .norms(norms());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return workspace.build();
    }

    private void person(WorkspaceDocument.Person person) {
        people.put(
                person.id(),
                new Participant(
                        person.id(),
                        or(person.name(), person.id()),
                        parsed("zone of " + person.id(), person.zone(), ZoneId::of, null)));
    }

    private List<Participant> people(Function<WorkspaceDocument.Person, @Nullable Boolean> which) {
        return all(document.people()).stream()
                .filter(each -> is(which.apply(each)))
                .map(each -> Objects.requireNonNull(people.get(each.id())))
                .toList();
    }

    private @Nullable Availability hours(WorkspaceDocument.Person person) {
        ZoneId zone = Objects.requireNonNull(people.get(person.id())).zone();
        if (zone == null || is(person.gone()) || is(person.bot())) {
            return null;
        }
        String[] hours = or(person.hours(), "09:00-17:00").split("-", 2);
        LocalTime from = parsed("hours of " + person.id(), hours[0].strip(), LocalTime::parse, LocalTime.of(9, 0));
        LocalTime until = parsed(
                "hours of " + person.id(), hours[hours.length - 1].strip(), LocalTime::parse, LocalTime.of(17, 0));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : all(person.days())) {
            DayOfWeek named = constant("days of " + person.id(), day, DayOfWeek.class);
            if (named != null) {
                days.add(named);
            }
        }
        if (from == null || until == null || !from.isBefore(until)) {
            problems.add("hours of " + person.id() + ": '" + person.hours() + "' is no range such as 09:00-17:30");
            return null;
        }
        return new Availability(
                named(person.id()),
                zone,
                days.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : days,
                from,
                until,
                List.of());
    }

    private void channel(WorkspaceDocument.Channel channel) {
        String where = "channel " + channel.id();
        Channel.Kind kind = Objects.requireNonNullElse(
                constant(where + ", kind", channel.kind(), Channel.Kind.class), Channel.Kind.ROOM);
        ChannelTraits usual = ChannelTraits.usual(kind);
        channels.put(
                channel.id(),
                new Channel(
                        channel.id(),
                        or(channel.name(), channel.id()),
                        kind,
                        or(channel.purpose(), ""),
                        known(where + ", owner", channel.owner()),
                        all(channel.members()).stream().map(this::named).toList(),
                        parsed(where + ", responseNorm", channel.responseNorm(), Duration::parse, null),
                        new ChannelTraits(
                                trait(where, channel.permanence(), usual.permanence()),
                                trait(where, channel.visibility(), usual.visibility()),
                                trait(where, channel.richness(), usual.richness()),
                                trait(where, channel.reach(), usual.reach()))));
    }

    private <E extends Enum<E>> E trait(String where, @Nullable String word, E usual) {
        return word == null
                ? usual
                : Objects.requireNonNullElse(constant(where, word, usual.getDeclaringClass()), usual);
    }

    private Conversation conversation(WorkspaceDocument.Conversation conversation) {
        Channel channel = conversation.channel() == null ? null : channels.get(conversation.channel());
        if (conversation.channel() != null && channel == null) {
            problems.add(
                    "conversation " + conversation.id() + ": there is no channel '" + conversation.channel() + "'");
        }
        return new Conversation(
                conversation.id(),
                or(conversation.title(), ""),
                channel,
                conversation.messages().stream().map(this::message).toList());
    }

    private Message message(WorkspaceDocument.Message message) {
        return Message.builder(message.text())
                .id(or(message.id(), ""))
                .sender(message.sender() == null ? null : named(message.sender()))
                .sentAt(parsed("sentAt", message.sentAt(), Instant::parse, null))
                .build();
    }

    private Meeting meeting(WorkspaceDocument.Meeting meeting) {
        String where = "meeting " + meeting.id();
        return new Meeting(
                meeting.id(),
                or(meeting.title(), ""),
                or(meeting.description(), ""),
                parsed(where + ", start", meeting.start(), ZonedDateTime::parse, null),
                Objects.requireNonNullElse(
                        parsed(where + ", length", meeting.length(), Duration::parse, null), Duration.ZERO),
                known(where + ", organizer", meeting.organizer()),
                all(meeting.required()).stream().map(this::named).toList(),
                all(meeting.optional()).stream().map(this::named).toList(),
                or(meeting.recurrence(), ""),
                is(meeting.cancelled()));
    }

    private @Nullable Assignment role(WorkspaceDocument.Assigned role) {
        String where = "roles of " + role.subject();
        Role named = constant(where, role.role(), Role.class);
        Participant person = known(where, role.person());
        return named == null || person == null
                ? null
                : new Assignment(
                        role.subject(),
                        person,
                        named,
                        or(role.scope(), ""),
                        parsed(where, role.from(), LocalDate::parse, null),
                        parsed(where, role.until(), LocalDate::parse, null));
    }

    private @Nullable WorkItem work(WorkspaceDocument.Work work) {
        String where = "work item " + work.id();
        WorkItem.State state = constant(where + ", state", work.state(), WorkItem.State.class);
        Instant touched = parsed(where + ", touched", work.touched(), Instant::parse, null);
        if (state == null || touched == null) {
            return null;
        }
        return new WorkItem(
                work.id(),
                or(work.title(), ""),
                state,
                known(where + ", owner", work.owner()),
                touched,
                parsed(where + ", due", work.due(), Instant::parse, null),
                made(work.blockers(), blocker -> blocker(where, work.id(), blocker)),
                parsed(where + ", begun", work.begun(), Instant::parse, null),
                made(work.history(), entered -> entered(where + ", history", entered)));
    }

    private WorkItem.@Nullable Entered entered(String where, WorkspaceDocument.Entered entered) {
        Instant at = parsed(where, entered.at(), Instant::parse, null);
        WorkItem.State state = constant(where, entered.state(), WorkItem.State.class);
        return at == null || state == null ? null : new WorkItem.Entered(at, state);
    }

    private Blocker blocker(String where, String item, WorkspaceDocument.Blocker blocker) {
        return new Blocker(
                item,
                null,
                or(blocker.need(), ""),
                known(where + ", from", blocker.from()),
                parsed(where + ", since", blocker.since(), Instant::parse, null),
                parsed(where + ", neededBy", blocker.neededBy(), Instant::parse, null),
                or(blocker.impact(), ""),
                or(blocker.workaround(), ""),
                or(blocker.item(), ""),
                made(blocker.escalations(), step -> {
                    Instant at = parsed(where + ", escalations", step.at(), Instant::parse, null);
                    return at == null ? null : new Blocker.Escalation(at, named(step.told()));
                }));
    }

    private Note note(WorkspaceDocument.Note note) {
        return new Note(
                note.id(),
                or(note.title(), ""),
                parsed("note " + note.id(), note.at(), Instant::parse, null),
                all(note.deciders()).stream().map(this::named).toList(),
                all(note.about()));
    }

    private Norms norms() {
        WorkspaceDocument.Norms norms = document.norms();
        if (norms == null) {
            return Norms.DEFAULT;
        }
        try {
            return new Norms(
                    norms.ladder() == null
                            ? Norms.DEFAULT.ladder()
                            : made(norms.ladder(), step -> parsed("norms, ladder", step, Duration::parse, null)),
                    Objects.requireNonNullElse(
                            parsed("norms, dormantAfter", norms.dormantAfter(), Duration::parse, null),
                            Norms.DEFAULT.dormantAfter()),
                    all(norms.prefixes()),
                    Objects.requireNonNullElse(
                            parsed("norms, outcomeWithin", norms.outcomeWithin(), Duration::parse, null),
                            Norms.DEFAULT.outcomeWithin()),
                    norms.smallestGroup() == null ? SmallestGroup.DEFAULT : new SmallestGroup(norms.smallestGroup()));
        } catch (IllegalArgumentException wrong) {
            problems.add("norms: " + wrong.getMessage());
            return Norms.DEFAULT;
        }
    }

    /** Somebody of the people, or whoever is called so where they are not listed. */
    private Participant named(String id) {
        return people.getOrDefault(id, Participant.named(id));
    }

    /** Somebody who has to be among the people, if there are any. */
    private @Nullable Participant known(String where, @Nullable String id) {
        if (id != null && !people.isEmpty() && !people.containsKey(id)) {
            problems.add(where + ": there is nobody with the id '" + id + "' among the people");
        }
        return id == null ? null : named(id);
    }

    private <T> @Nullable T parsed(
            String where, @Nullable String word, Function<String, T> reads, @Nullable T otherwise) {
        if (word == null) {
            return otherwise;
        }
        try {
            return reads.apply(word);
        } catch (DateTimeException wrong) {
            problems.add(where + ": '" + word + "' cannot be read (" + wrong.getMessage() + ")");
            return otherwise;
        }
    }

    private <E extends Enum<E>> @Nullable E constant(String where, String word, Class<E> type) {
        String wanted = word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        List<String> known = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(wanted)) {
                return each;
            }
            known.add(each.name().toLowerCase(Locale.ROOT));
        }
        problems.add(where + ": '" + word + "' is none of " + String.join(", ", known));
        return null;
    }

    private static boolean is(@Nullable Boolean said) {
        return said != null && said;
    }

    private static String or(@Nullable String word, String otherwise) {
        return word == null ? otherwise : word;
    }

    private static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <T, R> List<R> made(@Nullable List<T> list, Function<T, @Nullable R> makes) {
        List<R> made = new ArrayList<>();
        for (T each : all(list)) {
            R result = makes.apply(each);
            if (result != null) {
                made.add(result);
            }
        }
        return List.copyOf(made);
    }
}
