package dev.adagio.rules.language.english;

import dev.adagio.rules.learned.LinearModels;

/**
 * The models of English: those of single sentences, and those of whole messages, which look at what the former say.
 * Immutable and thread-safe.
 *
 * @param sentences which sentence carries what
 * @param messages what a message as a whole says
 */
public record EnglishModels(LinearModels sentences, LinearModels messages) {

    /** The models that come with the library, read when first asked for. */
    public static EnglishModels shipped() {
        return Shipped.MODELS;
    }

    private static final class Shipped {
        static final EnglishModels MODELS = new EnglishModels(
                LinearModels.parse(Resource.text("models/sentences.model")),
                LinearModels.parse(Resource.text("models/messages.model")));
    }
}
