package dev.adagio.decision.reading;

import dev.adagio.decision.vocabulary.Phrases;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.Line;
import dev.adagio.text.Span;

/** Whether anything is said in a stretch of a document, or whether a template was left as it was. */
final class Fill {

    private static final int LONGEST_NOTHING = 60;

    private final Document document;

    Fill(Document document) {
        this.document = document;
    }

    boolean isFilled(Span span) {
        boolean placeholder = false;
        boolean template = false;
        for (Line line : document.lines(span)) {
            if (line.kind() == Line.Kind.CODE) {
                return true;
            }
            template = template && line.kind() == Line.Kind.TEXT;
            if (template || !line.kind().isRead() || line.kind() == Line.Kind.HEADING) {
                continue;
            }
            String words = document.plain(line.content());
            template = isTemplate(words);
            boolean opens = words.startsWith("{") && (words.endsWith("}") || words.indexOf('}') < 0);
            if (placeholder || opens) {
                placeholder = !words.endsWith("}");
            } else if (!template && isNamed(words) && !isUnfilled(words)) {
                return true;
            }
        }
        return startsWithinLine(span) && saysSomething(document.plain(firstLine(span)));
    }

    /** Whether these words are more than a placeholder. */
    static boolean saysSomething(String words) {
        return isNamed(words) && !isTemplate(words);
    }

    /** Whether these words begin a paragraph of a template that says what is to be written there. */
    private static boolean isTemplate(String words) {
        String core = Words.core(words);
        return Vocabulary.of("template").at(core, 0, core.length()) != null;
    }

    /** Whether a template's sentence stands here whose braces were never filled. */
    private static boolean isUnfilled(String words) {
        if (words.indexOf('{') < 0) {
            return false;
        }
        String rest = words.replaceAll("\\{[^{}]*\\}", " ");
        Phrases.Match chosen = Vocabulary.of("chosen").within(rest, 0, rest.length());
        String behind = chosen == null ? rest : rest.substring(chosen.end());
        Phrases.Match because = Vocabulary.of("because").within(behind, 0, behind.length());
        String left = because == null ? behind : behind.substring(0, because.start()) + behind.substring(because.end());
        return !Words.areIn(left) || Vocabulary.of("argument").exactly(Words.core(left)) != null;
    }

    /** Whether these words may be a name: nothing that says there is none, nothing in brackets. */
    static boolean isNamed(String words) {
        boolean empty = !Words.areIn(words);
        boolean bracketed = words.length() > 1
                && "[{<".indexOf(words.charAt(0)) >= 0
                && "]}>".indexOf(words.charAt(words.length() - 1)) >= 0;
        return !empty
                && !bracketed
                && (words.length() >= LONGEST_NOTHING
                        || Vocabulary.of("nothing").openly(Words.core(words)) == null);
    }

    private boolean startsWithinLine(Span span) {
        return !span.isEmpty() && span.start() > 0 && !isLineEnd(span.start() - 1);
    }

    private Span firstLine(Span span) {
        int end = span.start();
        while (end < span.end() && !isLineEnd(end)) {
            end++;
        }
        return new Span(span.start(), end);
    }

    private boolean isLineEnd(int offset) {
        return "\n\r".indexOf(document.text().charAt(offset)) >= 0;
    }
}
