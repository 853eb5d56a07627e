/** Rules for asynchronous communication: the knowledge. */
module dev.adagio.rules {
    requires transitive dev.adagio.core;
    requires static org.jspecify;

    exports dev.adagio.rules.language.english;

    provides dev.adagio.signal.Language with
            dev.adagio.rules.language.english.English;
}
