package dev.adagio.rules.language.english;

import dev.adagio.model.Message;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.learned.Features;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What models see of each sentence: its words, where it stands, its form, and the phrases found in it. */
final class SentenceFeatures {

    /** Sentences of the author's beyond this many are not looked at. */
    private static final int MOST = 200;

    private final Message message;
    private final Reading reading;
    private final Utterances utterances;
    private final Words words;
    private final Map<Integer, List<String>> phrases;

    private SentenceFeatures(Signals signals, List<String> lexicons) {
        message = signals.message();
        reading = signals.body().reading();
        utterances = Utterances.of(signals);
        words = Words.of(reading);
        phrases = phrases(lexicons);
    }

    /** The features of each sentence, in order. */
    static List<Features> of(Signals signals, List<String> lexicons) {
        SentenceFeatures source = new SentenceFeatures(signals, lexicons);
        int count = Math.min(MOST, source.utterances.all().size());
        List<Features> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int index = i;
            all.add(Features.collect(to -> source.collect(index, count, to)));
        }
        return all;
    }

    private void collect(int index, int count, Features.Collector to) {
        Utterance utterance = utterances.all().get(index);
        Sentence sentence = reading.sentences().get(index);
        String form = utterance.mood().name().charAt(0) + (utterance.marked() ? "?" : "") + (utterance.aside() ? "-" : "");
        String kind = message.kind().word();
        String opens = message.earlier().isEmpty() ? "opens" : "continues";
        String block = reading.blockOf(sentence).kind().name();
        to.add("form", form, 2);
        to.add("form kind", form, kind, opens, 1);
        to.add("kind", kind, opens, 0.5);
        to.add("block", block, form, 0.5);
        to.add("place", index == 0 ? count == 1 ? "only" : "first" : index == count - 1 ? "last" : "middle", form, 0.5);
        int length = utterance.endToken() - utterance.head();
        String size = length < 3 ? "<3" : length < 6 ? "<6" : length < 12 ? "<12" : length < 25 ? "<25" : "long";
        to.add("size", size, form, 0.5);
        if (index > 0) {
            to.add("before", utterances.all().get(index - 1).marked() ? "?" : ".", form, 0.5);
        }
        List<String> found = phrases.getOrDefault(index, List.of());
        for (String lexicon : found) {
            to.add("says", lexicon, 2);
            to.add("says form", lexicon, form, 0.7);
            to.add("says kind", lexicon, kind, 0.5);
        }
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                to.add("says both", found.get(i), found.get(j), 0.4);
            }
        }
        words(utterance, form, to);
    }

    private void words(Utterance utterance, String form, Features.Collector to) {
        int head = utterance.head();
        to.add("begins", words.at(head), 0.5);
        to.add("begins", words.at(head), words.at(head + 1), 0.5);
        to.add("begins", words.at(head), words.at(head + 1), words.at(head + 2), 0.4);
        to.add("begins form", form, words.at(head), 0.5);
        to.add("ends", words.at(utterance.endToken() - 1), 0.3);
        to.add("ends", words.at(utterance.endToken() - 2), words.at(utterance.endToken() - 1), 0.3);
        for (int i = utterance.firstToken(); i < utterance.endToken(); i++) {
            String word = words.at(i);
            to.add("word", word, 0.25);
            if (i + 1 < utterance.endToken()) {
                to.add("words", word, words.at(i + 1), 0.2);
                if (i + 2 < utterance.endToken()) {
                    to.add("words", word, words.at(i + 1), words.at(i + 2), 0.15);
                }
            }
        }
    }

    /** The lexicons with phrases in a sentence, by its index. */
    private Map<Integer, List<String>> phrases(List<String> lexicons) {
        Map<Integer, List<String>> found = new HashMap<>();
        for (String lexicon : lexicons) {
            for (PhraseMatch match : utterances.words().phrases(lexicon)) {
                List<String> names =
                        found.computeIfAbsent(reading.sentenceOf(match.firstToken()), key -> new ArrayList<>());
                if (names.isEmpty() || !names.get(names.size() - 1).equals(lexicon)) {
                    names.add(lexicon);
                }
            }
        }
        return found;
    }
}
