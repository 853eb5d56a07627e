package dev.adagio.rules.interruption;

import static dev.adagio.rules.Given.said;
import static dev.adagio.rules.Given.sent;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One thought, sent in pieces that each ring a bell. */
final class FragmentBurst implements Rule<Message> {

    /** How many pieces make a burst, how long a piece is at most, and how close they follow: proposals of this library. */
    private static final int PIECES = 3;

    private static final int PIECE = 5;

    private static final Duration CLOSE = Duration.ofSeconds(60);

    /** The marks of speech; others are those of code and formulas. */
    private static final Set<String> MARKS =
            Set.of(",", ".", "..", "...", "!", "!!", "?", "??", ":", ";", "'", "-", "\u2026");

    private static final RuleInfo INFO = RuleInfo.of(
                    "interruption/fragment-burst", Severity.HINT, "comes as one more piece of a thought")
            .because("Each piece interrupts anew, and none can be answered before the last has come.")
            .clearedBy("Collect the pieces into one message.")
            .formerly("intr-fragment-burst")
            .source(Bibliography.POSTHOG)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Message> subject() {
        return Message.class;
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«the API»", burst("so", "about")),
                Example.flagged("«in the export»", burst("I see", "wrong totals")),
                Example.flagged("«it's back»", burst("hm", "wait")),
                Example.accepted("so, about the API: which version is live?").note("one message"),
                Example.accepted("which version is live?", burst("hi", "about the API"))
                        .note("the question has arrived: a whole sentence"),
                Example.accepted(
                                "the API",
                                message -> sent("2026-06-10T09:00:20Z", "UTC")
                                        .apply(message)
                                        .earlier(List.of(
                                                said("Ana", "so", "2026-06-10T09:00:00Z"),
                                                said("Bo", "what is it about?", "2026-06-10T09:00:10Z"))))
                        .note("an answer to somebody else"),
                Example.accepted(
                                "the API",
                                message -> sent("2026-06-10T09:00:20Z", "UTC")
                                        .apply(message)
                                        .earlier(List.of(
                                                said("Bo", "what else?", "2026-06-10T08:59:50Z"),
                                                said("Ana", "so", "2026-06-10T09:00:00Z"),
                                                said("Ana", "about", "2026-06-10T09:00:10Z"))))
                        .note("somebody is there and talks"),
                Example.accepted(
                                "the API",
                                message -> sent("2026-06-10T12:00:00Z", "UTC")
                                        .apply(message)
                                        .earlier(List.of(
                                                said("Ana", "so", "2026-06-10T09:00:00Z"),
                                                said("Ana", "about", "2026-06-10T10:00:10Z"))))
                        .note("hours apart"),
                Example.accepted("the API", burst("ok", "so", "about"))
                        .note("the burst was pointed out at its third piece"));
    }

    private static UnaryOperator<Message.Builder> burst(String... pieces) {
        List<Message> earlier = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            earlier.add(said("Ana", pieces[i], "2026-06-10T09:00:0" + i + "Z"));
        }
        return message -> sent("2026-06-10T09:00:09Z", "UTC").apply(message).earlier(earlier);
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (message.kind() != MessageKind.CHAT || Circumstances.isLive(message) || !isPiece(signals)) {
            return List.of();
        }
        int pieces = 1;
        Message later = message;
        for (Signals earlier : Turns.ownRun(signals)) {
            boolean close = Turns.between(earlier.message(), later)
                    .filter(gap -> !gap.isNegative() && gap.compareTo(CLOSE) <= 0)
                    .isPresent();
            if (!close || !isPiece(earlier)) {
                break;
            }
            pieces++;
            later = earlier.message();
        }
        if (pieces != PIECES) {
            return List.of();
        }
        Span span = whole(signals);
        return List.of(INFO.finding(span)
                .seen(Quote.of(signals, span) + " is the third short piece in a row")
                .confidence(0.7)
                .build());
    }

    /** A few words and nothing else: code, a link or a question is something to go by. */
    private static boolean isPiece(Signals signals) {
        Reading reading = signals.body().reading();
        int words = 0;
        for (int i = 0; i < reading.tokenCount(); i++) {
            switch (reading.kind(i)) {
                case WORD, NUMBER -> words++;
                case CODE, LINK, REFERENCE -> {
                    return false;
                }
                case PUNCTUATION -> {
                    if (!MARKS.contains(reading.word(i))) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return words > 0 && words <= PIECE && !signals.any(Question.class);
    }

    private static Span whole(Signals signals) {
        Reading reading = signals.body().reading();
        return reading.span(0, reading.tokenCount());
    }
}
