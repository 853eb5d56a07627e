package dev.adagio.rules.language.english;

import dev.adagio.signal.Ask;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Topic;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds where a matter begins that could be handled apart: an ask in a paragraph of its own. */
final class TopicDetector implements Detector<Topic> {

    private static final int LONGEST_LABEL = 60;

    @Override
    public Class<Topic> finds() {
        return Topic.class;
    }

    @Override
    public List<Topic> detect(Signals signals) {
        Reading reading = signals.body().reading();
        List<Topic> found = new ArrayList<>();
        int block = -1;
        for (Ask ask : signals.all(Ask.class)) {
            Sentence sentence = sentenceAt(reading, ask.span());
            if (sentence.block() != block) {
                block = sentence.block();
                found.add(new Topic(ask.span(), 0.6, label(ask.span().of(reading.text()))));
            }
        }
        return found;
    }

    private static Sentence sentenceAt(Reading reading, Span span) {
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().start() >= span.start()) {
                return sentence;
            }
        }
        return reading.sentences().get(reading.sentences().size() - 1);
    }

    private static String label(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL) + "\u2026";
    }
}
