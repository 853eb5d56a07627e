package dev.adagio.rules.language.conversation;

import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was said in a conversation, message by message.
 *
 * @param heard the messages, oldest first
 * @param speakers who spoke, by id
 * @param frequency in how many messages each term occurs
 * @param terms what is a term
 * @param stream whether several conversations may go on in it at the same time, as in a room
 */
record Transcript(
        List<Turn> heard,
        Map<String, Participant> speakers,
        Map<String, Integer> frequency,
        Terms terms,
        boolean stream)
        implements Signal {

    /** A term in more messages than this, and than one in so many, is what everything here is about. */
    private static final int RARE = 4;

    private static final int ONE_IN = 20;

    private static final double COMMON = 0.2;

    /** The transcript of a conversation; empty where the subject is something else. */
    static Transcript of(Signals signals) {
        return signals.first(Transcript.class)
                .orElseGet(() -> new Transcript(List.of(), Map.of(), Map.of(), new Terms(Set.of()), false));
    }

    /** How much two messages, or parts of them, are about the same: about one for each rare term they share. */
    double overlap(Collection<String> one, Set<String> other) {
        double overlap = 0;
        int rare = Math.max(RARE, heard.size() / ONE_IN);
        for (String term : one) {
            if (other.contains(term)) {
                overlap += frequency.getOrDefault(term, 0) <= rare ? 1 : COMMON;
            }
        }
        return overlap;
    }

    /** Everybody who is known to take part: who spoke, and who was written to. */
    Map<String, Participant> people() {
        Map<String, Participant> people = new LinkedHashMap<>(speakers);
        for (Turn each : heard) {
            if (each.message().recipients() != null) {
                each.message().recipients().to().forEach(person -> people.putIfAbsent(person.id(), person));
            }
        }
        Channel channel = heard.isEmpty() ? null : heard.get(0).message().channel();
        if (channel != null) {
            channel.members().forEach(person -> people.putIfAbsent(person.id(), person));
        }
        return people;
    }

    /** The only other one who speaks, where two do. */
    Optional<Participant> otherOf(String speaker) {
        return speakers.size() != 2
                ? Optional.empty()
                : speakers.values().stream()
                        .filter(person -> !person.id().equals(speaker))
                        .findFirst();
    }

    @Override
    public double confidence() {
        return 1;
    }

    @Override
    public Span span() {
        return new Span(0, 0);
    }
}
