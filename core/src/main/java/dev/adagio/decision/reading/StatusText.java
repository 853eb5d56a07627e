package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Place;
import dev.adagio.decision.Status;
import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statuses in a line as people write them: with dates, reasons, links and pictographs around the word. */
final class StatusText {

    private static final String CLAUSE_ENDS = ";,.()\u2014\u2013|/>\u2192\u3001\u3002\uff08:";
    private static final int LONGEST_PROSE = 25;
    private static final int MOST_WORDS_BESIDE = 3;
    private static final int LEAST_CHOICES = 3;
    private static final int LONGEST_MENU = 200;

    /** The line, with what is no statement blanked out. */
    private final String text;

    private final String original;
    private final int offset;
    private final int end;
    private final Place place;

    StatusText(Document document, Span line, Place place) {
        this.place = place;
        this.offset = line.start();
        this.text = document.statement(line);
        this.end = text.length();
        this.original = document.text().substring(offset, offset + end);
    }

    /** The statuses that are claimed, in order. */
    List<Claim<Status>> claims() {
        List<Claim<Status>> claims = new ArrayList<>();
        boolean first = true;
        for (int at = 0; at < end; at = clauseEnd(at) + 1) {
            int word = Words.firstLetter(text, at, end);
            Phrases.Match match = word < 0 ? null : atClause(word);
            Status status = match == null ? Status.UNKNOWN : status(match);
            if (match != null && (first || status != Status.PROPOSED)) {
                claims.add(claim(status, match));
            }
            first = first && claims.isEmpty() && Words.count(text, at, clauseEnd(at)) <= MOST_WORDS_BESIDE;
        }
        if (claims.isEmpty()) {
            Phrases.Match match = inProse(text);
            match = match == null && original.contains("![") ? inProse(original) : match;
            if (match != null) {
                claims.add(claim(status(match), match));
            }
        }
        return claims;
    }

    /** Whether this line is a list of statuses to choose from, left as the template had it. */
    static boolean isMenu(Document document, Span line) {
        return new StatusText(document, line, Place.PROSE).isMenu();
    }

    boolean isMenu() {
        if (text.length() > LONGEST_MENU) {
            return false;
        }
        Set<Status> choices = EnumSet.noneOf(Status.class);
        int others = 0;
        for (String each : text.split("[|/,\u3001\u2022]|\\bor\\b")) {
            String meaning = meaning(Words.core(each));
            if (meaning != null) {
                choices.add(Vocabulary.meant(Status.class, meaning));
            } else if (!Words.core(each).isEmpty()) {
                others++;
            }
        }
        return choices.size() >= LEAST_CHOICES && others <= 1 + choices.size() / 2;
    }

    private static @Nullable String meaning(String words) {
        String afterColon = Words.core(words.substring(Math.max(words.indexOf(':'), words.indexOf('\uff1a')) + 1));
        String meaning = Vocabulary.of("status").exactly(afterColon);
        return meaning != null ? meaning : Vocabulary.of("state").exactly(afterColon);
    }

    /** The status with which a clause begins, or which follows the words that lead to it. */
    private Phrases.@Nullable Match atClause(int word) {
        int clause = clauseEnd(word);
        int at = word;
        while (at >= 0 && at < clause) {
            Phrases.Match match = at(at);
            if (match != null) {
                return match;
            }
            Phrases.Match lead = Vocabulary.of("lead").at(text, at, clause);
            at = lead == null ? -1 : Words.firstLetter(text, lead.end(), end);
        }
        return null;
    }

    private Phrases.@Nullable Match at(int word) {
        Phrases.Match match = Vocabulary.of("status").at(text, word, end);
        Phrases.Match brief = Vocabulary.of("state").at(text, word, end);
        if (brief == null || (match != null && match.end() >= brief.end())) {
            return match;
        }
        return Words.count(text, brief.end(), clauseEnd(brief.end())) <= MOST_WORDS_BESIDE ? brief : match;
    }

    /** A status in a short sentence, or in the address of a badge. */
    private static Phrases.@Nullable Match inProse(String text) {
        int end = text.length();
        if (Words.count(text, 0, end) > LONGEST_PROSE) {
            return null;
        }
        Phrases.Match match = Vocabulary.of("status").within(text, 0, end);
        Phrases.Match negation =
                match == null ? null : Vocabulary.of("negation").within(text, 0, match.start());
        return negation == null ? match : null;
    }

    /** What a match means; what is only partly superseded stays in force. */
    private Status status(Phrases.Match match) {
        Status status = Vocabulary.meant(Status.class, match.meaning());
        boolean partly = status == Status.SUPERSEDED
                && Vocabulary.of("partly").within(text, match.end(), Math.min(end, match.end() + 20)) != null;
        return partly ? Status.ACCEPTED : status;
    }

    private Claim<Status> claim(Status status, Phrases.Match match) {
        Span span = new Span(offset + match.start(), offset + match.end());
        return new Claim<>(status, original.substring(match.start(), match.end()), span, place);
    }

    private int clauseEnd(int from) {
        int at = from;
        while (at < end && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
