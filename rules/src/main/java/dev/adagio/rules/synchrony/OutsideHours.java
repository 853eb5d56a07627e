package dev.adagio.rules.synchrony;

import dev.adagio.model.Audience;
import dev.adagio.model.Availability;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A meeting at an hour at which those who have to be there do not work, for whoever called it. */
final class OutsideHours implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/outside-hours", Severity.WARNING, "asks people to be there outside their working hours")
            .because(
                    "Who has to choose between sleep and being heard is not asked fairly, and it is mostly the same people.")
            .clearedBy("Move it, take turns with the hour, or make it optional with a day or two to object in writing.")
            .formerly("sync-outside-hours")
            .source(Bibliography.GITLAB)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                night(Company.at("2026-06-10T12:00:00Z"), "2026-06-11T15:00:00Z", false)
                        .flagged("three in the morning in Auckland"),
                night(Company.at("2026-06-10T12:00:00Z"), "2026-06-13T00:00:00Z", false)
                        .flagged("a Saturday"),
                night(Company.at("2026-06-10T12:00:00Z"), "2026-06-11T20:00:00Z", false)
                        .flagged("before work begins"),
                night(Company.at("2026-06-10T12:00:00Z"), "2026-06-10T23:00:00Z", false)
                        .accepted("eleven in the morning in Auckland"),
                night(Company.at("2026-06-10T12:00:00Z"), "2026-06-11T15:00:00Z", true)
                        .accepted("nobody has to be there"),
                night(Company.at("2026-06-10T12:00:00Z"), "2026-06-01T15:00:00Z", false)
                        .accepted("it is over"),
                Company.at("2026-06-10T12:00:00Z")
                        .meeting(call("2026-06-11T15:00:00Z", false))
                        .accepted("nothing is known of anybody's hours"));
    }

    private static Company night(Company company, String start, boolean optional) {
        return company.hours(new Availability(
                        Company.person("Rewi"),
                        ZoneId.of("Pacific/Auckland"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        List.of()))
                .meeting(call(start, optional));
    }

    private static Meeting call(String start, boolean optional) {
        List<Participant> people = List.of(Company.person("Bo"), Company.person("Rewi"));
        return new Meeting(
                "m1",
                "Prices",
                "",
                ZonedDateTime.parse(start),
                Duration.ofMinutes(30),
                Company.person("Ana"),
                optional ? List.of() : people,
                optional ? people : List.of(),
                "",
                false);
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Map<String, Availability> hours = new HashMap<>();
        workspace
                .availabilities()
                .forEach(each -> hours.putIfAbsent(each.participant().id(), each));
        List<Finding> findings = new ArrayList<>();
        for (Meeting meeting : workspace.meetings()) {
            Participant organizer = meeting.organizer();
            ZonedDateTime start = meeting.start();
            if (organizer == null || start == null || meeting.cancelled() || isOver(meeting, start, workspace.at())) {
                continue;
            }
            Set<LocalTime> clocks = new TreeSet<>();
            for (Participant person : meeting.required()) {
                Availability availability = hours.get(person.id());
                if (availability != null && !availability.working(start.toInstant())) {
                    clocks.add(start.withZoneSameInstant(availability.zone()).toLocalTime());
                }
            }
            if (!clocks.isEmpty()) {
                findings.add(INFO.finding(new Place.InField("meeting", meeting.id(), "start", start.toString()))
                        .at(Invited.title(meeting))
                        .seen("it begins at "
                                + clocks.stream().map(LocalTime::toString).collect(Collectors.joining(", "))
                                + " on the clocks of people who have to be there and do not work then")
                        .audience(Audience.only(organizer))
                        .build());
            }
        }
        return findings;
    }

    private static boolean isOver(Meeting meeting, ZonedDateTime start, Instant at) {
        return meeting.recurrence().isEmpty() && start.toInstant().isBefore(at);
    }
}
