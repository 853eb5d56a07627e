package dev.adagio.rules.decisions;

import dev.adagio.engine.Engine;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The sentences of a message as quotes in Markdown, each with who said it, when, and where it is kept. */
final class Quotes {

    private static final int LONGEST = 280;
    private static final int FEWEST_LETTERS = 12;

    /** How many paragraphs of headers may stand above what was copied. */
    private static final int MOST_HEADERS = 3;

    private static final Pattern MARK = Pattern.compile("(?m)^\\s*>+ ?");
    private static final Pattern UNMARKED = Pattern.compile("(?m)^(?!\\s*>).*\\R?");
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)^\\s*.*?(?:\\R\\s*\\R|$)");

    private final Signals signals;
    private final String where;

    Quotes(Signals signals, String where) {
        this.signals = signals;
        this.where = where;
    }

    /** Those of a message; where all of it was copied from another one, those of that. */
    static Quotes of(Engine engine, Signals message, String where) {
        Quotes own = new Quotes(message, where);
        return own.first(1, any -> true).isEmpty() ? below(engine, message, where) : own;
    }

    /** Those of the message that a mail answers, where it is copied below; nobody knows whose it was. */
    static Quotes below(Engine engine, Signals answer, String where) {
        String copied = copied(answer.body().reading());
        Message message = answer.message();
        Quotes quotes = copied(engine, message, copied, where);
        for (int i = 0; i < MOST_HEADERS && quotes.first(1, any -> true).isEmpty(); i++) {
            copied = PARAGRAPH.matcher(copied).replaceFirst("");
            quotes = copied(engine, message, copied, where);
        }
        return quotes;
    }

    private static Quotes copied(Engine engine, Message answer, String copied, String where) {
        Message message = answer.toBuilder()
                .text(copied)
                .sender(null)
                .sentAt(null)
                .earlier(List.of())
                .build();
        return new Quotes(
                engine.review(message).signals(), where.isBlank() ? "copied below" : "copied below in " + where);
    }

    private static String copied(Reading reading) {
        for (Block block : reading.blocks()) {
            String text = block.span().of(reading.text());
            if (block.kind() == BlockKind.QUOTE) {
                return MARK.matcher(UNMARKED.matcher(text).replaceAll("")).replaceAll("");
            }
            if (block.kind() == BlockKind.HISTORY) {
                return MARK.matcher(text).replaceAll("");
            }
        }
        return "";
    }

    /** Who wrote the message, in one line without what separates names; empty where it is not known. */
    String author() {
        Message message = signals.message();
        return message.sender() == null
                ? ""
                : Prose.line(message.sender().name())
                        .replaceAll("[\\p{Cntrl},;]", " ")
                        .strip();
    }

    boolean says(Span sentence, String lexicon) {
        return Wording.says(signals, sentence, lexicon);
    }

    /** The first sentences of the author's own that are sought and say something. */
    List<String> first(int most, Predicate<Span> sought) {
        Reading reading = signals.body().reading();
        List<String> quotes = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (quotes.size() < most && sought.test(sentence.span()) && letters(reading, sentence) > FEWEST_LETTERS) {
                quotes.add(quote(sentence.span()));
            }
        }
        return quotes;
    }

    private static int letters(Reading reading, Sentence sentence) {
        int letters = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            letters += reading.kind(i) == TokenKind.WORD ? reading.word(i).length() : 0;
        }
        return letters;
    }

    /** A stretch of the message, whatever it says. */
    String quote(Span words) {
        String line = Prose.line(words.of(signals.message().text()));
        String quoted = line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " \u2026";
        return "> " + quoted.replace("<", "&lt;") + "\n" + said();
    }

    private String said() {
        Message message = signals.message();
        List<String> parts = new ArrayList<>();
        if (message.sender() != null) {
            parts.add(Prose.line(message.sender().name()));
        }
        if (message.sentAt() != null) {
            parts.add(LocalDate.ofInstant(message.sentAt(), ZoneOffset.UTC).toString());
        }
        parts.add(Prose.line(where));
        parts.removeIf(String::isBlank);
        return parts.isEmpty() ? "" : "\n(" + String.join(", ", parts).replace("<", "&lt;") + ")";
    }
}
