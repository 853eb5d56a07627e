package dev.adagio.benchmarks.learning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.learned.Features;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;

/**
 * A labelled message, read.
 *
 * @param item the message and its labels
 * @param conversation the number of the conversation it belongs to
 * @param signals what it says
 * @param plain what the hand-made detectors say of it as a whole
 * @param text the features of its text
 * @param summary the features of that summary
 */
record Labelled(
        GoldItem item, int conversation, Signals signals, SignalSummary plain, Features text, Features summary) {

    JsonNode label(String name) {
        return item.gold().path(name);
    }

    MessageKind kind() {
        return item.message().kind();
    }
}
