package dev.adagio.declarative;

import dev.adagio.engine.ConfigurationException;
import dev.adagio.profile.Layer;
import dev.adagio.profile.Profile;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import dev.adagio.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles: which rules run, how much their findings matter, and with which parameters.
 *
 * <pre>{@code
 * extends: company.yaml     # or a list; what stands here wins over it
 * threshold: warning        # hint, warning or error: from here on a check fails
 * precision: 0.7            # rules that were found right less often are off, unless named below
 * rules:
 *   interruption/*: off     # a whole area
 *   "tag:tone": hint        # all rules with a tag
 *   clarity/no-ask: error   # off, on, hint, warning or error; optional rules run only where they are named
 *   clarity/too-long: {severity: hint, parameters: {words: 300}}
 * overrides:                # for some messages only; they win over the rules above
 *   - channels: [incident-*]
 *     kinds: [chat, email]
 *     languages: [es]
 *     rules: {interruption/*: off}
 * }</pre>
 *
 * <p>Immutable and thread-safe as far as its files are.
 */
public final class ProfileReader {

    private static final int DEEPEST = 20;

    private final Collection<RuleInfo> known;
    private final Map<String, Double> precision;
    private final BiFunction<String, String, Optional<File>> files;

    /**
     * A file that a profile extends.
     *
     * @param name what it is called in messages, the same for the same file
     * @param text its content
     */
    public record File(String name, String text) {
        public File {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
        }
    }

    private ProfileReader(
            Collection<RuleInfo> known,
            Map<String, Double> precision,
            BiFunction<String, String, Optional<File>> files) {
        this.known = List.copyOf(known);
        this.precision = Map.copyOf(precision);
        this.files = files;
    }

    /**
     * A reader of profiles that extend no others.
     *
     * @param known the rules there are; a profile may call them by former ids
     */
    public static ProfileReader of(Collection<RuleInfo> known) {
        return new ProfileReader(known, Map.of(), (from, name) -> Optional.empty());
    }

    /** The same reader, told how often findings of rules were right, from 0 to 1, as far as that was measured. */
    public ProfileReader measured(Map<String, Double> precision) {
        return new ProfileReader(known, precision, files);
    }

    /**
     * The same reader, which finds the profiles that others extend.
     *
     * @param files given the name of the file that extends and the name that stands there; empty where there is none
     */
    public ProfileReader files(BiFunction<String, String, Optional<File>> files) {
        return new ProfileReader(known, precision, files);
    }

    /**
     * Reads a profile that extends no others.
     *
     * @throws ConfigurationException as {@link #read(String, String)}
     */
    public static Profile read(String name, String text, Collection<RuleInfo> known) {
        return of(known).read(name, text);
    }

    /**
     * Reads a profile.
     *
     * @param name what the file is called in messages
     * @param text its content, in YAML or JSON; an empty one is {@link Profile#DEFAULT}
     * @throws ConfigurationException if anything in it, or in what it extends, cannot be meant: with all that is wrong,
     *     each with its place, its line and what was expected
     */
    public Profile read(String name, String text) {
        Extending extending = new Extending();
        extending.add(new File(name, text), List.of());
        if (!extending.wrong.isEmpty()) {
            throw new ConfigurationException(extending.wrong);
        }
        Severity threshold = extending.threshold;
        return new Profile(extending.layers, threshold == null ? Profile.DEFAULT.threshold() : threshold);
    }

    /** What a file and those it extends come to. */
    private final class Extending {

        private final List<Layer> layers = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private @Nullable Severity threshold;

        void add(File file, List<String> from) {
            Problems problems = new Problems(file.name(), file.text());
            ProfileFile content = new ProfileFile(file.name(), problems, known, precision);
            new YamlReader(file.text(), problems).read().ifPresent(content::read);
            List<String> way = new ArrayList<>(from);
            way.add(file.name());
            content.extended().forEach(name -> extend(name, file, way, problems));
            threshold = content.threshold() == null ? threshold : content.threshold();
            layers.addAll(content.layers());
            try {
                problems.raise();
            } catch (ConfigurationException found) {
                wrong.addAll(found.problems());
            }
        }

        private void extend(Node.Scalar name, File file, List<String> way, Problems problems) {
            Optional<File> other = files.apply(file.name(), name.value());
            if (other.isEmpty()) {
                problems.add(
                        name.span(), "there is no profile " + name.describe() + " to extend", "the name of a file");
            } else if (way.contains(other.get().name())) {
                problems.add(
                        name.span(),
                        name.describe() + " extends itself, by way of " + String.join(", ", way),
                        "files that do not extend each other");
            } else if (way.size() == DEEPEST) {
                problems.add(name.span(), "more than " + DEEPEST + " profiles extend each other", "fewer");
            } else {
                add(other.get(), way);
            }
        }
    }
}
