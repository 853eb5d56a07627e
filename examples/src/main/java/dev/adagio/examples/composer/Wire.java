package dev.adagio.examples.composer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.adagio.Adagio;
import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Remedy;
import dev.adagio.advice.Thresholds;
import dev.adagio.engine.Review;
import dev.adagio.json.ReviewJson;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.outline.Outline;
import dev.adagio.outline.Slot;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Source;
import dev.adagio.text.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page and the server tell each other, as JSON. Thread-safe. */
final class Wire {

    private static final int MOST_PEOPLE = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, List<Source>> sources;
    private final Thresholds thresholds;

    Wire(Adagio adagio) {
        sources = adagio.rules().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::sources));
        thresholds = adagio.engine().advisor().model().thresholds();
    }

    /**
     * A text as a whole.
     *
     * @param people to how many people it goes; 0 where that is not known
     */
    record Writing(String text, String kind, String subject, int people) {

        /** A message, or a meeting where this invites to one. */
        Object subjectOfReview() {
            Recipients recipients = Recipients.ofCounts(Math.min(people, MOST_PEOPLE), 0);
            MessageKind read = MessageKind.of(kind);
            if (read == MessageKind.MEETING) {
                return new Meeting("", subject, text, null, Duration.ZERO, null, recipients.to(), List.of(), "", false);
            }
            return Message.builder(text)
                    .kind(read)
                    .subject(subject)
                    .recipients(people == 0 ? null : recipients)
                    .build();
        }
    }

    /** A change to a draft that was seen in a revision. */
    record Typing(String draft, int revision, int start, int end, String replacement) {

        Edit edit() {
            return new Edit(new Span(start, end), replacement);
        }
    }

    /** The end of a draft. */
    record Leaving(String draft) {}

    record SlotShown(String kind, List<Span> passages, String prompt) {}

    record Turn(String mode, List<String> changes) {}

    record View(
            String draft,
            int revision,
            RawValue review,
            List<SlotShown> slots,
            List<Turn> turns,
            Map<String, List<Source>> sources,
            double sync,
            double async) {}

    /**
     * Reads what the page says.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static <T> T read(Class<T> type, byte[] body) {
        try {
            return Objects.requireNonNull(JSON.readValue(body, type));
        } catch (IOException | NullPointerException wrong) {
            throw new IllegalArgumentException("not the JSON that is expected", wrong);
        }
    }

    /** All there is to say of a draft. */
    String view(Drafts.Draft draft) {
        Review review = draft.review();
        Map<String, List<Source>> cited = review.findings().stream()
                .map(Finding::rule)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), rule -> sources.getOrDefault(rule, List.of())));
        View view = new View(
                draft.id(),
                draft.revision(),
                new RawValue(ReviewJson.write(review)),
                slots(review.outline().map(Outline::slots).orElse(List.of())),
                turns(review),
                cited,
                thresholds.sync(),
                thresholds.async());
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cannot be written as JSON", impossible);
        }
    }

    private static List<SlotShown> slots(List<Slot> slots) {
        return slots.stream()
                .map(slot -> new SlotShown(slot.kind().name().toLowerCase(Locale.ROOT), slot.passages(), slot.prompt()))
                .toList();
    }

    /** For each other verdict the smallest change that leads to it. */
    private static List<Turn> turns(Review review) {
        Mode now = review.advice().mode();
        return Arrays.stream(Mode.values())
                .filter(mode -> mode != now)
                .flatMap(mode -> turn(review, mode))
                .toList();
    }

    private static Stream<Turn> turn(Review review, Mode mode) {
        return review.counterfactuals(mode).stream()
                .limit(1)
                .map(Counterfactual::changes)
                .map(changes ->
                        new Turn(mode.word(), changes.stream().map(Remedy::says).toList()));
    }
}
