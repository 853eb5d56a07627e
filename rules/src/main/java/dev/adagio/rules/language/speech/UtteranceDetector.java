package dev.adagio.rules.language.speech;

import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells questions, instructions and statements apart by the words they begin with and the mark they end with. */
public final class UtteranceDetector implements Detector<Utterance> {

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_CLAUSE = 24;
    private static final int LONGEST_LABEL = 4;

    private static final int LONGEST_LINE = 500;
    private static final String BOLD = "**";
    private static final char FULL_WIDTH = '\uff1f';

    private final Set<String> subordinators;

    /** Knows these words. */
    public UtteranceDetector(Particles particles) {
        this.subordinators = particles.subordinators();
    }

    @Override
    public Class<Utterance> finds() {
        return Utterance.class;
    }

    @Override
    public List<Utterance> detect(Signals signals) {
        return new Search(signals, subordinators).run();
    }

    private static final class Search {

        private final Set<String> subordinators;
        private final boolean issue;
        private final boolean filed;
        private final boolean mail;
        private final OwnWords words;
        private final Reading reading;
        private final List<PhraseMatch> boilerplate;
        private int passed;
        private final PhraseEnds openers;
        private final PhraseEnds salutations;
        private final PhraseEnds questions;
        private final PhraseEnds unmarked;
        private final PhraseEnds instructions;

        Search(Signals signals, Set<String> subordinators) {
            this.subordinators = subordinators;
            issue = signals.message().kind() == MessageKind.ISSUE;
            filed = issue
                    && signals.message().earlier().isEmpty()
                    && !signals.message().subject().isBlank();
            mail = signals.message().kind() == MessageKind.EMAIL;
            words = OwnWords.of(signals);
            reading = words.reading();
            boilerplate = words.passage().phrases("boilerplate");
            openers = ends("opener");
            salutations = ends("salutation");
            questions = ends("question-start");
            unmarked = ends("question-unmarked");
            instructions = ends("imperative");
        }

        List<Utterance> run() {
            List<Utterance> utterances = new ArrayList<>(reading.sentences().size());
            for (Sentence sentence : reading.sentences()) {
                utterances.add(utterance(sentence, utterances.size()));
            }
            return utterances;
        }

        private Utterance utterance(Sentence sentence, int index) {
            int head = head(sentence.firstToken(), sentence.endToken());
            boolean marked = isMarked(sentence);
            boolean aside = words.isQuoted(sentence.span()) || isFormField(sentence, marked) || isBoilerplate(sentence);
            return new Utterance(
                    sentence.span(),
                    sentence.firstToken(),
                    sentence.endToken(),
                    head,
                    mood(head, sentence.endToken(), marked),
                    marked,
                    aside,
                    index);
        }

        private Utterance.Mood mood(int head, int end, boolean marked) {
            if (marked || unmarked.has(head)) {
                return Utterance.Mood.QUESTION;
            }
            boolean instruction = isInstruction(head, end) || isInstruction(afterClause(head, end), end);
            return instruction ? Utterance.Mood.INSTRUCTION : Utterance.Mood.STATEMENT;
        }

        /** "While you are there, check ...": behind the comma that ends a clause before the main one, or the head. */
        private int afterClause(int head, int end) {
            if (!subordinators.contains(reading.word(head))) {
                return head;
            }
            int limit = Math.min(end - 1, head + LONGEST_CLAUSE);
            for (int i = head + 2; i < limit; i++) {
                if (reading.is(i, ",")) {
                    return Math.max(i + 1, openers.from(i + 1));
                }
            }
            return head;
        }

        /** Verbs that begin an instruction; one word alone may be a name or a label. */
        private boolean isInstruction(int head, int end) {
            return instructions.has(head)
                    && (head == 0 || !reading.is(head - 1, "["))
                    && head + 1 < end
                    && reading.kind(head + 1) != TokenKind.PUNCTUATION
                    && !isLabel(head, end);
        }

        /** A few words, each with a capital and no stop behind them: the label of a field, not an instruction. */
        private boolean isLabel(int first, int end) {
            if (end - first < 2 || end - first > LONGEST_LABEL) {
                return false;
            }
            for (int i = first; i < end; i++) {
                if (!Character.isUpperCase(reading.text().charAt(reading.start(i)))) {
                    return false;
                }
            }
            return true;
        }

        /** The headings, check boxes and labelled fields of a form are its maker's words. */
        private boolean isFormField(Sentence sentence, boolean marked) {
            int first = sentence.firstToken();
            boolean box = reading.is(first, "[")
                    && first + 2 < sentence.endToken()
                    && (reading.is(first + 1, "]") || (reading.is(first + 1, "x") && reading.is(first + 2, "]")));
            boolean heading = issue && reading.blockOf(sentence).kind() == BlockKind.HEADING;
            int next = sentence.endToken();
            boolean answered = marked && next < reading.tokenCount() && reading.is(next, ":");
            return box || heading || answered || (marked && filed && isBold(sentence.span()));
        }

