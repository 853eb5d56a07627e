package dev.adagio.rules;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.time.Standpoint;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of those who write and read a message, as far as they are known.
 *
 * @param standpoint the zone of the sender, those of all from whom something may be expected, and when it is sent
 */
public record Clocks(Standpoint standpoint) {

    /** Hours in which most people neither work nor expect to: proposals of this library. */
    private static final int MORNING = 7;

    private static final int EVENING = 20;

    private static final int WORKING_DAY = 8;

    private static final int DAY = 24;

    private static final int SECONDS = 3600;

    /** Places whose free days are not Saturday and Sunday, so that the day of the week tells nothing there. */
    private static final Set<String> OTHER_WEEKENDS = Set.of(
            "Africa/Algiers",
            "Africa/Cairo",
            "Africa/Tripoli",
            "Asia/Amman",
            "Asia/Baghdad",
            "Asia/Bahrain",
            "Asia/Damascus",
            "Asia/Dhaka",
            "Asia/Jerusalem",
            "Asia/Kabul",
            "Asia/Kathmandu",
            "Asia/Kuwait",
            "Asia/Muscat",
            "Asia/Qatar",
            "Asia/Riyadh",
            "Asia/Tehran",
            "Asia/Tel_Aviv");

    /** What is known of the clocks of a message. */
    public static Clocks of(Message message) {
        return new Clocks(Standpoint.of(message));
    }

    /** What is known of the clocks of a message where the members of a room count as readers if nobody is addressed. */
    public static Clocks ofAllReaders(Message message) {
        Clocks clocks = of(message);
        Channel channel = message.channel();
        if (message.recipients() != null || channel == null) {
            return clocks;
        }
        return clocks.readBy(zones(channel.members(), message.sender()));
    }

    /** What is known of the clocks of a message of which only those it calls count as readers, if it calls any. */
    public static Clocks ofCalled(Message message, Collection<String> called) {
        Channel channel = message.channel();
        List<Participant> members = channel == null
                ? List.of()
                : channel.members().stream()
                        .filter(member -> called.contains(member.id()) || called.contains(member.name()))
                        .toList();
        Clocks clocks = of(message);
        return members.isEmpty() ? clocks : clocks.readBy(zones(members, message.sender()));
    }

    private static List<ZoneId> zones(List<Participant> people, @Nullable Participant sender) {
        return people.stream()
                .filter(person -> sender == null || !person.id().equals(sender.id()))
                .map(Participant::zone)
                .filter(Objects::nonNull)
                .toList();
    }

    private Clocks readBy(List<ZoneId> readers) {
        return new Clocks(new Standpoint(standpoint.sentAt(), standpoint.sender(), readers, standpoint.endOfWork()));
    }

    /** The known zones of the readers. */
    public List<ZoneId> readers() {
        return standpoint.readers();
    }

    /** Whether two of the clocks are known to show different times; now, where the message has no time. */
    public boolean differ() {
        Instant instant = instant();
        return known().stream()
                        .map(zone -> zone.getRules().getOffset(instant))
                        .distinct()
                        .count()
                > 1;
    }

    /** How many hours of an ordinary working day all known clocks share: the whole day where none differ. */
    public int sharedHours() {
        List<ZoneId> known = known();
        if (known.size() < 2) {
            return WORKING_DAY;
        }
        Instant instant = instant();
        int[] hours = known.stream()
                .mapToInt(
                        zone -> Math.floorMod(zone.getRules().getOffset(instant).getTotalSeconds() / SECONDS, DAY))
                .sorted()
                .toArray();
        int widest = hours[0] + DAY - hours[hours.length - 1];
        for (int i = 1; i < hours.length; i++) {
            widest = Math.max(widest, hours[i] - hours[i - 1]);
        }
        int spread = DAY - widest;
        return Math.max(0, WORKING_DAY - spread);
    }

    /** Whether it is known that it is night or weekend for every reader whose clock is known, and for at least one. */
    public boolean readersAreOff() {
        return !readers().isEmpty() && readers().stream().allMatch(this::isOff);
    }

    /** Whether it is known that it is night or weekend for the sender. */
    public boolean senderIsOff() {
        ZoneId sender = standpoint.sender();
        return sender != null && isOff(sender);
    }

    private List<ZoneId> known() {
        return Stream.concat(Stream.ofNullable(standpoint.sender()), readers().stream())
                .toList();
    }

    private Instant instant() {
        Instant at = standpoint.sentAt();
        return at == null ? Instant.EPOCH : at;
    }

    private boolean isOff(ZoneId zone) {
        Instant at = standpoint.sentAt();
        if (at == null) {
            return false;
        }
        ZonedDateTime local = at.atZone(zone);
        DayOfWeek day = local.getDayOfWeek();
        boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        return local.getHour() < MORNING
                || local.getHour() >= EVENING
                || (weekend && !OTHER_WEEKENDS.contains(zone.getId()));
    }
}
