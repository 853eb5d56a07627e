package dev.adagio.rules.synchrony;

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
            wording("incident", "something is going wrong right now", SYNC, Bibliography.PAGERDUTY),
            wording("conflict", "people have fallen out", SYNC, Bibliography.GOOGLE),
            wording("feedback", "somebody's own work is judged", SYNC, Bibliography.GITLAB),
            wording("sensitive", "personal news, or news with legal risk", SYNC, Bibliography.GITLAB),
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

    private static Factor wording(String id, String title, Mode decides, Source source) {
        return of(id, title, 0, decides, 1, source);
    }

    private static Factor weighed(String id, String title, double weight, double strength, Source source) {
        return of(id, title, weight, null, strength, source);
    }

    private static Factor of(
            String id, String title, double weight, @Nullable Mode decides, double strength, Source source) {
        FactorInfo info = new FactorInfo(id, title, weight, decides, source.title(), remedies(id));
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