        /** Whether it stands on a line that is bold as a whole: a heading in all but name. */
        private boolean isBold(Span span) {
            String text = reading.text();
            int from = span.start();
            int to = span.end() - 1;
            while (from > 0 && text.charAt(from - 1) != '\n' && to - from < LONGEST_LINE) {
                from--;
            }
            while (to < text.length() && text.charAt(to) != '\n' && to - from < LONGEST_LINE) {
                to++;
            }
            return text.startsWith(BOLD, from)
                    && text.substring(from, to).stripTrailing().endsWith(BOLD);
        }

        /** Passes over signs, mentions, opening words and names that are called. */
        private int head(int first, int end) {
            int at = first;
            while (at < end) {
                int next = afterOpening(at, end);
                if (next <= at || next >= end) {
                    break;
                }
                at = next;
            }
            return at;
        }

        private int afterOpening(int at, int end) {
            TokenKind kind = reading.kind(at);
            if (kind == TokenKind.PUNCTUATION || kind == TokenKind.EMOJI || kind == TokenKind.MENTION) {
                return at + 1;
            }
            int salutation = salutations.from(at);
            if (salutation != PhraseEnds.NONE) {
                return salutation;
            }
            int called = afterName(at, end);
            if (called > at) {
                return called;
            }
            return Math.max(at, openers.from(at));
        }

        /** "Ana, ..." or "ana: ...": one to three words, none of them known to begin a question, then a comma. */
        private int afterName(int at, int end) {
            for (int i = at; i < Math.min(end - 1, at + LONGEST_NAME); i++) {
                if (reading.kind(i) != TokenKind.WORD || questions.has(i) || instructions.has(i)) {
                    return at;
                }
                if (reading.is(i + 1, ",") || (i == at && reading.is(i + 1, ":"))) {
                    return i + 2;
                }
            }
            return at;
        }

        /** To be asked of one sentence after the other. */
        private boolean isBoilerplate(Sentence sentence) {
            while (passed < boilerplate.size() && boilerplate.get(passed).firstToken() < sentence.firstToken()) {
                passed++;
            }
            return passed < boilerplate.size() && boilerplate.get(passed).endToken() <= sentence.endToken();
        }

        /** Whether a question mark ends it; one within brackets only asks about what they hold. */
        private boolean isMarked(Sentence sentence) {
            for (int i = sentence.endToken() - 1; i >= sentence.firstToken(); i--) {
                TokenKind kind = reading.kind(i);
                if (kind == TokenKind.PUNCTUATION) {
                    char sign = reading.text().charAt(reading.start(i));
                    if (sign == '?' || sign == FULL_WIDTH) {
                        return !isStray(sentence, i) && !isBracketed(sentence, i) && !words.isQuoted(reading.span(i));
                    }
                } else if (kind != TokenKind.EMOJI && kind != TokenKind.LINK) {
                    return false;
                }
            }
            return false;
        }

        /** A mark with no word before it, or behind a stop, stands for a sign that was lost on the way. */
        private boolean isStray(Sentence sentence, int mark) {
            int before = mark - 1;
            if (before < sentence.firstToken()) {
                return mail || isGlued(mark);
            }
            if (mail && (reading.is(before, ".") || reading.is(before, ">") || reading.is(before, ":"))) {
                return true;
            }
            boolean apart = reading.end(before) < reading.start(mark);
            return apart && (isGlued(mark) || reading.is(before, ".") || reading.is(before, ","));
        }

        /** Whether a letter or figure follows right behind it. */
        private boolean isGlued(int mark) {
            int next = reading.end(mark);
            return next < reading.text().length()
                    && Character.isLetterOrDigit(reading.text().charAt(next));
        }

        /** Whether a token stands in brackets that do not open with the sentence; those that lie at a word are of code. */
        private boolean isBracketed(Sentence sentence, int token) {
            int open = 0;
            int ofCode = 0;
            for (int i = sentence.firstToken() + 1; i < token; i++) {
                if (reading.is(i, "(") && reading.end(i - 1) < reading.start(i)) {
                    open++;
                } else if (reading.is(i, "(")) {
                    ofCode++;
                } else if (reading.is(i, ")") && ofCode > 0) {
                    ofCode--;
                } else if (reading.is(i, ")") && open > 0) {
                    open--;
                }
            }
            return open > 0;
        }

        private PhraseEnds ends(String lexicon) {
            return new PhraseEnds(words.passage().phrases(lexicon));
        }
    }
}
