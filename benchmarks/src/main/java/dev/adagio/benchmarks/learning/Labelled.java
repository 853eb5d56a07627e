package dev.adagio.benchmarks.learning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.rules.learned.Features;
import dev.adagio.signal.Signals;
import java.util.List;

/**
 * A labelled message, read.
 *
 * @param item the message and its labels
 * @param conversation the number of the conversation it belongs to
 * @param signals what it says
 * @param sentences the features of its sentences
 */
record Labelled(GoldItem item, int conversation, Signals signals, List<Features> sentences) {

    JsonNode label(String name) {
        return item.gold().path(name);
    }

    boolean has(String name) {
        return !label(name).isMissingNode() && !label(name).isNull();
    }
}
