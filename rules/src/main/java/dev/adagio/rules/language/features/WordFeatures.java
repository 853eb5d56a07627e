package dev.adagio.rules.language.features;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.phrase.PhraseMatches;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.rules.learned.FeatureCollector;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What models see of the words: each of them, how sentences begin, their form, and the phrases found in them. */
final class WordFeatures {

    private static final double WORD = 0.5;
    private static final double PAIR = 0.35;

    /** Words beyond this many are not looked at. */
    private static final int MOST = 5_000;

    private static final String[] FORMS = Stream.of(Utterance.Mood.values())
            .map(mood -> mood.name().toLowerCase(Locale.ROOT))
            .flatMap(mood -> Stream.of(mood, mood + ", marked"))
            .toArray(String[]::new);

    private final Signals signals;
    private final Utterances utterances;
    private final Set<String> lexicons;

    WordFeatures(Signals signals, Set<String> lexicons) {
        this.signals = signals;
        this.utterances = Utterances.of(signals);
        this.lexicons = lexicons;
    }

    void collect(FeatureCollector to) {
        int last = utterances.all().size() - 1;
        for (int i = 0; i <= last; i++) {
            Utterance utterance = utterances.all().get(i);
            String form = FORMS[form(utterance)];
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

    private static int form(Utterance utterance) {
        return utterance.mood().ordinal() * 2 + (utterance.marked() ? 1 : 0);
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
        if (matches.isEmpty()) {
            return;
        }
        to.addHere("says", lexicon);
        to.add(before, lexicon, 0.5);
        int forms = 0;
        int end = 0;
        for (PhraseMatch match : matches) {
            if (match.firstToken() < end) {
                continue; // in the sentence of the one before
            }
            Utterance utterance = utterances.of(match);
            end = utterance.endToken();
            int form = 1 << form(utterance);
            if ((forms & form) == 0) {
                forms |= form;
                to.add(FORMS[form(utterance)], lexicon, 0.7);
            }
            if (utterance.index() == 0) {
                to.add("says first", lexicon, 0.5);
            }
            if (utterance.index() == last) {
                to.add("says last", lexicon, 0.5);
            }
        }
    }
}
