package dev.adagio.benchmarks.learning;

import dev.adagio.rules.language.english.EnglishModels;
import dev.adagio.rules.learned.LinearModels;

/**
 * Models as they are written.
 *
 * @param sentences those of single sentences
 * @param messages those of whole messages
 */
record ModelTexts(String sentences, String messages) {

    EnglishModels models() {
        return new EnglishModels(LinearModels.parse(sentences), LinearModels.parse(messages));
    }
}
