package dev.adagio.rules.synchrony;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Remedy;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Source;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people meet for, as its title or agenda calls it, and what that speaks for. The first that fits counts. */
enum Purpose {
    SOCIAL("social", 0, Mode.SYNC, Bibliography.GITLAB, """
            cake|coffee|drinks|breakfast|lunch|dinner|party|social|celebration|birthday|farewell|quiz|games|karaoke
            without [any] purpose|agenda
            get together
            ~celebrate
            """),
    ONE_TO_ONE("one-to-one", 4, null, Bibliography.GITHUB, """
            <number> : <number>
            1:1
            1 on|to|/ 1
            one to|on one
            one-on-one
            catch up with
            catchup with
            """),
    INTERVIEW("interview", 4, null, Bibliography.GITLAB, """
            interview|interviews
            """),
    RETROSPECTIVE("retrospective", 4, null, Bibliography.EIGHTEEN_F, """
            retrospective|retrospectives|retro
            look back on|at
            """),
    NEGOTIATION("negotiation", 4, null, Bibliography.SOURCEGRAPH, """
            ~negotiate|negotiation|negotiations
            on which|what terms
            terms and conditions
            """),
    ONBOARDING("onboarding", 4, null, Bibliography.SOURCEGRAPH, """
            onboarding
            first day|week [of|with|for]
            ~get to know
            kick off
            kickoff
            meet the team|new
            """),
    TRAINING("training", 4, null, Bibliography.GITLAB, """
            training|workshop|exercise|drill
            hands on
            """),
    OFFICE_HOURS("office-hours", 2, null, Bibliography.GITLAB, """
            office hours|hour
            open hour
            q&a
            questions and answers
            """),
    DEMO("demo", -3, null, Bibliography.GITLAB, """
            demo|demos|demonstration|showcase
            show and tell
            walkthrough
            walk through
            """),
    STATUS("status", -3, null, Bibliography.GITHUB, """
            status round|update|updates|report|reports|check|meeting|call
            weekly|daily|monthly|team|project status|update|updates
            progress report|update|updates
            stand-up|standup
            ^ status $
            monday|tuesday|wednesday|thursday|friday|daily|weekly|morning|team round|update|updates
            round of updates
            what everybody|everyone ~be|is working on
            all hands
            """),
    REVIEW("review", -2, null, Bibliography.GOOGLE, """
            code|design|document|draft|spec|specification|text review
            review of the code|design|document|draft|spec|specification|text
            """),
    DECISION("decision", -1, null, Bibliography.POSTHOG, """
            decide|decides|decision|decisions
            ~choose ..3 between
            which option
            """),
    BRAINSTORM("brainstorm", 1, null, Bibliography.GITLAB, """
            ~brainstorm|brainstorming
            ideas for
            ideation
            """);

    private final String id;
    private final double weight;
    private final @Nullable Mode decides;
    private final String source;
    private final String phrases;
    private final String words;

    Purpose(String id, double weight, @Nullable Mode decides, Source source, String phrases) {
        this.id = id;
        this.weight = weight;
        this.decides = decides;
        this.source = source.title();
        this.phrases = phrases;
        this.words = "synchrony: for " + id;
    }

    String id() {
        return id;
    }

    double weight() {
        return weight;
    }

    @Nullable
    Mode decides() {
        return decides;
    }

    String source() {
        return source;
    }

    /** The name of its lexicon. */
    String words() {
        return words;
    }

    Lexicon lexicon() {
        return Lexicon.parse("= " + words() + "\n" + phrases).get(0);
    }

    /** What can be changed about a meeting for this. */
    Optional<Remedy> remedy() {
        return switch (this) {
            case DEMO ->
                Optional.of(new Remedy(
                        "together-after",
                        "Make it the occasion to celebrate together, and record the demonstration before",
                        Map.of("social", 1.0)));
            case STATUS ->
                Optional.of(Remedy.removing(
                        "status-apart",
                        "Send the status in writing before, and meet only over what is left open",
                        id,
                        "status"));
            case BRAINSTORM, DECISION -> Optional.of(Remedies.PREPARE);
            default -> Optional.empty();
        };
    }

    /** What an invitation is for: what its title says, or else what its text says. A status is one in a message too. */
    static Optional<Purpose> of(Signals signals) {
        if (!Invitation.is(signals)) {
            boolean status =
                    signals.title().says(STATUS.words()) || signals.body().says(STATUS.words());
            return status ? Optional.of(STATUS) : Optional.empty();
        }
        for (Purpose purpose : values()) {
            if (signals.title().says(purpose.words())) {
                return Optional.of(purpose);
            }
        }
        for (Purpose purpose : values()) {
            if (signals.body().says(purpose.words())) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }

    /** The purpose that contributed to an advice. */
    static Optional<Purpose> in(Advice advice) {
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
