package dev.adagio.rules.language.features;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.phrase.PhraseMatches;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.rules.learned.FeatureCollector;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import java.util.List;
import java.util.Set;

/** What models see of the words: each of them, how sentences begin, their form, and the phrases found in them. */
final class WordFeatures {

    private static final double WORD = 0.5;
    private static final double PAIR = 0.35;

    /** Words beyond this many are not looked at. */
    private static final int MOST = 5_000;

    private final Signals signals;
    private final Utterances utterances;
    private final Reading reading;
    private final Set<String> lexicons;

    WordFeatures(Signals signals, Set<String> lexicons) {
        this.signals = signals;
        this.utterances = Utterances.of(signals);
        this.reading = utterances.words().reading();
        this.lexicons = lexicons;
    }

    void collect(FeatureCollector to) {
        int last = utterances.all().size() - 1;
        for (int i = 0; i <= last; i++) {
            Utterance utterance = utterances.all().get(i);
            String form = form(utterance);
            to.add("form", form);
            if (i == 0) {
                to.addHere("first form", form);
            }
            if (i == last) {
                to.add("last form", form);
            }
            words(to, utterance);
        }
        String before = EarlierFeatures.asks(signals);
        PhraseMatches phrases = signals.body().phrases();
        for (int lexicon : phrases.lexicons()) {
            if (lexicons.contains(phrases.name(lexicon))) {
                phrases(to, phrases.name(lexicon), utterances.words().unquoted(phrases.of(lexicon)), last, before);
            }
        }
        if (!signals.message().subject().isEmpty()) {
            for (String lexicon : signals.title().phrases().candidates()) {
                if (lexicons.contains(lexicon) && signals.title().says(lexicon)) {
                    to.add("title says", lexicon, 0.6);
                }
            }
        }
    }

    private static String form(Utterance utterance) {
        return switch (utterance.mood()) {
            case QUESTION -> utterance.marked() ? "question, marked" : "question";
            case INSTRUCTION -> utterance.marked() ? "instruction, marked" : "instruction";
            case STATEMENT -> utterance.marked() ? "statement, marked" : "statement";
        };
    }

    private void words(FeatureCollector to, Utterance utterance) {
        int end = Math.min(MOST, utterance.endToken());
        for (int token = utterance.firstToken(); token < end; token++) {
            to.addWord("word", token, WORD);
            if (token + 1 < end) {
                to.addWords("words", token, PAIR);
            }
        }
        int head = utterance.head();
        if (head < end) {
            to.addWord("begins", head, WORD);
        }
        if (head + 1 < end) {
            to.addWords("begins", head, WORD);
        }
    }

    private void phrases(FeatureCollector to, String lexicon, List<PhraseMatch> matches, int last, String before) {
        int done = -1;
        for (PhraseMatch match : matches) {
            int sentence = reading.sentenceOf(match.firstToken());
            if (sentence == done) {
                continue;
            }
            if (done < 0) {
                to.addHere("says", lexicon);
            }
            to.add(form(utterances.all().get(sentence)), lexicon, 0.7);
            if (done < 0) {
                to.add(before, lexicon, 0.5);
            }
            done = sentence;
            if (sentence == 0) {
                to.add("says first", lexicon, 0.5);
            }
            if (sentence == last) {
                to.add("says last", lexicon, 0.5);
            }
        }
    }
}
