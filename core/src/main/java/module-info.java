/** Rules for asynchronous communication: the mechanism. */
@SuppressWarnings("requires-automatic") // RE2/J names no module of its own
module dev.adagio.core {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.google.common;
    // It names no module of its own, which keeps it out of images made by jlink: see TextPattern.
    requires static re2j;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.yaml.snakeyaml;

    exports dev.adagio;
    exports dev.adagio.advice;
    exports dev.adagio.conversation;
    exports dev.adagio.decision;
    exports dev.adagio.decision.log;
    exports dev.adagio.decision.reading;
    exports dev.adagio.decision.search;
    exports dev.adagio.decision.store;
    exports dev.adagio.decision.writing;
    exports dev.adagio.declarative;
    exports dev.adagio.declarative.pack;
    exports dev.adagio.declarative.style;
    exports dev.adagio.delivery;
    exports dev.adagio.document;
    exports dev.adagio.engine;
    exports dev.adagio.excerpt;
    exports dev.adagio.json;
    exports dev.adagio.meeting;
    exports dev.adagio.model;
    exports dev.adagio.outline;
    exports dev.adagio.pattern;
    exports dev.adagio.phrase;
    exports dev.adagio.profile;
    exports dev.adagio.policy;
    exports dev.adagio.replay;
    exports dev.adagio.rule;
    exports dev.adagio.signal;
    exports dev.adagio.text;
    exports dev.adagio.time;
    exports dev.adagio.verify;
    exports dev.adagio.waiting;

    uses dev.adagio.advice.AdvicePack;
    uses dev.adagio.rule.RulePack;
    uses dev.adagio.signal.Language;
}
