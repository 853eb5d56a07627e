package dev.adagio.rules.build;

import dev.adagio.rules.language.Phrasebook;
import dev.adagio.rules.language.english.English;
import dev.adagio.rules.language.spanish.Spanish;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compiles the phrases of each language and puts them beside its lists. */
public final class CompilePhrases {

    private CompilePhrases() {}

    /**
     * Compiles the phrases of all languages.
     *
     * @param arguments the folder of the classes and lists
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        for (Phrasebook phrases : List.of(English.phrases(), Spanish.phrases())) {
            phrases.compileInto(classes);
        }
    }
}
