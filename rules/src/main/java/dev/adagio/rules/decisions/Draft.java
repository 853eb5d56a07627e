package dev.adagio.rules.decisions;

import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.writing.NewRecord;
import dev.adagio.decision.writing.RecordEditor;
import dev.adagio.decision.writing.RecordTemplate;
import dev.adagio.decision.writing.UneditableException;
import dev.adagio.engine.Engine;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import dev.adagio.signal.Signals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A record to begin with, out of a conversation in which something was decided. What nobody said is left to fill in,
 * and who decides is not guessed from who writes.
 */
final class Draft {

    private static final int LONGEST_TITLE = 70;
    private static final int MOST_QUOTES = 6;

    /** What mail programs of several languages put before a subject. */
    private static final Pattern REPLY =
            Pattern.compile("(?i)^\\s*(?:(?:re|fwd?|aw|wg|sv|rv)\\s*(?:\\[\\d+\\])?:\\s*)+");

    private final FoundDecision found;
    private final Signals said;
    private final Quotes own;
    private final List<Quotes> before = new ArrayList<>();
    private final Quotes below;

    Draft(Engine engine, FoundDecision found, String place) {
        Message message = found.message();
        this.found = found;
        this.said = engine.review(message).signals();
        String here = place.isEmpty() ? message.id() : message.id().isBlank() ? place : place + ", " + message.id();
        this.own = new Quotes(said, here);
        for (Signals each : said.earlier()) {
            before.add(Quotes.of(engine, each, each.message().id()));
        }
        this.below = Quotes.below(engine, said, here);
    }

    String text(LocalDate today) {
        Instant sent = found.message().sentAt();
        LocalDate date = sent == null ? today : LocalDate.ofInstant(sent, ZoneOffset.UTC);
        NewRecord begun = new NewRecord(0, title(), Status.DRAFT, date, List.of(), spoke(), List.of());
        String text = RecordTemplate.madr().fill("draft.md", begun);
        text = with(text, SectionKind.CONTEXT, context());
        text = with(text, SectionKind.OPTIONS, options());
        text = with(text, SectionKind.OUTCOME, List.of(own.quote(found.span())));
        return with(text, SectionKind.CONSEQUENCES, consequences());
    }

    /** The draft with words in a section; below it, where they are such that a record would not say anything by them. */
    private static String with(String draft, SectionKind kind, List<String> quotes) {
        if (quotes.isEmpty()) {
            return draft;
        }
        String words = String.join("\n\n", quotes);
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
        before.forEach(each -> names.add(each.author()));
        names.add(own.author());
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    /** What was said before, or stands below, and what the message itself says up to the decision. */
    private List<String> context() {
        List<String> quotes = new ArrayList<>();
        before.forEach(each -> quotes.addAll(each.first(1, sentence -> true)));
        if (quotes.isEmpty()) {
            quotes.addAll(below.first(MOST_QUOTES / 2, sentence -> true));
        }
        quotes.addAll(own.first(
                MOST_QUOTES / 2, sentence -> sentence.end() <= found.span().start()));
        return last(quotes);
    }

    private List<String> options() {
        List<String> quotes = new ArrayList<>();
        before.forEach(each -> quotes.addAll(each.first(2, sentence -> each.says(sentence, Wording.PROPOSES))));
        return last(quotes);
    }

    /** What the message says behind the decision about who does what, and when. */
    private List<String> consequences() {
        return own.first(
                MOST_QUOTES / 2,
                sentence -> sentence.start() >= found.span().end() && own.says(sentence, Wording.FOLLOWS));
    }

    private static List<String> last(List<String> quotes) {
        return quotes.subList(Math.max(0, quotes.size() - MOST_QUOTES), quotes.size());
    }
}
