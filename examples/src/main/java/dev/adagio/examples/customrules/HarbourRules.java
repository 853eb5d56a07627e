package dev.adagio.examples.customrules;

import dev.adagio.Adagio;
import dev.adagio.declarative.pack.DataPack;
import dev.adagio.declarative.pack.PackReader;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules of the Harbour team: those in YAML, and those that reckon what YAML does not. */
public final class HarbourRules implements RulePack {

    private static final String FILE = "harbour.yaml";

    private final DataPack written = PackReader.standard().read(FILE, text());

    @Override
    public String name() {
        return written.name();
    }

    @Override
    public List<Rule<?>> rules() {
        List<Rule<?>> all = new ArrayList<>(written.rules());
        all.add(new TideWithoutPort());
        all.add(new TooManyLinks());
        return all;
    }

    /** Adagio with the team's rules beside its own. */
    public static Adagio adagio() {
        return Adagio.builder().add(new HarbourRules()).build();
    }

    static String text() {
        try (InputStream in = HarbourRules.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
