package dev.adagio.examples.report.html;

import dev.adagio.examples.report.html.Group.Counts;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Messages by where they were sent. Conversations of a few, and places in which fewer than five people
 * wrote, are one row without a name; it takes in the next smallest place where it would itself be too
 * small, so that nobody can subtract their way to one person either.
 */
final class Places {

    /** What is shown for the places that have no row of their own. */
    static final String SMALL = "Small groups";

    private static final String NAMED = "#";
    private static final int MOST = 20_000;
    private static final int ROWS = 40;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Group small = new Group();
    private boolean crowded;

    private record Place(String name, Group group) {}

    /**
     * A row of the table.
     *
     * @param name the place, or {@link #SMALL}
     * @param counts what was sent there
     */
    record Row(String name, Counts counts) {}

    void add(Subject subject) {
        Message message = subject.message();
        Channel channel = message.channel();
        if (channel != null && intimate(channel)) {
            small.add(subject);
            return;
        }
        String key = key(message);
        Place place = places.get(key);
        if (place == null && places.size() == MOST) {
            crowded = true;
            small.add(subject);
            return;
        }
        if (place == null) {
            place = new Place(name(message), new Group());
            places.put(key, place);
        }
        place.group.add(subject);
    }

    /** How many places with a name there are, {@value #MOST} at most. */
    int named() {
        return (int)
                places.keySet().stream().filter(key -> key.startsWith(NAMED)).count();
    }

    /** Where a message was sent, as it is called beside the message. */
    static String shown(Message message) {
        Channel channel = message.channel();
        if (channel != null && intimate(channel)) {
            return channel.kind() == Channel.Kind.DIRECT ? "Between two" : "Among a few";
        }
        return name(message);
    }

    /** The rows, the one with the most messages first, small groups last. */
    List<Row> rows(Names people) {
        List<Place> large = new ArrayList<>();
        Group rest = new Group();
        rest.addAll(small);
        places.forEach((key, place) -> {
            if (place.group.enough() && !(key.startsWith(NAMED) && people.in(place.name))) {
                large.add(place);
            } else {
                rest.addAll(place.group);
            }
        });
        large.sort(Comparator.comparingLong((Place place) -> -place.group.messages())
                .thenComparing(Place::name));
        while (!large.isEmpty() && (large.size() > ROWS || (rest.messages() > 0 && !rest.enough()))) {
            rest.addAll(large.remove(large.size() - 1).group);
        }
        List<Row> rows = new ArrayList<>();
        large.forEach(place -> rows.add(new Row(place.name, place.group.counts())));
        if (rest.enough()) {
            rows.add(new Row(
                    crowded || large.size() == ROWS ? "Small groups and further channels" : SMALL, rest.counts()));
        }
        return List.copyOf(rows);
    }

    private static boolean intimate(Channel channel) {
        return channel.kind() == Channel.Kind.DIRECT || channel.kind() == Channel.Kind.GROUP;
    }

    private static String key(Message message) {
        Channel channel = message.channel();
        return channel == null ? message.kind().word() : NAMED + channel.id();
    }

    private static String name(Message message) {
        Channel channel = message.channel();
        if (channel != null) {
            return channel.name().isBlank() ? channel.id() : channel.name();
        }
        return switch (message.kind()) {
            case EMAIL -> "Mail";
            case CHAT -> "Chat";
            case ISSUE -> "Issues";
            case MEETING -> "Meeting notices";
            case DOCUMENT -> "Documents";
        };
    }
}
