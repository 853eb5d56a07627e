package dev.adagio.rules.language.features;

import dev.adagio.model.Message;
import dev.adagio.model.Recipients;
import dev.adagio.rules.learned.FeatureCollector;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.EnumSet;
import java.util.Set;

/** What models see of the frame of a message: where it is read, by how many, how long it is, what it is made of. */
record LayoutFeatures(Signals signals) {

    private static final Buckets READERS = new Buckets(1, 3, 9);
    private static final Buckets WORDS = new Buckets(0, 1, 3, 5, 8, 12, 18, 26, 40, 60, 100, 200);
    private static final Buckets SENTENCES = new Buckets(0, 1, 2, 3, 5, 8, 15);

    void collect(FeatureCollector to) {
        Message message = signals.message();
        Reading reading = signals.body().reading();
        to.addHere("kind", message.kind().word());
        Recipients recipients = message.recipients();
        to.addHere("readers", recipients == null ? "unknown" : READERS.of(recipients.count()));
        to.addHere("title", message.subject().isBlank() ? "none" : "some");
        to.addHere("words", WORDS.of(reading.wordCount()));
        to.add("sentences", SENTENCES.of(reading.sentences().size()));
        Set<BlockKind> blocks = EnumSet.noneOf(BlockKind.class);
        for (Block block : reading.blocks()) {
            blocks.add(block.kind());
        }
        blocks.forEach(kind -> to.addHere("block", kind.name()));
        Set<TokenKind> tokens = EnumSet.noneOf(TokenKind.class);
        for (int i = 0; i < reading.tokenCount(); i++) {
            tokens.add(reading.kind(i));
        }
        tokens.forEach(kind -> to.addHere("token", kind.name()));
    }
}
