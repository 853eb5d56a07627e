package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.mailAbout;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Publication;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** A long text without headings, whose first lines do not say what it comes to. */
final class NoTldr implements Rule<Message> {

    /** From which length on a summary pays: a proposal of this library. */
    private static final int LONG = 200;

    /** How many words make up the first lines: a proposal of this library. */
    private static final int FIRST_LINES = 60;

    /** How many words make a paragraph a wall: a proposal of this library. */
    private static final int WALL = 120;

    private static final String SUMMARY = "clarity/no-tldr: summary";

    /** What sounds like a beginning and says nothing of what follows. */
    private static final String EMPTY = "clarity/no-tldr: empty";

    private static final String PURPOSE = "clarity/no-tldr: purpose";

    private static final RuleInfo INFO = RuleInfo.of("clarity/no-tldr", Severity.HINT, "is long and has no summary")
            .because("Those who only need the outcome have to read everything; many will put it off.")
            .clearedBy("Begin with one or two lines that say what it comes to and what is needed.")
            .formerly("msg-no-tldr")
            .optional()
            .source(Bibliography.GITHUB)
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
    public List<String> wording() {
        return List.of(SUMMARY, PURPOSE, EMPTY, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«The move began on Monday.» " + story(40), mailTo(3)),
                Example.flagged("Hi all,\n\n«The new hall is bigger than the old one.» " + story(50), mailTo(3)),
                Example.flagged(
                        "«It rained when we arrived.» " + story(20) + "\n\n" + story(25), mailAbout("Our trip")),
                Example.accepted("TL;DR: the move is done, nothing broke.\n\nThe move began on Monday. " + story(40)),
                Example.accepted(
                                "Could you approve the second van?\n\nThe move began on Monday. " + story(40),
                                mailTo(1))
                        .note("what is needed comes first"),
                Example.accepted(
                                "# First day\n\n" + story(20) + "\n\n# Second day\n\n" + story(25),
                                message -> message.markup(Markup.MARKDOWN))
                        .note("headings lead through it"),
                Example.accepted("The move began on Monday. " + story(5)).note("short enough"));
    }

    private static String story(int sentences) {
        return "We carried another box up the stairs. ".repeat(sentences).strip();
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        Reading reading = signals.body().reading();
        int words = reading.wordCount();
        if (words <= LONG
                || message.kind() == MessageKind.DOCUMENT
                || Circumstances.isReply(signals)
                || signals.body().says(SUMMARY)
                || Publication.is(signals)
                || reading.blocks().stream().map(Block::kind).anyMatch(NoTldr::structures)) {
            return List.of();
        }
        Layout layout = new Layout(reading);
        if (layout.longestParagraph() < WALL) {
            return List.of();
        }
        Stream<Span> points = Stream.of(
                        Circumstances.explicitAsks(signals).stream().map(Signal::span),
                        signals.all(Reason.class).stream()
                                .filter(reason -> reason.kind() == Reason.Kind.INFORMATION)
                                .map(Signal::span)
                                .filter(reason -> !Around.isAny(signals.body().phrases(EMPTY), reason)),
                        signals.body().phrases(PURPOSE).stream().map(PhraseMatch::span))
                .flatMap(spans -> spans);
        if (points.anyMatch(span -> layout.wordsBefore(span) <= FIRST_LINES)) {
            return List.of();
        }
        return layout.firstSentence().stream()
                .map(span -> INFO.finding(span)
                        .seen(words + " words, and the first lines do not say what they come to")
                        .confidence(0.6)
                        .build())
                .toList();
    }

    /** What leads through a text as well as a summary does. */
    private static boolean structures(BlockKind kind) {
        return kind == BlockKind.HEADING || kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE_ROW;
    }
}
