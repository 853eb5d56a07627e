package dev.adagio.rules.synchrony;

import static dev.adagio.advice.Mode.SYNC;

import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Remedy;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Source;
import dev.adagio.rules.Bibliography;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The factors that show in words alone. */
final class Wordings {

    static final List<Factor> ALL = List.of(
            wording("incident", "something is going wrong right now", SYNC, Bibliography.PAGERDUTY, """
                    production|prod|site|website|service|database|cluster|network|payments is|are [completely] down
                    production|prod ~be|is on fire
                    ~have an outage
                    ongoing|current|active|live|major outage|incident
                    everything is down
                    sev1|sev0|p0 incident|outage
                    ~lose|losing orders|payments|money|data [right] now
                    - down to
                    - was|were|been down
                    - if|when|while|because ..4 down
                    """),
            wording("conflict", "people have fallen out", SYNC, Bibliography.GOOGLE, """
                    ~be|is|am|are|was|feel|felt angry|furious with|at you|him|her|them
                    personal attack|attacks
                    ~apologise|apologize to each other
                    ~stop|keep|keeps|kept arguing
                    bad blood
                    clear the air
                    out of line
                    how dare you
                    ~insult me|him|her|them|us
                    ~shout at me|him|her|them|us|you
                    """),
            wording("feedback", "somebody's own work is judged", SYNC, Bibliography.GITLAB, """
                    your performance review|appraisal|evaluation
                    feedback on|about your performance|behaviour|behavior|conduct|work
                    your work is|was|has|have ..3 sloppy|poor|unacceptable|disappointing
                    disappointed|unhappy with|by|in your work|performance|behaviour|behavior
                    performance improvement plan
                    """),
            wording("sensitive", "personal news, or news with legal risk", SYNC, Bibliography.GITLAB, """
                    ~be|is|are|was|were|been ~lay|laid off
                    ~be|is|was|were|been let go
                    ~hand in my|his|her|their notice|resignation
                    my|his|her|your resignation
                    ~pass|passed away
                    ~harass me|him|her
                    sexual harassment
                    ~file a complaint|grievance against
                    ~sue us|them|you
                    my divorce|diagnosis|illness
                    """),
            weighed(
                    "must-converge",
                    "several people have to come to one view of something open",
                    3,
                    1,
                    Bibliography.SYNCHRONICITY,
                    """
                    ~brainstorm
                    ~negotiate
                    hash|thrash out
                    get|come to [the] same page
                    on the same page
                    we|to reach|find [a|an] consensus|compromise
                    ~need to agree on
                    ~work this|it out together
                    ~figure this|it out together
                    ~talk this|it through
                    """),
            weighed("live-debugging", "a fault is looked for step by step, together", 2, 1, Bibliography.GITLAB, """
                    pair on|with
                    pair ~program|programming
                    screen share|sharing|share
                    share my|your screen
                    ~debug this|it|that together
                    """),
            weighed("contested", "teams want different things", 2, 1, Bibliography.POSTHOG, """
                    we [strongly] disagree
                    our teams ~disagree
                    both teams ~want
                    ~push back from
                    we can't|cannot agree
                    """),
            weighed("unacquainted", "people do not know each other yet", 1, 1, Bibliography.SYNCHRONICITY, """
                    introduce myself|you|him|her|them|ourselves
                    get to know each other|one|you
                    ~have not|n't|never met
                    meet the [new] team|candidate|people
                    first day
                    """),
            weighed("prepared", "options, decider and date stand in writing", -3, 1, Bibliography.GITLAB, """
                    i|we recommend|propose|suggest option|alternative
                    my|our recommendation is|would
                    recommended option
                    option <number>|a|b|c ..8 option <number>|b|c|d
                    silence ~mean|counts|is
                    lazy consensus
                    unless|if nobody|anyone|anybody|somebody|someone ..2 ~object|objections
                    if no one ~object
                    if i|we hear nothing
                    if there ~be|are no objections
                    """),
            weighed("reversible", "it can be undone easily", -1, 1, Bibliography.GITLAB, """
                    easy|easily [to] revert|reverted|undo|undone|change|changed [back] later
                    ~can|could always|still revert|undo|change it|that|this [back]
                    try it|this|that out for
                    as an experiment
                    ~be|is reversible
                    """),
            weighed("called-off", "it does not take place", -4, 1, Bibliography.SYNCHRONICITY, """
                    meeting|call|agenda ..4 canceled|cancelled|postponed
                    canceled|cancelled|postponed ..4 meeting|call|agenda
                    no meeting|call this|next|today|tomorrow
                    not be a ..4 meeting|call|session
                    ~skip the|this|our ..3 meeting|call
                    """));

    private Wordings() {}

    private static Factor wording(String id, String title, Mode decides, Source source, String phrases) {
        return of(id, title, 0, decides, 1, source, phrases);
    }

    private static Factor weighed(
            String id, String title, double weight, double strength, Source source, String phrases) {
        return of(id, title, weight, null, strength, source, phrases);
    }

    private static Factor of(
            String id,
            String title,
            double weight,
            @Nullable Mode decides,
            double strength,
            Source source,
            String phrases) {
        String name = "synchrony: " + id;
        Lexicon lexicon = Lexicon.parse("= " + name + "\n" + phrases).get(0);
        FactorInfo info = new FactorInfo(id, title, weight, decides, source.title(), remedies(id));
        return new Wording(info, lexicon, strength);
    }

    private static List<Remedy> remedies(String id) {
        return switch (id) {
            case "must-converge", "contested" -> List.of(Remedies.PREPARE);
            case "live-debugging" -> List.of(Remedies.LOG);
            case "unacquainted" -> List.of(Remedies.INTRODUCE);
            default -> List.of();
        };
    }
}
