package dev.adagio.rules.synchrony.factor;

import static dev.adagio.advice.Mode.ASYNC;
import static dev.adagio.advice.Mode.SYNC;

import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Remedy;
import dev.adagio.rule.Source;
import dev.adagio.rules.Bibliography;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The factors that show in words alone. */
final class Wordings {

    static final List<Factor> ALL = List.of(
            live("incident", "something is going wrong right now", Bibliography.PAGERDUTY),
            live("conflict", "people have fallen out", Bibliography.GOOGLE),
            live("feedback", "somebody's own work is judged", Bibliography.GITLAB),
            live("sensitive", "personal news, or news with legal risk", Bibliography.GITLAB),
            of(
                    "regulated-record",
                    "a law or an auditor wants it in writing",
                    0,
                    ASYNC,
                    1,
                    "a proposal of this library"),
            weighed(
                    "must-converge",
                    "several people have to come to one view of something open",
                    3,
                    1,
                    Bibliography.SYNCHRONICITY),
            weighed("live-debugging", "a fault is looked for step by step, together", 2, 1, Bibliography.GITLAB),
            weighed("contested", "teams want different things", 2, 1, Bibliography.POSTHOG),
            weighed("unacquainted", "people do not know each other yet", 1, 1, Bibliography.SYNCHRONICITY),
            weighed("prepared", "options, decider and date stand in writing", -3, 1, Bibliography.GITLAB),
            weighed("reversible", "it can be undone easily", -1, 1, Bibliography.GITLAB),
            weighed("called-off", "it does not take place", -4, 1, Bibliography.SYNCHRONICITY));

    private Wordings() {}

    private static Factor live(String id, String title, Source source) {
        return of(id, title, 0, SYNC, 1, source.title());
    }

    private static Factor weighed(String id, String title, double weight, double strength, Source source) {
        return of(id, title, weight, null, strength, source.title());
    }

    private static Factor of(
            String id, String title, double weight, @Nullable Mode decides, double strength, String source) {
        FactorInfo info = new FactorInfo(id, title, weight, decides, source, remedies(id));
        return new Wording(info, "synchrony: " + id, strength);
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
