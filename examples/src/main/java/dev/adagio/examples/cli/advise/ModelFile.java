package dev.adagio.examples.cli.advise;

import dev.adagio.Adagio;
import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.declarative.ModelReader;
import dev.adagio.examples.cli.shell.Configuration;
import java.util.List;
import java.util.ServiceLoader;

/** How factors are weighed, as somebody wrote it down. */
final class ModelFile {

    private ModelFile() {}

    /** Adagio with a model of advice from a file, or with the one that was learned if no file is named. */
    static Adagio adagio(String file) {
        if (file.isEmpty()) {
            return Adagio.create();
        }
        List<AdvicePack> packs = ServiceLoader.load(AdvicePack.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        AdviceModel base = Adagio.create().engine().advisor().model();
        return Adagio.builder()
                .model(ModelReader.read(file, Configuration.text("the model", file), base, packs))
                .build();
    }
}
