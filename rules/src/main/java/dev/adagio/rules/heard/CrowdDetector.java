package dev.adagio.rules.heard;

import dev.adagio.rules.Circumstances;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds that something is asked of many people, each of them mentioned. */
record CrowdDetector() implements Detector<Crowd> {

    /** From so many on nobody knows who is meant: a proposal of this library. */
    private static final int MANY = 4;

    @Override
    public Class<Crowd> finds() {
        return Crowd.class;
    }

    @Override
    public List<Crowd> detect(Signals signals) {
        Set<String> people = new LinkedHashSet<>();
        List<Addressee> mentions = signals.all(Addressee.class).stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.MENTION)
                .toList();
        mentions.forEach(mention -> people.add(mention.name().toLowerCase(Locale.ROOT)));
        boolean asks = people.size() >= MANY
                && (!Circumstances.explicitAsks(signals).isEmpty() || signals.any(Question.class));
        if (!asks) {
            return List.of();
        }
        return List.of(new Crowd(
                mentions.get(0).span().join(mentions.get(mentions.size() - 1).span()), 0.7, people.size()));
    }
}
