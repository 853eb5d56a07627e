package dev.adagio.engine;

import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import java.util.Locale;

/** What rules of tests are called, and engines that know no word of a language. */
public final class Harbour {

    private Harbour() {}

    /** A rule on a thing. */
    public static RuleInfo info(String id) {
        return described(id).build();
    }

    /** A rule on a thing, for more to be said. */
    public static RuleInfo.Builder described(String id) {
        return RuleInfo.of(id, Severity.WARNING, "stands there")
                .because("It may fall.")
                .clearedBy("Take it away.");
    }

    /** An engine without rules. */
    public static EngineBuilder engine() {
        return Engine.builder().add(Language.of(Locale.ENGLISH));
    }
}
