package dev.adagio.examples.mcp;

import dev.adagio.Adagio;
import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Plan;
import dev.adagio.advice.Remedy;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.search.Hit;
import dev.adagio.decision.store.LogFolder;
import dev.adagio.engine.Review;
import dev.adagio.engine.TextReport;
import dev.adagio.excerpt.Prose;
import dev.adagio.json.ReviewJson;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rules.decisions.DecisionFinder;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an assistant can ask. Thread-safe. */
final class Tools {

    private static final int MOST_PEOPLE = 1_000;
    private static final int MOST_HITS = 20;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    static final List<Described> ALL = List.of(
            new Described(
                    "review_message",
                    "Says what is missing in a message before it is sent: findings with what would clear each, how "
                            + "probably it can be answered in one go, and whether it needs everybody at once.",
                    """
                    {"type": "object", "required": ["text"], "properties": {
                      "text": {"type": "string", "description": "the message as it would be sent"},
                      "kind": {"enum": ["chat", "email", "issue", "document"], "description": "otherwise chat"},
                      "subject": {"type": "string"},
                      "people": {"type": "integer", "minimum": 0, "description": "to how many people it goes"}}}""",
                    Tools::review),
            new Described(
                    "advise_meeting",
                    "Says whether a meeting needs everybody at the same time, why, what would turn that, and how to "
                            + "do it in writing instead.",
                    """
                    {"type": "object", "required": ["title"], "properties": {
                      "title": {"type": "string"},
                      "description": {"type": "string", "description": "agenda and notes"},
                      "people": {"type": "integer", "minimum": 0, "description": "how many are asked to be there"},
                      "minutes": {"type": "integer", "minimum": 0},
                      "recurrence": {"type": "string", "description": "an iCalendar RRULE value such as FREQ=WEEKLY"}}}""",
                    Tools::advise),
            new Described(
                    "find_decisions",
                    "Finds decision records by words, the best first: what was decided already, and whether it holds.",
                    """
                    {"type": "object", "required": ["words"], "properties": {
                      "words": {"type": "string"},
                      "most": {"type": "integer", "minimum": 1, "maximum": 20, "description": "otherwise 5"}}}""",
                    Tools::find),
            new Described(
                    "draft_decision",
                    "Begins a decision record out of a conversation, in its own words and no others. What nobody "
                            + "said is left to fill in. Nothing is written to the log.",
                    """
                    {"type": "object", "required": ["messages"], "properties": {
                      "title": {"type": "string", "description": "what the conversation is called"},
                      "messages": {"type": "array", "description": "oldest first", "items": {
                        "type": "object", "required": ["author", "text"], "properties": {
                          "author": {"type": "string"}, "text": {"type": "string"},
                          "at": {"type": "string", "description": "such as 2026-06-10T08:00:00Z"}}}}}}""",
                    Tools::draft));

    private final Adagio adagio;
    private final @Nullable LogFolder folder;

    /** Tools around a log of decisions, or none. */
    Tools(Adagio adagio, @Nullable LogFolder folder) {
        this.adagio = adagio;
        this.folder = folder;
    }

    /**
     * A tool.
     *
     * @param takes the JSON Schema of its arguments
     */
    record Described(String name, String says, String takes, BiFunction<Tools, Arguments, Told> work) {}

    /**
     * An answer.
     *
     * @param json the same as data, or empty
     */
    record Told(String says, String json) {}

    private Told review(Arguments given) {
        int people = given.number("people", 0, MOST_PEOPLE);
        Review review = adagio.review(Message.builder(given.needed("text"))
                .kind(MessageKind.of(given.text("kind").orElse("chat")))
                .subject(given.text("subject").orElse(""))
                .recipients(people == 0 ? null : Recipients.ofCounts(people, 0))
                .build());
        StringBuilder says = new StringBuilder(TextReport.PLAIN.render(review));
        review.readiness().ifPresent(ready -> {
            says.append("\nready to be answered in one go: ").append(percent(ready.probability()));
            if (ready.raising() != null) {
                says.append("; ")
                        .append(percent(ready.raising().probability()))
                        .append(" if you ")
                        .append(ready.raising().says());
            }
            says.append('\n');
        });
        return new Told(says.toString(), ReviewJson.write(review));
    }

    private Told advise(Arguments given) {
        int people = given.number("people", 0, MOST_PEOPLE);
        Review review = adagio.engine()
                .review(new Meeting(
                        "",
                        given.needed("title"),
                        given.text("description").orElse(""),
                        null,
                        Duration.ofMinutes(given.number("minutes", 0, MINUTES_OF_A_DAY)),
                        null,
                        Recipients.ofCounts(people, 0).to(),
                        List.of(),
                        given.text("recurrence").orElse(""),
                        false));
        var advice = review.advice();
        StringBuilder says = new StringBuilder(advice.mode().word() + ", " + percent(advice.confidence()) + " sure\n");
        advice.contributions()
                .forEach(
                        each -> says.append("- ").append(each.evidence().says()).append('\n'));
        for (Mode mode : Mode.values()) {
            if (mode != advice.mode()) {
                review.counterfactuals(mode).stream().limit(1).forEach(turn -> says.append(turned(mode, turn)));
            }
        }
        review.plan(Mode.ASYNC)
                .map(Plan::markdown)
                .ifPresent(plan -> says.append("\nIn writing:\n\n").append(plan));
        return new Told(says.toString(), ReviewJson.write(review));
    }

    private static String turned(Mode mode, Counterfactual turn) {
        return mode.word() + " if: " + turn.changes().stream().map(Remedy::says).collect(Collectors.joining("; and "))
                + "\n";
    }

    private Told find(Arguments given) {
        if (folder == null) {
            throw new IllegalArgumentException("this server was started without --log FOLDER: it knows no decisions");
        }
        List<Hit> hits = folder.index().search(given.needed("words"), Math.max(1, given.number("most", 5, MOST_HITS)));
        String says = hits.stream().map(Tools::shown).collect(Collectors.joining("\n"));
        return new Told(says.isEmpty() ? "no record has these words" : says, "");
    }

    private static String shown(Hit hit) {
        DecisionRecord record =
                new DecisionReader().read(hit.record().path(), hit.record().text());
        return "%s (%s) %s%n    %s"
                .formatted(
                        Prose.line(record.title()),
                        record.status().name().toLowerCase(Locale.ROOT),
                        record.path(),
                        Prose.line(hit.snippet()));
    }

    private Told draft(Arguments given) {
        List<Message> messages = given.objects("messages").stream()
                .map(each -> Message.builder(each.needed("text"))
                        .sender(Participant.named(each.needed("author")))
                        .sentAt(each.text("at").map(Tools::instant).orElse(null))
                        .build())
                .toList();
        Conversation conversation =
                new Conversation("conversation", given.text("title").orElse(""), null, titled(given, messages));
        DecisionLog log =
                folder == null ? DecisionLog.of(List.of()) : folder.read().log();
        DecisionFinder finder = DecisionFinder.of(adagio.engine(), log).withAll();
        return finder.lastIn(conversation)
                .map(found -> new Told(finder.draft(found, LocalDate.now(ZoneOffset.UTC), conversation.id()), ""))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no sentence says what was decided, or the log has it already; nothing is drafted"));
    }

    private static List<Message> titled(Arguments given, List<Message> messages) {
        String title = given.text("title").orElse("");
        return messages.stream()
                .map(each -> each.toBuilder().subject(title).build())
                .toList();
    }

    private static Instant instant(String at) {
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'at' has to be a time such as 2026-06-10T08:00:00Z", e);
        }
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
