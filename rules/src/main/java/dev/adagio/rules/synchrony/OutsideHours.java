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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
                weekly("2026-06-11T04:30:00Z")
                        .flagged("half past four in winter; in summer the clocks go on, and work is over"),
                weekly("2026-06-04T15:00:00Z").flagged("it began last week, and goes on"),
                weekly("2026-06-10T23:00:00Z").accepted("within working hours in every season"),
                Company.at("2026-06-10T12:00:00Z")
                        .meeting(call("2026-06-11T15:00:00Z", false))
                        .accepted("nothing is known of anybody's hours"));
    }

    private static Company weekly(String start) {
        Meeting call = call(start, false);
        return night(
                Company.at("2026-06-10T12:00:00Z"),
                new Meeting(
                        call.id(),
                        call.title(),
                        call.description(),
                        call.start(),
                        call.length(),
                        call.organizer(),
                        call.required(),
                        call.optional(),
                        "FREQ=WEEKLY",
                        false));
    }

    private static Company night(Company company, String start, boolean optional) {
        return night(company, call(start, optional));
    }

    private static Company night(Company company, Meeting call) {
        return company.hours(new Availability(
                        Company.person("Rewi"),
                        ZoneId.of("Pacific/Auckland"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        List.of()))
                .meeting(call);
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
        OffCalendar calendar =
                signals.once(workspace.meetings(), signals.once(workspace.availabilities(), OffCalendar.KEPT));
        Instant at = workspace.at();
        List<Finding> findings = new ArrayList<>();
        for (OffCalendar.Entry entry : calendar.from(LocalDate.ofInstant(at, ZoneOffset.UTC))) {
            Meeting meeting = entry.meeting();
            Participant organizer = meeting.organizer();
            List<OffCalendar.Off> off = entry.off().stream()
                    .filter(each -> !each.start().toInstant().isBefore(at))
                    .toList();
            if (organizer != null && !off.isEmpty()) {
                findings.add(INFO.finding(new Place.InField(
                                "meeting",
                                meeting.id(),
                                "start",
                                off.get(0).start().toString()))
                        .at(Invited.title(meeting))
                        .seen(seen(meeting, off, entry.from(at)))
                        .audience(Audience.only(organizer))
                        .build());
            }
        }
        return findings;
    }

    private static String seen(Meeting meeting, List<OffCalendar.Off> off, long of) {
        String times = meeting.recurrence().isEmpty() || off.size() == of
                ? "it begins at "
                : off.size() + " of " + of + " times in the year to come it begins at ";
        return times
                + off.stream()
                        .flatMap(each -> each.clocks().stream())
                        .distinct()
                        .sorted()
                        .map(LocalTime::toString)
                        .collect(Collectors.joining(", "))
                + " on the clocks of people who have to be there and do not work then";
    }
}
