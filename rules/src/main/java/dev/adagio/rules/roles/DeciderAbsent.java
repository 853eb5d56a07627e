package dev.adagio.rules.roles;

import dev.adagio.model.Assignment;
import dev.adagio.model.Audience;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.Called;
import dev.adagio.rules.workspace.Calls;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Matters;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A conversation or meeting on a matter without its decider. */
final class DeciderAbsent implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/decider-absent", Severity.WARNING, "goes on about a matter without whoever decides it")
            .because("Without the decider a discussion can only be held again.")
            .clearedBy("Call the decider, with the question and a date; or ask who decides meanwhile.")
            .formerly("role-decider-absent")
            .source(Bibliography.DACI)
            .source(Bibliography.GITLAB)
            .build();

    /** From so many messages on it is a discussion: a proposal of this library. */
    private static final int MANY = 6;

    /** What ended before is over: a proposal of this library. */
    private static final Duration RECENT = Duration.ofDays(14);

    private static final Function<Said.Stretch, List<Discussion>> DISCUSSED = DeciderAbsent::discussed;

    /** Several people have said something, and more than a few words; the last of them from this moment on. */
    private record Discussion(Conversation conversation, List<String> names, Instant from) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(Called.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                talk(Company.at("2026-06-10T12:00:00Z"))
                        .role("api", "Ana", Role.DECIDE)
                        .flagged("six messages, and no Ana"),
                talk(Company.at("2026-06-10T12:00:00Z"))
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Li", "2026-06-10T08:00:00Z", "@Noa, what do you say?")
                        .flagged("somebody else is called"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .meeting(meeting("api", "Bo", "Li"))
                        .flagged("a meeting on it to which Ana is not asked"),
                talk(Company.at("2026-06-10T12:00:00Z"))
                        .role("api", "Bo", Role.DECIDE)
                        .accepted("Bo takes part"),
                talk(Company.at("2026-06-10T12:00:00Z"))
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Li", "2026-06-10T08:00:00Z", "@Ana, please decide by Friday.")
                        .accepted("Ana is called"),
                talk(Company.at("2026-06-10T12:00:00Z"))
                        .role("prices", "Ana", Role.DECIDE)
                        .accepted("another matter"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("api", "Bo", "2026-06-10T08:00:00Z", "Which names?")
                        .role("api", "Ana", Role.DECIDE)
                        .accepted("it only begins"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .meeting(meeting("api", "Ana", "Li"))
                        .accepted("Ana is asked to be there"));
    }

    private static Company talk(Company company) {
        for (int i = 0; i < MANY; i++) {
            company.said(
                    "api",
                    i % 2 == 0 ? "Bo" : "Li",
                    "2026-06-10T0" + i + ":00:00Z",
                    "I would rather have the other name.");
        }
        return company;
    }

    private static Meeting meeting(String title, String... people) {
        return new Meeting(
                title,
                title,
                "",
                ZonedDateTime.parse("2026-06-11T10:00:00Z"),
                Duration.ofMinutes(30),
                Company.person("Noa"),
                Stream.of(people).map(Company::person).toList(),
                List.of(),
                "",
                false);
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Matters matters = Matters.of(workspace);
        if (matters.isEmpty()) {
            return List.of();
        }
        Calls calls = new Calls(signals);
        Instant from = workspace.at().minus(RECENT);
        List<Finding> findings = new ArrayList<>();
        for (Said.Stretch stretch : signals.stretches()) {
            for (Discussion discussion : signals.once(stretch, DISCUSSED)) {
                if (discussion.from().isBefore(from)) {
                    break;
                }
                Conversation conversation = discussion.conversation();
                matters.of(discussion.names()).stream()
                        .flatMap(Matters::deciders)
                        .filter(each -> !calls.has(each.person(), conversation))
                        .limit(1)
                        .forEach(each -> findings.add(finding(each, conversation)));
            }
        }
        for (Meeting meeting : workspace.meetings()) {
            if (!meeting.cancelled()
                    && meeting.start() != null
                    && meeting.start().toInstant().isAfter(workspace.at())) {
                matters.named(meeting.title()).stream()
                        .flatMap(Matters::deciders)
                        .filter(each -> !isAsked(each.person(), meeting))
                        .limit(1)
                        .forEach(each -> findings.add(finding(each, meeting)));
            }
        }
        return findings;
    }

    /** The latest first. */
    private static List<Discussion> discussed(Said.Stretch stretch) {
        List<Discussion> discussions = new ArrayList<>();
        for (Conversation conversation : stretch.conversations()) {
            int size = conversation.messages().size();
            List<Message> last = conversation.messages().subList(Math.max(0, size - MANY), size);
            Instant from = last.size() < MANY ? null : last.get(0).sentAt();
            if (from != null && severalWrite(last)) {
                discussions.add(new Discussion(conversation, Matters.names(conversation), from));
            }
        }
        discussions.sort(Comparator.comparing(Discussion::from).reversed());
        return List.copyOf(discussions);
    }

    private static boolean severalWrite(List<Message> messages) {
        Participant first = messages.get(0).sender();
        for (Message message : messages) {
            Participant sender = message.sender();
            if (first != null && sender != null && !sender.id().equals(first.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsked(Participant person, Meeting meeting) {
        Participant organizer = meeting.organizer();
        return Stream.concat(meeting.required().stream(), meeting.optional().stream())
                        .anyMatch(each -> each.id().equals(person.id()))
                || (organizer != null && organizer.id().equals(person.id()));
    }

    private static Finding finding(Assignment decider, Conversation conversation) {
        Message last = conversation.messages().get(conversation.messages().size() - 1);
        Finding.Builder finding =
                INFO.finding(new Place.InMessage(last, new Span(0, last.text().length())));
        Participant sender = last.sender();
        Channel channel = conversation.channel();
        if (channel != null && channel.isPrivate()) {
            finding.audience(Audience.only(sender == null ? decider.person() : sender));
        }
        return finding.at(Roles.place(decider))
                .seen("a conversation of " + conversation.messages().size() + " messages on " + decider.subject()
                        + ", in which its decider neither writes nor is called")
                .confidence(0.8)
                .build();
    }

    private static Finding finding(Assignment decider, Meeting meeting) {
        return INFO.finding(new Place.InField("meeting", meeting.id(), "required", ""))
                .at(Roles.place(decider))
                .seen("a meeting on " + decider.subject() + " to which its decider is not asked")
                .build();
    }
}
