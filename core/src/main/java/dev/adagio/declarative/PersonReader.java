package dev.adagio.declarative;

import dev.adagio.model.Availability;
import dev.adagio.model.Participant;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the hours of one person. For one person. */
final class PersonReader {

    private final Problems problems;
    private final Clocks clocks;
    private final String id;
    private String name;
    private @Nullable ZoneId zone;
    private Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private LocalTime from = LocalTime.of(9, 0);
    private LocalTime until = LocalTime.of(17, 0);
    private List<Availability.Period> focus = List.of();

    PersonReader(Problems problems, Clocks clocks, String id) {
        this.problems = problems;
        this.clocks = clocks;
        this.id = id;
        this.name = id;
    }

    /** The hours; empty where it is not known where the person's clock is. */
    Optional<Availability> read(Node.Entry entry) {
        new KnownKeys(
                        problems,
                        "a person",
                        Map.of(
                                "name", this::name,
                                "zone", each -> clocks.zone(each).ifPresent(found -> zone = found),
                                "days", each -> clocks.days(each).ifPresent(found -> days = found),
                                "hours", this::hours,
                                "focus", each -> focus = clocks.periods(each)))
                .read(entry.value());
        ZoneId known = zone;
        if (known == null) {
            problems.add(
                    entry.key().span(),
                    "nothing says where the clock of " + entry.key().describe() + " is",
                    "zone");
            return Optional.empty();
        }
        return Optional.of(new Availability(new Participant(id, name, known), known, days, from, until, focus));
    }

    private void name(Node node) {
        if (node instanceof Node.Scalar scalar) {
            name = scalar.value();
        } else {
            problems.add(node.span(), node.describe() + " is no name", "a name");
        }
    }

    private void hours(Node node) {
        clocks.range(node).ifPresent(range -> {
            from = range.get(0);
            until = range.get(1);
        });
    }
}
