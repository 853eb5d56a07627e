package dev.adagio.rules.synchrony.meeting;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Mode;
import dev.adagio.rule.Source;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Passage;
import dev.adagio.signal.Signals;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people meet for, as its title or agenda calls it, and what that speaks for. The first that fits counts. */
public enum Purpose {
    SOCIAL("social", 0, Mode.SYNC, Bibliography.GITLAB),
    ONE_TO_ONE("one-to-one", 4, null, Bibliography.GITHUB),
    INTERVIEW("interview", 4, null, Bibliography.GITLAB),
    RETROSPECTIVE("retrospective", 4, null, Bibliography.EIGHTEEN_F),
    NEGOTIATION("negotiation", 4, null, Bibliography.SOURCEGRAPH),
    ONBOARDING("onboarding", 4, null, Bibliography.SOURCEGRAPH),
    TRAINING("training", 4, null, Bibliography.GITLAB),
    OFFICE_HOURS("office-hours", 2, null, Bibliography.GITLAB),
    DEMO("demo", -3, null, Bibliography.GITLAB),
    STATUS("status", -3, null, Bibliography.GITHUB),
    REVIEW("review", -2, null, Bibliography.GOOGLE),
    DECISION("decision", -1, null, Bibliography.POSTHOG),
    BRAINSTORM("brainstorm", 1, null, Bibliography.GITLAB);

    private final String id;
    private final double weight;
    private final @Nullable Mode decides;
    private final String source;
    private final String words;

    Purpose(String id, double weight, @Nullable Mode decides, Source source) {
        this.id = id;
        this.weight = weight;
        this.decides = decides;
        this.source = source.title();
        this.words = "synchrony: for " + id;
    }

    public String id() {
        return id;
    }

    public double weight() {
        return weight;
    }

    public @Nullable Mode decides() {
        return decides;
    }

    public String source() {
        return source;
    }

    /** The name of its lexicon. */
    public String words() {
        return words;
    }

    /** What an invitation is for: what its title says, or else what its text says. A status is one in a message too. */
    public static Optional<Purpose> of(Signals signals) {
        if (!Invitation.is(signals)) {
            return STATUS.isSaid(signals.title(), signals) || STATUS.isSaid(signals.body(), signals)
                    ? Optional.of(STATUS)
                    : Optional.empty();
        }
        for (Purpose purpose : values()) {
            if (purpose.isSaid(signals.title(), signals)) {
                return Optional.of(purpose);
            }
        }
        for (Purpose purpose : values()) {
            if (purpose.isSaid(signals.body(), signals)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }

    /** Whether a title or text speaks of it, whatever else it is for. */
    public boolean isSaidIn(Signals signals) {
        return isSaid(signals.title(), signals) || isSaid(signals.body(), signals);
    }

    /** In a language without words for it, a purpose is never seen. */
    private boolean isSaid(Passage passage, Signals signals) {
        return signals.finder().lexicon(words) >= 0 && passage.says(words);
    }

    /** The purpose that contributed to an advice. */
    public static Optional<Purpose> in(Advice advice) {
        for (Purpose purpose : values()) {
            boolean there = advice.contributions().stream()
                    .anyMatch(contribution -> contribution.factor().id().equals(purpose.id));
            if (there) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
