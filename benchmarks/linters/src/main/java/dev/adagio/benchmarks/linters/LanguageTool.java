package dev.adagio.benchmarks.linters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

/** LanguageTool with its default rules for American English. */
final class LanguageTool implements Linter {

    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));

    /** With or without the rules that spell. */
    LanguageTool(boolean spelling) {
        if (!spelling) {
            tool.getAllActiveRules().stream()
                    .filter(Rule::isDictionaryBasedSpellingRule)
                    .forEach(rule -> tool.disableRule(rule.getId()));
        }
    }

    @Override
    public int check(List<String> texts) {
        int found = 0;
        try {
            for (String text : texts) {
                found += tool.check(text).size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
