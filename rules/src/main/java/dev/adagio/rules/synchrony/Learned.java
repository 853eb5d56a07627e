package dev.adagio.rules.synchrony;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.declarative.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What was learned about the factors from labelled messages, beside this class. */
final class Learned {

    private static final String FILE = "model.json";

    private Learned() {}

    /** The model of a pack that can tell its factors and disputes already. */
    static AdviceModel model(AdvicePack pack) {
        try (InputStream in = Learned.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ModelReader.read(FILE, text, AdviceModel.DEFAULT, List.of(pack));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
