package dev.adagio.rules.language.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some of the sentences of a text, in their order. Not thread-safe. */
public final class SomeUtterances {

    private final List<Utterance> all;
    private final BitSet chosen = new BitSet(Long.SIZE);

    /** None of these sentences, which are the first of a text. */
    SomeUtterances(List<Utterance> all) {
        this.all = all;
    }

    void add(int index) {
        chosen.set(index);
    }

    /** Adds a sentence. */
    public void add(Utterance utterance) {
        chosen.set(utterance.index());
    }

    /** Adds some more of the same text. */
    public void addAll(SomeUtterances others) {
        chosen.or(others.chosen);
    }

    /** Takes some of the same text away. */
    public void removeAll(SomeUtterances others) {
        chosen.andNot(others.chosen);
    }

    /** Whether a sentence is among them. */
    public boolean contains(Utterance utterance) {
        return chosen.get(utterance.index());
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** Keeps those that are of this form. */
    public void keep(Utterance.Mood mood) {
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            chosen.set(i, all.get(i).is(mood));
        }
    }

    /** These sentences, the first first. */
    public List<Utterance> inOrder() {
        List<Utterance> inOrder = new ArrayList<>();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            inOrder.add(all.get(i));
        }
        return inOrder;
    }
}
