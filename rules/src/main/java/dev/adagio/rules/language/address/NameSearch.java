package dev.adagio.rules.language.address;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Addressee;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds people called by name: after "hi", before a comma or colon, or alone on a line. */
final class NameSearch {

    private static final int LONGEST_NAME = 3;

    /** Lexicons of words that begin a sentence and are no names. */
    private static final List<String> OTHER =
            List.of("no-name", "opener", "salutation", "closing", "group", "imperative", "question-start");

    private final OwnWords words;
    private final Reading reading;
    private final KnownNames names;
    private final Set<String> joining;
    private final MessageKind kind;
    private @Nullable BitSet otherwise;

    NameSearch(OwnWords words, Message message, Set<String> joining) {
        this.joining = joining;
        this.words = words;
        this.reading = words.reading();
        this.names = KnownNames.of(message);
        this.kind = message.kind();
    }

    void find(List<Addressee> found) {
        for (PhraseMatch match : words.phrases("salutation")) {
            greeted(match, found);
        }
        for (Sentence sentence : reading.sentences()) {
            called(sentence, found);
        }
    }

    private void greeted(PhraseMatch salutation, List<Addressee> found) {
        int first = salutation.endToken();
        int limit = Math.min(reading.tokenCount(), first + LONGEST_NAME);
        int end = first;
        while (end < limit
                && reading.kind(end) == TokenKind.WORD
                && reading.sentenceOf(end) == reading.sentenceOf(first - 1)
                && (isKnown(end) || (isCapitalised(end) && !beginsOtherwise(end)))) {
            end++;
        }
        if (end > first) {
            found.add(name(reading.span(first, end), 0.9));
        }
    }

    private void called(Sentence sentence, List<Addressee> found) {
        int first = sentence.firstToken();
        int end = endOfNames(sentence);
        if (end == first) {
            return;
        }
        boolean pause = end < sentence.endToken() && isPause(end, end == first + 1);
        if (isKnown(first)) {
            found.add(name(pause ? reading.span(first, end) : reading.span(first), pause ? 0.9 : 0.7));
        } else if (pause && !beginsOtherwise(first) && isUnknownCalled(sentence, end)) {
            found.add(name(reading.span(first, end), 0.7));
        }
    }

    /** Behind the words that may be names at the head of a sentence; in a mail also "Ana, Bo". */
    private int endOfNames(Sentence sentence) {
        int end = sentence.firstToken();
        int limit = Math.min(sentence.endToken(), end + LONGEST_NAME);
        while (end < limit && (isNameLike(end) || (end > sentence.firstToken() && isWritten() && joinsNames(end)))) {
            end++;
        }
        return end;
    }

    private boolean joinsNames(int token) {
        return (reading.is(token, "&") || reading.is(token, "/") || joining.contains(reading.word(token)))
                && token + 1 < reading.tokenCount()
                && isCapitalised(token + 1);
    }

    /** Whether each of these words has a capital or joins those that have. */
    private boolean areNames(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!isCapitalised(i) && !joinsNames(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPause(int token, boolean afterOneWord) {
        return reading.is(token, ",")
                || reading.is(token, "--")
                || (isWritten() && reading.is(token, ";"))
                || (afterOneWord && (reading.is(token, ":") || reading.is(token, "-")));
    }

    /** Somebody of whom nothing is known: by nickname in a chat; in a mail on a line of its own or before "you". */
    private boolean isUnknownCalled(Sentence sentence, int end) {
        int first = sentence.firstToken();
        if (kind == MessageKind.CHAT) {
            return first == 0 && reading.is(end, ":") && isNickname(first);
        }
        if (isWritten() && isCapitalised(first)) {
            boolean names = end == first + 1 || areNames(first, end);
            boolean pointed = reading.is(end, "--") || reading.is(end, ";");
            return end + 1 >= sentence.endToken() || (names && (pointed || asks(sentence)));
        }
        return kind == MessageKind.ISSUE && end == first + 1 && startsWithin("request-question", sentence);
    }

    private boolean isWritten() {
        return kind == MessageKind.EMAIL || kind == MessageKind.MEETING;
    }

    private boolean asks(Sentence sentence) {
        return reading.is(sentence.endToken() - 1, "?")
                || startsWithin("you", sentence)
                || startsWithin("request", sentence);
    }

    private boolean startsWithin(String lexicon, Sentence sentence) {
        for (PhraseMatch match : words.phrases(lexicon)) {
            if (match.firstToken() >= sentence.firstToken() && match.endToken() <= sentence.endToken()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameLike(int token) {
        TokenKind kind = reading.kind(token);
        return kind == TokenKind.WORD || (kind == TokenKind.CODE && this.kind == MessageKind.CHAT);
    }

    /** People write labels with a capital ("Question: ..."), programs write nicknames as they are. */
    private boolean isNickname(int token) {
        return !isCapitalised(token)
                || reading.kind(token) == TokenKind.CODE
                || hasDigit(token)
                || hasInnerCapital(token);
    }

    private boolean isKnown(int token) {
        return names.has(reading.word(token));
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(reading.text().charAt(reading.start(token)));
    }

    private boolean hasDigit(int token) {
        return reading.word(token).chars().anyMatch(Character::isDigit);
    }

    private boolean hasInnerCapital(int token) {
        String text = reading.text();
        for (int i = reading.start(token) + 1; i < reading.end(token); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private Addressee name(Span span, double confidence) {
        return new Addressee(span, confidence, Addressee.Kind.NAME, span.of(reading.text()));
    }

    /** Whether known words other than names begin at a token. */
    private boolean beginsOtherwise(int token) {
        BitSet firsts = otherwise;
        if (firsts == null) {
            firsts = new BitSet(reading.tokenCount());
            for (String lexicon : OTHER) {
                for (PhraseMatch match : words.phrases(lexicon)) {
                    firsts.set(match.firstToken());
                }
            }
            otherwise = firsts;
        }
        return firsts.get(token);
    }
}
