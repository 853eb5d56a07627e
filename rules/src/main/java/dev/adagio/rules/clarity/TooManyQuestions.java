package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Condition;
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
import dev.adagio.rules.Quote;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Span;
import java.util.List;

/** More questions in running text than an answer can keep apart. */
final class TooManyQuestions implements Rule<Message> {

    private static final int MOST = 3;

    /** In a conversation questions are taken up one after the other: a proposal of this library. */
    private static final int MOST_IN_TALK = 5;

    /** How many words a question has at least that does not begin like one: "The red one?" offers an answer. */
    private static final int SHORTEST = 5;

    /** In a longer text questions lead from part to part: a proposal of this library. */
    private static final int LETTER = 200;

    /** A call of a program: what asks so is a message of a compiler rather than a person. */
    private static final String CALL = "()";

    private static final String FORM = "clarity/too-many-questions: form";
    private static final String FURTHER = "clarity/too-many-questions: further";

    /** How a question begins that is one from its first word on. */
    private static final String HEAD = "clarity/too-many-questions: head";

    /** How a question begins that only counts if the one before has a certain answer. */
    private static final String DEPENDENT = "clarity/too-many-questions: dependent";

    private static final String NUMBERED = "clarity/too-many-questions: numbered";

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/too-many-questions", Severity.HINT, "asks many questions without numbering them")
            .because(
                    "Of many questions in running text some stay unanswered, and nobody can tell which answer is whose.")
            .clearedBy("Number the questions, or split the message by who can answer.")
            .formerly("msg-too-many-questions")
            .source(Bibliography.BOOMERANG)
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
    public Condition when() {
        return Condition.all(
                Condition.has(Question.class),
                Condition.not(Condition.says(FORM)),
                Condition.not(Condition.says(NUMBERED)));
    }

    @Override
    public List<String> wording() {
        return List.of(FORM, NUMBERED, FURTHER, HEAD, DEPENDENT, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged(
                        "«Which version is live?» Who deployed it? Is the old one kept? When is the next one due?"),
                Example.flagged(
                        "I read the plan. «Who pays for the hall?» How many people come? Is there a projector?"
                                + " Do we need a permit? And who opens the doors?",
                        mailTo(1)),
                Example.flagged(
                        "«Does the import run every night?» Where does it log?\n\nAnother thing: who owns the catalogue?"
                                + " Can suppliers change it?",
                        mailTo(2)),
                Example.accepted("Which version is live? Who deployed it? When is the next one due?"),
                Example.accepted(
                                "Four questions:\n\n1. Which version is live?\n2. Who deployed it?\n3. Is the old one kept?\n"
                                        + "4. When is the next one due?")
                        .note("numbered"),
                Example.accepted(
                                "> Which version is live? Who deployed it? Is the old one kept? When is the next one due?\n\n"
                                        + "Let me look into these.",
                                mailTo(1))
                        .note("somebody else's questions, quoted"),
                Example.accepted("How are you? How was the trip? Which version is live? Who deployed it?", mailTo(1))
                        .note("pleasantries do not count"),
                Example.accepted(
                                "Which press do you like? The old one? The new one? Is there a third? If so, who has it?")
                        .note("answers offered with a question belong to it"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        Layout layout = new Layout(signals.body().reading());
        List<Question> loose = signals.all(Question.class).stream()
                .filter(question -> question.direct()
                        && (layout.words(question.span()) >= SHORTEST
                                || Around.isAny(signals.body().phrases(HEAD), question.span())))
                .filter(question -> !question.span().of(message.text()).contains(CALL))
                .filter(question -> !Around.isAny(signals.body().phrases(DEPENDENT), question.span()))
                .filter(question -> layout.blockAt(question.span())
                        .filter(block -> isListed(block, message.text()))
                        .isEmpty())
                .toList();
        int further = further(loose, signals);
        int questions = loose.size() + further;
        if (questions <= (Circumstances.isReply(signals) ? MOST_IN_TALK : MOST)
                || isDiscussion(message)
                || Publication.is(signals)
                || signals.body().reading().wordCount() > LETTER) {
            return List.of();
        }
        Span first = loose.get(0).span();
        Finding.Builder finding = INFO.finding(first)
                .seen(questions + " questions in running text, beginning with " + Quote.of(signals, first))
                .confidence(
                        loose.stream().mapToDouble(Question::confidence).min().orElse(1));
        if (further == 0) {
            finding.fix(Numbering.of(loose.stream().map(Question::span).toList(), layout, message.text()));
        }
        loose.stream().skip(1).forEach(question -> finding.evidence(question.span()));
        return List.of(finding.build());
    }

    /** How many questions hang on to others by a comma. */
    private static int further(List<Question> loose, Signals signals) {
        return (int) signals.body().phrases(FURTHER).stream()
                .filter(match -> Around.find(loose, match.span())
                        .filter(question -> signals.body().phrases(HEAD).stream()
                                .anyMatch(head -> head.span().overlaps(question.span())
                                        && head.span().end() <= match.span().start()))
                        .isPresent())
                .count();
    }

    /** In a discussion of an issue questions answer questions. */
    private static boolean isDiscussion(Message message) {
        return message.kind() == MessageKind.ISSUE && !message.earlier().isEmpty();
    }

    /** An item of a list; some mails come with a question mark where the bullet was. */
    private static boolean isListed(Block block, String text) {
        return block.span().of(text).startsWith("?")
                || block.kind() == BlockKind.LIST_ITEM
                || block.kind() == BlockKind.TABLE_ROW;
    }
}
