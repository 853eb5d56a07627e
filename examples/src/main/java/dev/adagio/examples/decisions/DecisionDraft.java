package dev.adagio.examples.decisions;

import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.writing.NewRecord;
import dev.adagio.decision.writing.RecordEditor;
import dev.adagio.decision.writing.RecordTemplate;
import dev.adagio.decision.writing.UneditableException;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record to begin with, out of a conversation in which something was decided. All sentences are quotes, each with
 * who said it, when, and in which message; what nobody said is left to fill in, and who decides is not guessed from
 * who writes.
 */
final class DecisionDraft {

    private static final int LONGEST_TITLE = 70;
    private static final int MOST_QUOTES = 6;
    private static final int LONGEST_QUOTE = 280;
    private static final int FEWEST_LETTERS = 12;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\d\"'])|\\R{2,}");
    private static final Pattern REPLY = Pattern.compile("(?i)^\\s*(?:(?:re|fwd?|aw|wg|sv)\\s*(?:\\[\\d+\\])?:\\s*)+");
    private static final Pattern BELOW = Pattern.compile(
            "(?is)(?:^\\s*-{3,}\\s*(?:original message|forwarded).*|^\\s*on .{5,80} wrote:\\s*$.*|^\\s*_{8,}.*|^\\s*from:\\s.*)",
            Pattern.MULTILINE);
    private static final Pattern HEADER = Pattern.compile(
            "(?im)^[>\\s]*(?:-{3,}.*|_{4,}|(?:from|sent|to|cc|bcc|subject|date|importance|message-id)\\s*:.*|on .{5,80} wrote:|.*@.*\\d\\d:\\d\\d.*)$");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>?|\\S+://\\S+");
    private final FoundDecision found;
    private final Wording wording;

    DecisionDraft(FoundDecision found, Wording wording) {
        this.found = found;
        this.wording = wording;
    }

    String text(LocalDate today) {
        Instant sent = found.message().sentAt();
        LocalDate date = sent == null ? today : LocalDate.ofInstant(sent, ZoneOffset.UTC);
        NewRecord begun = new NewRecord(0, title(), Status.DRAFT, date, List.of(), spoke(), List.of());
        String text = RecordTemplate.madr().fill("draft.md", begun);
        text = with(text, SectionKind.CONTEXT, context());
        text = with(text, SectionKind.OPTIONS, options());
        text = with(text, SectionKind.OUTCOME, quote(found.statement()) + "\n" + said(found.message(), here()));
        return with(text, SectionKind.CONSEQUENCES, consequences());
    }

    /** The draft with words in a section; below it, where they are such that a record would not say anything by them. */
    private static String with(String draft, SectionKind kind, String words) {
        if (words.isEmpty()) {
            return draft;
        }
        try {
            return new RecordEditor(new DecisionReader().read("draft.md", draft))
                    .section(kind, words)
                    .apply(draft);
        } catch (UneditableException saysNothing) {
            return draft + "\n" + words + "\n";
        }
    }

    /** What the conversation is called, or the beginning of the statement up to a word's end. */
    private String title() {
        String subject = Prose.line(REPLY.matcher(found.message().subject()).replaceFirst(""));
        String words = subject.isBlank() ? found.statement() : subject;
        String bare = words.replaceAll("[*_`#\\[\\]<>|{}]", "")
                .replaceAll("[.!:;,\\s]+$", "")
                .strip();
        String all = bare.chars().anyMatch(Character::isLetterOrDigit) ? bare : "Decision";
        if (all.length() <= LONGEST_TITLE) {
            return all;
        }
        int end = all.lastIndexOf(' ', LONGEST_TITLE);
        return all.substring(0, end > 0 ? end : all.offsetByCodePoints(0, LONGEST_TITLE / 2)) + " \u2026";
    }

    /** Everybody who took part. */
    private List<String> spoke() {
        Set<String> names = new LinkedHashSet<>();
        for (Message each : found.message().earlier()) {
            name(each, names);
        }
        name(found.message(), names);
        return List.copyOf(names);
    }

    private static void name(Message message, Set<String> names) {
        if (message.sender() != null) {
            String name = Prose.line(message.sender().name())
                    .replaceAll("[\\p{Cntrl},;]", " ")
                    .strip();
            if (!name.isBlank()) {
                names.add(name);
            }
        }
    }

    /** What was said before, and what the message itself says up to the decision. */
    private String context() {
        List<String> quotes = new ArrayList<>();
        for (Message each : found.message().earlier()) {
            quotes.addAll(quotes(each, each.id(), sentence -> true, 1));
        }
        if (quotes.isEmpty()) {
            quotes.addAll(answered());
        }
        boolean[] before = {true};
        quotes.addAll(quotes(
                found.message(),
                here(),
                sentence -> {
                    before[0] =
                            before[0] && !found.statement().contains(sentence) && !sentence.contains(found.statement());
                    return before[0];
                },
                MOST_QUOTES / 2));
        return joined(quotes.subList(Math.max(0, quotes.size() - MOST_QUOTES), quotes.size()));
    }

    /** How the mail begins that is copied below this one. */
    private List<String> answered() {
        Matcher below = BELOW.matcher(found.message().text());
        String copied = below.find() ? HEADER.matcher(below.group()).replaceAll("") : "";
        Message message = found.message().toBuilder()
                .sender(null)
                .sentAt(null)
                .text(copied.replaceAll("(?m)^>+ ?", ""))
                .build();
        return quotes(message, "copied below in " + here(), sentence -> true, MOST_QUOTES / 2);
    }

    private String options() {
        List<String> quotes = new ArrayList<>();
        for (Message each : found.message().earlier()) {
            quotes.addAll(quotes(each, each.id(), sentence -> wording.says(sentence, Wording.PROPOSES), 2));
        }
        return joined(quotes.subList(Math.max(0, quotes.size() - MOST_QUOTES), quotes.size()));
    }

    /** What the message says behind the decision about who does what, and when. */
    private String consequences() {
        boolean[] after = {false};
        return joined(quotes(
                found.message(),
                here(),
                sentence -> {
                    boolean was = after[0];
                    after[0] |= found.statement().contains(sentence) || sentence.contains(found.statement());
                    return was && wording.says(sentence, Wording.FOLLOWS);
                },
                MOST_QUOTES / 2));
    }

    private static List<String> quotes(Message message, String where, Predicate<String> sought, int most) {
        List<String> quotes = new ArrayList<>();
        for (String sentence : SENTENCE.split(own(message.text()))) {
            String line = Prose.line(sentence);
            boolean says = MARKUP.matcher(line)
                            .replaceAll("")
                            .chars()
                            .filter(Character::isLetter)
                            .count()
                    > FEWEST_LETTERS;
            if (quotes.size() < most && sought.test(line) && says) {
                quotes.add(quote(line) + "\n" + said(message, where));
            }
        }
        return quotes;
    }

    /** What the message itself says: without quoted lines and what is attached below. */
    private static String own(String text) {
        String above = BELOW.matcher(text).replaceFirst("");
        return above.replaceAll("(?m)^\\s*>.*$", "");
    }

    private static String joined(List<String> quotes) {
        return String.join("\n\n", quotes);
    }

    private String here() {
        String id = found.message().id();
        return id.isBlank() ? found.origin().toString() : found.origin() + ", " + id;
    }

    private static String quote(String words) {
        String line = words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " \u2026";
        return "> " + line.replace("<", "&lt;");
    }

    private static String said(Message message, String where) {
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
