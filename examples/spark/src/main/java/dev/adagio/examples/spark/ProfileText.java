package dev.adagio.examples.spark;

import dev.adagio.Adagio;
import dev.adagio.declarative.ProfileReader;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.RulePack;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * A profile as its files say it. An engine cannot travel to the executors, these texts can: each executor builds the
 * same engine of them.
 *
 * @param name the file, or empty for every rule as it describes itself
 * @param files that file and all it extends, by name
 */
record ProfileText(String name, Map<String, String> files) implements Serializable {

    static final ProfileText DEFAULT = new ProfileText("", Map.of());

    ProfileText {
        files = Map.copyOf(files);
    }

    /**
     * Reads a profile and what it extends, on the machine that has the files.
     *
     * @throws dev.adagio.engine.ConfigurationException if anything in them cannot be meant
     * @throws UncheckedIOException if the file cannot be read
     */
    static ProfileText read(Path file) {
        Map<String, String> files = new HashMap<>();
        Function<String, Optional<String>> reading = name -> {
            Path path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try {
                files.put(name, Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Optional.of(files.get(name));
        };
        String name = file.toString();
        String text =
                reading.apply(name).orElseThrow(() -> new IllegalArgumentException("there is no profile " + name));
        profile(name, text, reading);
        return new ProfileText(name, files);
    }

    /** Adagio as the profile wants it. */
    Adagio adagio() {
        Profile profile = name.isEmpty()
                ? Profile.DEFAULT
                : profile(name, files.getOrDefault(name, ""), other -> Optional.ofNullable(files.get(other)));
        return Adagio.builder().profile(profile).build();
    }

    private static Profile profile(String name, String text, Function<String, Optional<String>> files) {
        List<RuleInfo> known = ServiceLoader.load(RulePack.class).stream()
                .flatMap(pack -> pack.get().rules().stream())
                .<RuleInfo>map(Rule::info)
                .toList();
        return ProfileReader.of(known)
                .files((from, other) -> {
                    String file =
                            Path.of(from).resolveSibling(other).normalize().toString();
                    return files.apply(file).map(content -> new ProfileReader.File(file, content));
                })
                .read(name, text);
    }
}
