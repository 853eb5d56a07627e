package dev.adagio.delivery;

import dev.adagio.model.Channel;
import dev.adagio.model.ChannelTraits;
import dev.adagio.model.Participant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where something should go.
 *
 * @param channel the channel
 * @param because what speaks for it, in half sentences
 */
public record Placement(Channel channel, List<String> because) {

    private static final Comparator<Channel> BEST_LAST = Comparator.comparing(Placement::norm)
            .thenComparing(channel -> channel.traits().permanence())
            .thenComparing(channel -> channel.traits().visibility())
            .thenComparing(channel -> channel.traits().reach(), Comparator.reverseOrder())
            .thenComparing(Channel::id, Comparator.reverseOrder());

    public Placement {
        Objects.requireNonNull(channel, "channel");
        because = List.copyOf(because);
    }

    /**
     * The slowest, then most lasting, then most visible channel that still answers in time and shows it to nobody it is
     * not for. What is private is chosen only where it has to be; a place for what lasts only for what is to last.
     * Empty where no channel will do.
     */
    public static Optional<Placement> of(Collection<Channel> channels, Errand errand) {
        return channels.stream()
                .filter(channel -> serves(channel, errand))
                .max(BEST_LAST)
                .map(channel -> new Placement(channel, reasons(channel, errand)));
    }

    /** Whether a channel answers in time, reaches those it is for, and shows it to nobody else. */
    public static boolean serves(Channel channel, Errand errand) {
        boolean place = channel.kind() == Channel.Kind.DOCUMENT;
        return (errand.slack() == null || norm(channel).compareTo(errand.slack()) <= 0)
                && channel.isPrivate() == errand.confidential()
                && (errand.lasting()
                        ? channel.traits().permanence().compareTo(ChannelTraits.Permanence.KEPT) >= 0
                        : !place)
                && reaches(channel, errand);
    }

    /** How soon an answer is expected: as agreed, or else as is usual for the kind of channel. */
    public static Duration norm(Channel channel) {
        Duration agreed = channel.responseNorm();
        if (agreed != null) {
            return agreed;
        }
        // PagerDuty for what rings; GitHub and Doist for the others
        return switch (channel.kind()) {
            case PAGE -> Duration.ofMinutes(5);
            case DIRECT, GROUP, ROOM, MAIL, TRACKER -> Duration.ofDays(1);
            case DOCUMENT -> Duration.ofDays(3);
        };
    }

    private static boolean reaches(Channel channel, Errand errand) {
        if (channel.members().isEmpty() || errand.readers().isEmpty()) {
            return true;
        }
        Set<String> members = channel.members().stream().map(Participant::id).collect(Collectors.toSet());
        return errand.readers().stream().map(Participant::id).allMatch(members::contains)
                && (!errand.confidential() || members.size() <= errand.readers().size() + 1);
    }

    private static List<String> reasons(Channel channel, Errand errand) {
        List<String> reasons = new ArrayList<>();
        Duration slack = errand.slack();
        if (slack != null) {
            reasons.add("it answers within " + words(norm(channel)) + ", and " + words(slack) + " are left");
        } else {
            reasons.add("nothing says that it is urgent");
        }
        if (channel.traits().permanence().compareTo(ChannelTraits.Permanence.KEPT) >= 0) {
            reasons.add("it can be found again");
        }
        reasons.add(channel.isPrivate() ? "only those it is for can see it" : "others can see it too");
        return reasons;
    }

    private static String words(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 120) {
            return minutes + " minutes";
        }
        return duration.toHours() < 48 ? duration.toHours() + " hours" : duration.toDays() + " days";
    }
}
