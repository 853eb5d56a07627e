package dev.adagio.rules.language.conversation;

/**
 * A message that may answer another.
 *
 * @param heard the message
 * @param closeness how much speaks for it: from 2 on it surely does, from {@value #LIKELY} on probably
 */
record Reply(Turn heard, double closeness) {

    static final double LIKELY = 1.5;

    boolean isLikely() {
        return closeness >= LIKELY;
    }
}
