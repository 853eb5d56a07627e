package dev.adagio.rules.language.conversation;

import dev.adagio.conversation.Outcome;

/** What became of something asked, and how sure that is. */
record Verdict(Outcome outcome, double confidence) {}
