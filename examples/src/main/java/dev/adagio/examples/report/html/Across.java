package dev.adagio.examples.report.html;

import dev.adagio.meeting.Toll;
import dev.adagio.model.Audience;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.waiting.Awaited;
import dev.adagio.waiting.WaitingGraph;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What only shows across a whole workspace. What concerns single persons is not shown, only how much of it there is.
 *
 * @param findings what was found, for everybody to see
 * @param confided how many findings are for single persons
 * @param waitings what waits for what
 * @param channels the channels
 * @param load what meetings take, or null where too few people are in them
 */
record Across(
        List<Row> findings,
        long confided,
        List<Edge> waitings,
        List<Room> channels,
        @Nullable Load load) {

    private static final int MOST = 400;
    private static final int MOST_WAITINGS = 60;
    private static final int LONGEST = 240;

    /** A finding with the places behind it. */
    record Row(String rule, String severity, String seen, String remedy, long sure, List<Where> places) {}

    /** A place: what it is called, and the words there. */
    record Where(String name, String quote) {}

    /** One thing waits for another; a person is called by what they give. */
    record Edge(String from, boolean fromPerson, String to, boolean toPerson, String need) {}

    /** A channel as the map of channels shows it. */
    record Room(
            String name,
            String kind,
            String purpose,
            boolean owned,
            @Nullable String norm,
            long messages,
            @Nullable String last) {}

    /** What meetings take of all people together, each time they take place. */
    record Load(long meetings, double hours, long people) {}

    static Across of(Workspace workspace, List<Finding> findings) {
        List<Finding> shown = findings.stream()
                .filter(finding -> finding.audience() == Audience.everybody())
                .toList();
        return new Across(
                shown.stream().limit(MOST).map(Across::row).toList(),
                findings.size() - shown.size(),
                WaitingGraph.of(workspace.workItems()).waitings().stream()
                        .limit(MOST_WAITINGS)
                        .map(each -> new Edge(
                                each.who().name(),
                                each.who() instanceof Awaited.Person,
                                each.whom().name(),
                                each.whom() instanceof Awaited.Person,
                                each.need()))
                        .toList(),
                rooms(workspace),
                load(workspace));
    }

    private static Row row(Finding finding) {
        return new Row(
                finding.rule(),
                finding.severity().word(),
                finding.seen(),
                finding.remedy(),
                Math.round(100 * finding.confidence()),
                finding.places().stream().map(Across::where).toList());
    }

    private static Where where(Place place) {
        if (place instanceof Place.InField in) {
            return new Where(in.kind() + " " + in.id() + ", " + in.field(), Shown.cut(in.quote(), LONGEST));
        }
        Message message = ((Place.InMessage) place).message();
        Participant sender = message.sender();
        Instant at = message.sentAt();
        String name = (sender == null ? "message" : sender.name()) + (at == null ? "" : ", " + at);
        return new Where(name, Shown.cut(message.text(), LONGEST));
    }

    /** The channels that are no private matter, those in which most is said first. */
    private static List<Room> rooms(Workspace workspace) {
        Map<String, Long> messages = new HashMap<>();
        Map<String, Instant> last = new HashMap<>();
        for (Conversation conversation : workspace.conversations()) {
            Channel channel = conversation.channel();
            if (channel != null) {
                messages.merge(channel.id(), (long) conversation.messages().size(), Long::sum);
                conversation.messages().stream()
                        .map(Message::sentAt)
                        .filter(Objects::nonNull)
                        .forEach(at -> last.merge(channel.id(), at, (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        List<Room> rooms = new ArrayList<>();
        for (Channel channel : workspace.channels()) {
            Duration norm = channel.responseNorm();
            Instant used = last.get(channel.id());
            if (!channel.isPrivate()) {
                rooms.add(new Room(
                        channel.name(),
                        channel.kind().name().toLowerCase(Locale.ROOT),
                        channel.purpose(),
                        channel.owner() != null,
                        norm == null ? null : norm.toString(),
                        messages.getOrDefault(channel.id(), 0L),
                        used == null ? null : used.toString()));
            }
        }
        rooms.sort(Comparator.comparingLong(Room::messages).reversed());
        return List.copyOf(rooms.subList(0, Math.min(rooms.size(), MOST)));
    }

    private static @Nullable Load load(Workspace workspace) {
        List<Participant> people = new ArrayList<>();
        double hours = 0;
        long meetings = 0;
        for (Meeting meeting : workspace.meetings()) {
            var toll = Toll.of(meeting);
            if (toll.isPresent() && !meeting.cancelled()) {
                hours += toll.get().hours();
                meetings++;
                people.addAll(meeting.required());
            }
        }
        return workspace.norms().smallestGroup().admits(people)
                ? new Load(
                        meetings,
                        Math.round(hours * 10) / 10.0,
                        people.stream().map(Participant::id).distinct().count())
                : null;
    }
}
