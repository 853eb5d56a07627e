/** Rules for asynchronous communication: the knowledge. */
module dev.adagio.rules {
    requires transitive dev.adagio.core;
    requires static org.jspecify;

    exports dev.adagio.rules.blockers;
    exports dev.adagio.rules.channels;
    exports dev.adagio.rules.clarity;
    exports dev.adagio.rules.decisions;
    exports dev.adagio.rules.documentation;
    exports dev.adagio.rules.interruption;
    exports dev.adagio.rules.language.english;
    exports dev.adagio.rules.language.spanish;
    exports dev.adagio.rules.learned;
    exports dev.adagio.rules.reading;
    exports dev.adagio.rules.roles;
    exports dev.adagio.rules.synchrony;
    exports dev.adagio.rules.tools;

    provides dev.adagio.advice.AdvicePack with
            dev.adagio.rules.synchrony.SynchronyFactors;
    provides dev.adagio.rule.RulePack with
            dev.adagio.rules.blockers.BlockersPack,
            dev.adagio.rules.channels.ChannelsPack,
            dev.adagio.rules.clarity.ClarityPack,
            dev.adagio.rules.documentation.DocumentationPack,
            dev.adagio.rules.interruption.InterruptionPack,
            dev.adagio.rules.reading.ReadingPack,
            dev.adagio.rules.roles.RolesPack,
            dev.adagio.rules.synchrony.SynchronyPack,
            dev.adagio.rules.tools.ToolsPack;
    provides dev.adagio.signal.Language with
            dev.adagio.rules.language.english.English,
            dev.adagio.rules.language.spanish.Spanish;
}
