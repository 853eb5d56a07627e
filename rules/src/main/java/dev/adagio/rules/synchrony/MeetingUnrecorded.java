package dev.adagio.rules.synchrony;

import dev.adagio.model.Assignment;
import dev.adagio.model.Meeting;
import dev.adagio.model.Note;
import dev.adagio.model.Role;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Matters;
import dev.adagio.rules.workspace.WorkingTime;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A meeting on a matter that somebody decides, of which nothing was written down. */
final class MeetingUnrecorded implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/meeting-unrecorded",
                    Severity.WARNING,
                    "was held on a matter to be decided, and nothing was written down")
            .because("Who was not there learns it by hearsay, and who was there remembers it otherwise.")
            .clearedBy("Write down what was decided, with its because, and tell those it concerns.")
            .source(Bibliography.GITHUB)
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.GOOGLE)
            .build();

    /** What was held before is looked for elsewhere: a proposal of this library. */
    private static final Duration RECENT = Duration.ofDays(21);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .role("store", "Ana", Role.DECIDE)
                        .meeting(held("store", "2026-06-05T10:00:00Z", false))
                        .flagged("three working days ago"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("store", "Ana", Role.DECIDE)
                        .meeting(held("Store", "2026-06-08T10:00:00Z", false))
                        .flagged("Monday"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("store", "Ana", Role.DECIDE)
                        .note(new Note("n1", "Prices", null, List.of(), List.of("prices")))
                        .meeting(held("store", "2026-06-05T10:00:00Z", false))
                        .flagged("another matter was written down"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("store", "Ana", Role.DECIDE)
                        .note(new Note("n1", "Store", null, List.of(), List.of("m-store")))
                        .meeting(held("store", "2026-06-05T10:00:00Z", false))
                        .accepted("its minutes"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("store", "Ana", Role.DECIDE)
                        .meeting(held("store", "2026-06-10T10:00:00Z", false))
                        .accepted("two hours ago"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("store", "Ana", Role.DECIDE)
                        .meeting(held("store", "2026-06-05T10:00:00Z", true))
                        .accepted("called off"),
                Company.at("2026-06-10T12:00:00Z")
                        .meeting(held("Lunch", "2026-06-05T10:00:00Z", false))
                        .accepted("nothing to decide"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("store", "Ana", Role.DECIDE)
                        .meeting(held("store", "2026-04-05T10:00:00Z", false))
                        .accepted("long ago"));
    }

    private static Meeting held(String title, String start, boolean cancelled) {
        return new Meeting(
                "m-" + title,
                title,
                "",
                ZonedDateTime.parse(start),
                Duration.ofMinutes(30),
                Company.person("Ana"),
                List.of(Company.person("Bo"), Company.person("Li")),
                List.of(),
                "",
                cancelled);
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Matters matters = Matters.of(workspace);
        Set<String> written = workspace.notes().stream()
                .flatMap(note -> note.about().stream())
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Meeting meeting : workspace.meetings()) {
            Optional<List<Assignment>> roles = matters.named(meeting.title());
            ZonedDateTime start = meeting.start();
            if (roles.isPresent()
                    && start != null
                    && !meeting.cancelled()
                    && Matters.deciders(roles.get()).findAny().isPresent()
                    && !written.contains(meeting.id())
                    && !written.contains(roles.get().get(0).subject())
                    && isDue(start.toInstant().plus(meeting.length()), workspace)) {
                findings.add(INFO.finding(Invited.title(meeting))
                        .seen("a meeting on " + roles.get().get(0).subject() + " was held on " + start.toLocalDate()
                                + ", and nothing tells what came of it")
                        .confidence(0.8)
                        .build());
            }
        }
        return findings;
    }

    private static boolean isDue(Instant ended, Workspace workspace) {
        return ended.isAfter(workspace.at().minus(RECENT))
                && WorkingTime.between(ended, workspace.at())
                                .compareTo(workspace.norms().outcomeWithin())
                        > 0;
    }
}
