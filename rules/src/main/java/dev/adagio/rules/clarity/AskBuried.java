package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.mailAbout;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The only thing that is asked stands far from the beginning and far from the end. */
final class AskBuried implements Rule<Message> {

    /** How many words before an ask let it be overlooked, and how many after: proposals of this library. */
    private static final int WORDS_BEFORE = 40;

    private static final int WORDS_AFTER = 25;

    private static final String REQUEST = "clarity/ask-buried: request";

    /** A heading of what is asked for, which leads to it. */
    private static final String HEADED = "clarity/ask-buried: headed";

    /** Words that need what stands before them. */
    private static final String BACKWARD = "clarity/ask-buried: backward";

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/ask-buried", Severity.HINT, "asks in the middle of a long text")
            .because("What is wanted is looked for at the beginning or the end; in between it is easily overlooked.")
            .clearedBy("Move what is needed to the first lines and let the background follow.")
            .formerly("msg-ask-buried")
            .source(Bibliography.GITLAB)
            .source(Bibliography.BOTTOM_LINE)
            .build();

    private static final String BACKGROUND = """
            The import of the supplier lists has been running every night since the spring. In the first weeks it \
            took about ten minutes, and nobody paid much attention to it.

            Since the new catalogue came in, the lists have become four times as long. The import now takes most of \
            the night, and last week it was still running when the shop opened, so that customers saw old prices.\
            """;

    private static final String REST = """
            The second server that was ordered in March has arrived in the meantime, and the technicians say that it \
            will be installed within the next weeks. That should give the import enough room for the rest of the year.\
            """;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Message> subject() {
        return Message.class;
    }

    @Override
    public Condition when() {
        return Condition.says(REQUEST);
    }

    @Override
    public List<String> wording() {
        return List.of(REQUEST, HEADED, BACKWARD, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged(BACKGROUND + "\n\n«Could you approve the larger disk?»\n\n" + REST, mailTo(1)),
                Example.flagged(BACKGROUND + "\n\n«Please stop the import until Monday.»\n\n" + REST, mailTo(1)),
                Example.flagged(BACKGROUND + "\n\n«Can you tell me who owns the catalogue?»\n\n" + REST, mailTo(2)),
                Example.accepted("Could you approve the larger disk?\n\n" + BACKGROUND + "\n\n" + REST, mailTo(1)),
                Example.accepted(BACKGROUND + "\n\n" + REST + "\n\nCould you approve the larger disk?", mailTo(1)),
                Example.accepted(
                                BACKGROUND + "\n\nCould you approve the larger disk?\n\n" + REST,
                                mailAbout("Can we have a larger disk?"))
                        .note("the subject line asks already"),
                Example.accepted("The disk is full.\n\nCould you approve a larger one?\n\nThank you!", mailTo(1))
                        .note("too short to overlook anything"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        List<Span> requests = requests(signals);
        if (requests.isEmpty()
                || (message.kind() == MessageKind.ISSUE && isKnown(requests.get(0), signals))
                || message.kind() == MessageKind.DOCUMENT
                || message.subject().contains("?")
                || Circumstances.isReply(signals)
                || Publication.is(signals)
                || signals.body().says(HEADED)
                || isStructured(signals)) {
            return List.of();
        }
        List<Span> asks =
                Stream.concat(requests.stream(), questions(signals)).sorted().toList();
        Layout layout = new Layout(signals.body().reading());
        int before = layout.wordsBefore(asks.get(0));
        int after = layout.wordsAfter(asks.get(asks.size() - 1));
        if (before < WORDS_BEFORE || after < WORDS_AFTER || standsOut(layout, asks)) {
            return List.of();
        }
        Span ask = requests.get(0);
        return List.of(INFO.finding(ask)
                .seen(Quote.of(signals, ask) + " comes after " + layout.wordsBefore(ask) + " words, with "
                        + layout.wordsAfter(ask) + " more to follow")
                .confidence(0.75)
                .fix(toTheFront(layout, ask, signals))
                .build());
    }

    /** A paragraph that asks, and nothing else, may stand first, after the greeting; its words stay as they are. */
    private static @Nullable Fix toTheFront(Layout layout, Span ask, Signals signals) {
        Reading reading = signals.body().reading();
        Span block = layout.blockAt(ask).map(Block::span).orElse(ask);
        Optional<Span> first = layout.firstSentence().flatMap(layout::blockAt).map(Block::span);
        boolean alone = reading.sentences().stream()
                        .filter(sentence -> block.overlaps(sentence.span()))
                        .count()
                == 1;
        if (!alone
                || first.isEmpty()
                || first.get().overlaps(block)
                || Around.isAny(signals.body().phrases(BACKWARD), block)) {
            return null;
        }
        String text = reading.text();
        Span gap = new Span(text.substring(0, block.start()).stripTrailing().length(), block.end());
        int start = first.get().start();
        return new Fix(
                "Move it to the front",
                List.of(new Edit(new Span(start, start), block.of(text) + "\n\n"), new Edit(gap, "")));
    }

    /** What is asked in the words of a request; what merely invites to ask back does not count. */
    private static List<Span> requests(Signals signals) {
        List<Ask> asks = Circumstances.explicitAsks(signals);
        return signals.body().phrases(REQUEST).stream()
                .map(match -> Around.find(asks, match.span()).map(Ask::span).orElse(match.span()))
                .distinct()
                .toList();
    }

    /** An issue says in its title what is to be mended; "please fix it" is nothing that could be overlooked. */
    private static boolean isKnown(Span request, Signals signals) {
        return Around.isAny(signals.body().phrases(BACKWARD), request);
    }

    private static Stream<Span> questions(Signals signals) {
        return Circumstances.sureAsks(signals).stream()
                .filter(ask -> ask.form() != Ask.Form.REQUEST)
                .map(Ask::span);
    }

    /** Whether, of several paragraphs, the first or the last one asks. */
    private static boolean standsOut(Layout layout, List<Span> asks) {
        return layout.paragraphs() > 1 && (layout.opens(asks.get(0)) || layout.closes(asks.get(asks.size() - 1)));
    }

    /** Headings and lists lead to what is asked, wherever it stands. */
    private static boolean isStructured(Signals signals) {
        return signals.body().reading().blocks().stream()
                .map(Block::kind)
                .anyMatch(kind -> kind == BlockKind.HEADING || kind == BlockKind.LIST_ITEM);
    }
}
