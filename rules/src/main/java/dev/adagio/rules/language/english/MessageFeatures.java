package dev.adagio.rules.language.english;

import dev.adagio.model.Message;
import dev.adagio.model.Recipients;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.SentenceScores;
import dev.adagio.signal.Ask;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What models see of a whole message: its words, its signals, its layout, and what it answers. */
final class MessageFeatures {

    private final Signals signals;
    private final Message message;
    private final Reading reading;
    private final Utterances utterances;
    private final SentenceScores sentences;
    private final List<String> lexicons;
    private final Words words;
    private final String kind;
    private final String opens;

    MessageFeatures(Signals signals, SentenceScores sentences, List<String> lexicons) {
        this.signals = signals;
        this.sentences = sentences;
        this.lexicons = lexicons;
        message = signals.message();
        reading = signals.body().reading();
        utterances = Utterances.of(signals);
        words = Words.of(reading);
        kind = message.kind().word();
        opens = message.earlier().isEmpty() ? "opens" : "continues";
    }

    Features collect() {
        return Features.collect(to -> {
            frame(to);
            layout(to);
            summary(to);
            scores(to);
            phrases(to);
            words(to);
            new EarlierFeatures(signals, words).collect(to);
        });
    }

    private void frame(Features.Collector to) {
        to.add("kind", kind, 1);
        to.add("kind", kind, opens, 1);
        Recipients recipients = message.recipients();
        String readers = recipients == null
                ? "unknown"
                : bucket(recipients.to().size(), 1, 2, 4, 9) + "+" + bucket(recipients.cc().size(), 0, 2);
        to.add("readers", readers, 1);
        to.add("readers", readers, opens, 0.5);
        to.add("title", message.subject().isBlank() ? "none" : "some", kind, 0.5);
        Words title = Words.of(signals.title().reading());
        for (int i = 0; i < title.count(); i++) {
            to.add("title word", title.at(i), 0.15);
            to.add("title words", title.at(i), title.at(i + 1), 0.1);
        }
    }

    private void layout(Features.Collector to) {
        int count = reading.wordCount();
        String length = bucket(count, 3, 7, 14, 28, 56, 112, 224);
        to.add("length", length, 1);
        to.add("length", length, kind, 0.7);
        to.add("length", length, kind, opens, 0.5);
        to.add("log length", Math.log1p(count) / 3);
        to.add("sentences", bucket(reading.sentences().size(), 1, 2, 4, 8), kind, 0.5);
        Set<BlockKind> kinds = EnumSet.noneOf(BlockKind.class);
        for (Block block : reading.blocks()) {
            kinds.add(block.kind());
        }
        kinds.forEach(block -> {
            to.add("holds", block.name(), 0.5);
            to.add("holds", block.name(), kind, 0.4);
        });
    }

    private void summary(Features.Collector to) {
        SignalSummary plain = PlainSummary.of(signals);
        String ask = plain.ask().name();
        double ready = PlainReadiness.of(signals, plain).probability();
        to.add("ready", 3 * (ready * 2 - 1));
        to.add("ready", kind, ready * 2 - 1);
        pair(to, "ask", ask);
        pair(to, "objective", String.valueOf(plain.objective()));
        pair(to, "context", String.valueOf(plain.context()));
        pair(to, "owner", plain.owner().name());
        pair(to, "deadline", plain.deadline().name());
        pair(to, "urgency", plain.urgency().name());
        pair(to, "topics", bucket(plain.topics(), 1, 2));
        pair(to, "questions", bucket(plain.questions(), 0, 1, 2, 3));
        if (plain.nakedPing()) {
            pair(to, "naked ping", "yes");
        }
        if (plain.blocker()) {
            pair(to, "blocker", "yes");
        }
        if (plain.decision()) {
            pair(to, "decision", "yes");
        }
        if (plain.meetingRequest()) {
            pair(to, "meeting", "yes");
        }
        to.add("ask and objective", ask, String.valueOf(plain.objective()), kind, 0.5);
        to.add("ask and length", ask, bucket(reading.wordCount(), 7, 14, 28, 112), kind, 0.5);
        int asks = signals.all(Ask.class).size();
        to.add("asks", bucket(asks, 0, 1, 2, 3, 5), 0.7);
        for (Ask one : signals.all(Ask.class)) {
            to.add("ask form", one.form().name(), kind, 0.5);
        }
    }

    private void pair(Features.Collector to, String name, String value) {
        to.add("signal " + name, value, 3);
        to.add("signal " + name, value, kind, 0.8);
        to.add("signal " + name, value, kind, opens, 0.5);
    }

    private void scores(Features.Collector to) {
        for (int i = 0; i < sentences.outputs().size(); i++) {
            String output = sentences.outputs().get(i);
            double highest = sentences.highest(i);
            to.add("sentence", output, highest);
            to.add("sentence", output, kind, highest / 3);
            to.add("sentence so", output, bucket((int) Math.round(highest * 2), -8, -4, -2, 0, 2, 4), 0.5);
            to.add("sentences so", output, bucket(sentences.count(output), 0, 1, 2, 3), 0.7);
        }
    }

    private void phrases(Features.Collector to) {
        for (String lexicon : lexicons) {
            int hits = utterances.words().phrases(lexicon).size();
            if (hits > 0) {
                to.add("says", lexicon, 0.7);
                to.add("says", lexicon, kind, 0.5);
                to.add("says", lexicon, opens, 0.4);
                if (hits > 1) {
                    to.add("says often", lexicon, 0.5);
                }
            }
            if (signals.title().says(lexicon)) {
                to.add("title says", lexicon, 0.5);
            }
        }
    }

    private void words(Features.Collector to) {
        List<Sentence> all = reading.sentences();
        for (int i = 0; i < all.size(); i++) {
            Utterance utterance = utterances.all().get(i);
            String form = utterance.marked() ? "?" : utterance.mood().name().substring(0, 1);
            if (i == 0) {
                to.add("opening", words.at(utterance.firstToken()), 0.2);
                to.add("opening", words.at(utterance.firstToken()), words.at(utterance.firstToken() + 1), 0.2);
            }
            for (int t = utterance.firstToken(); t < utterance.endToken(); t++) {
                String word = words.at(t);
                to.add("word", word, 0.15);
                to.add("word in", word, form, 0.1);
                if (i == 0) {
                    to.add("first", word, 0.1);
                }
                if (i == all.size() - 1) {
                    to.add("last", word, 0.1);
                }
                if (t + 1 < utterance.endToken()) {
                    to.add("words", word, words.at(t + 1), 0.1);
                }
            }
            to.add("begins", words.at(utterance.head()), 0.15);
        }
    }

    /** The first of these limits that a number does not exceed. */
    static String bucket(int number, int... limits) {
        for (int limit : limits) {
            if (number <= limit) {
                return String.valueOf(limit);
            }
        }
        return "more";
    }
}
