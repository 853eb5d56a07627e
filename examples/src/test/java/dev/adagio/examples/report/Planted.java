package dev.adagio.examples.report;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Reviews in which what is found depends on no rule that may change. */
final class Planted {

    /** One for each review, since what failed three times is asked no more. */
    private static Engine engine() {
        return Engine.builder()
                .add(Language.of(Locale.ENGLISH))
                .add(new Word("clarity/someone", Severity.WARNING, "someone", "@ana"))
                .add(new Word("clarity/asap", Severity.HINT, "ASAP", ""))
                .add(new Word("roles/boom", Severity.ERROR, "boom", ""))
                .build();
    }

    static final Run RUN = new Run("1.0", engine().rules(), List.of("general", "notes.md"));

    private Planted() {}

    /** A message of a chat export: one among others in a file. */
    static Reviewed chat(String text) {
        return reviewed(
                Message.builder(text)
                        .id("1714550400.000100")
                        .channel(Channel.named("general", Channel.Kind.ROOM))
                        .sentAt(Instant.parse("2024-05-01T08:00:00Z"))
                        .build(),
                new Origin("general/2024 05 01.json", 12, 3, Form.SLACK));
    }

    /** A file that is one document. */
    static Reviewed document(String text) {
        return reviewed(
                Message.builder(text).id("notes.md").subject("Notes").build(),
                new Origin("notes.md", 0, 0, Form.MARKDOWN));
    }

    static Problem problem() {
        return new Problem("mail.mbox", 7, 0, "a header without a body", Problem.Level.ERROR);
    }

    private static Reviewed reviewed(Message message, Origin origin) {
        Review review = engine().review(message);
        return new Reviewed(new Item.MessageItem(message, origin, false), review);
    }

    /** Thrown from a place that stays where it is, whatever is written above it in this file. */
    private static IllegalStateException fixed(IllegalStateException thrown) {
        thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(Word.class.getName(), "check", "Planted.java", 1)});
        return thrown;
    }

    /** Finds a word; throws where the word is "boom". */
    private record Word(String id, Severity severity, String word, String better) implements Rule<Message> {

        @Override
        public RuleInfo info() {
            return RuleInfo.of(id, severity, "says \"" + word + "\"")
                    .because("Nobody knows what to make of it.")
                    .clearedBy("Say it in other words.")
                    .source("A book", "ISBN 0")
                    .tags("words")
                    .build();
        }

        @Override
        public Class<Message> subject() {
            return Message.class;
        }

        @Override
        public List<Example<Message>> examples() {
            return List.of();
        }

        @Override
        public List<Finding> check(Message message, Signals signals) {
            int at = message.text().indexOf(word);
            if (at < 0) {
                return List.of();
            }
            if (word.equals("boom")) {
                throw fixed(new IllegalStateException("boom"));
            }
            Span span = new Span(at, at + word.length());
            Finding.Builder finding = info().finding(span).confidence(0.75).evidence(new Span(0, Math.min(5, at)));
            return List.of((better.isEmpty() ? finding : finding.fix(Fix.replacing("name who", span, better))).build());
        }
    }
}
