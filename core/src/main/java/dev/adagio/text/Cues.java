package dev.adagio.text;

import java.util.Set;

/**
 * What a reader has to know of a language to divide its texts rightly.
 *
 * @param abbreviations words in lower case, without their final stop, after which a stop does not end a sentence
 * @param signOffs lines in lower case, without final punctuation, with which a mail is closed
 * @param attributions lower-case words one of which introduces quoted text in the line before it, such as {@code wrote}
 * @param headers lower-case names of header lines by which forwarded mail is recognised, such as {@code from}
 */
public record Cues(Set<String> abbreviations, Set<String> signOffs, Set<String> attributions, Set<String> headers) {

    /** Knows no language: only marks are read. */
    public static final Cues NONE = new Cues(Set.of(), Set.of(), Set.of(), Set.of());

    public Cues {
        abbreviations = Set.copyOf(abbreviations);
        signOffs = Set.copyOf(signOffs);
        attributions = Set.copyOf(attributions);
        headers = Set.copyOf(headers);
    }
}
