package dev.adagio.examples.decisions;

import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.writing.NewRecord;
import dev.adagio.decision.writing.RecordEditor;
import dev.adagio.decision.writing.RecordTemplate;
import dev.adagio.decision.writing.UneditableException;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a message announces and no record mentions.
 *
 * @param origin where the message is
 * @param message the message
 * @param statement the sentence that announces it, in one line
 * @param line the line of the message it begins in, from 1
 * @param confidence how sure it is that this is a decision, from 0 to 1
 */
public record FoundDecision(Origin origin, Message message, String statement, int line, double confidence) {

    private static final int LONGEST_TITLE = 70;
    private static final int MOST_EARLIER = 3;
    private static final int LONGEST_QUOTE = 280;

    /**
     * A record to begin with, in the words of the conversation and no others, each with where it was said. What
     * nobody said is left to fill in; who decides is not guessed from who writes.
     *
     * @param today the day it is of, where the message does not say when it was sent
     */
    public String draft(LocalDate today) {
        Instant sent = message.sentAt();
        LocalDate date = sent == null ? today : LocalDate.ofInstant(sent, ZoneOffset.UTC);
        String path = "draft.md";
        String text = RecordTemplate.madr().fill(path, NewRecord.of(0, title(), Status.DRAFT, date));
        String context = context();
        String told = context.isEmpty() ? text : with(path, text, SectionKind.CONTEXT, context);
        return with(path, told, SectionKind.OUTCOME, quote(statement) + "\n" + said(message, origin.toString()));
    }

    /** The draft with words in a section; below it, where they are such that a record would not say anything by them. */
    private static String with(String path, String draft, SectionKind kind, String words) {
        try {
            return new RecordEditor(new DecisionReader().read(path, draft))
                    .section(kind, words)
                    .apply(draft);
        } catch (UneditableException saysNothing) {
            return draft + "\n" + words + "\n";
        }
    }

    /** The beginning of the statement, up to a word's end. */
    private String title() {
        String bare = statement
                .replaceAll("[*_`#\\[\\]<>|]", "")
                .replaceAll("[.!:;,\\s]+$", "")
                .strip();
        String all = bare.isEmpty() ? "Decision" : bare;
        if (all.length() <= LONGEST_TITLE) {
            return all;
        }
        int end = all.lastIndexOf(' ', LONGEST_TITLE);
        int cut = end > 0 ? end : all.offsetByCodePoints(0, LONGEST_TITLE / 2);
        return all.substring(0, cut) + " \u2026";
    }

    private String context() {
        List<Message> earlier = message.earlier();
        List<String> quotes = new ArrayList<>();
        for (Message each : earlier.subList(Math.max(0, earlier.size() - MOST_EARLIER), earlier.size())) {
            String words = Prose.line(each.text());
            if (!words.isBlank()) {
                quotes.add(quote(words) + "\n" + said(each, each.id()));
            }
        }
        return String.join("\n\n", quotes);
    }

    private static String quote(String words) {
        String line = words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " \u2026";
        return "> " + line.replace("<", "&lt;");
    }

    private static String said(Message message, String where) {
        String name = message.sender() == null ? "" : message.sender().name();
        @Nullable Instant sent = message.sentAt();
        String when =
                sent == null ? "" : LocalDate.ofInstant(sent, ZoneOffset.UTC).toString();
        String all = String.join(
                ", ",
                List.of(name, when, where).stream()
                        .filter(part -> !part.isBlank())
                        .toList());
        return all.isEmpty() ? "" : "\n(" + all + ")";
    }
}
