package dev.adagio.declarative.style;

import dev.adagio.pattern.MalformedPatternException;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import dev.adagio.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads a folder of Vale styles as it is: {@code Google/Passive.yml} becomes the rule {@code google/passive}, formerly
 * {@code Google.Passive}. An error of a style is a warning here, since it is read out of running text; suggestions are
 * hints. The words in {@code accept.txt} of vocabularies are left alone by all rules. Used once.
 */
public final class StyleReader {

    private static final int LONGEST = 4 << 20;
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 6;
    private static final String QUOTED = "'%s'";

    private final Path folder;
    private final List<Rule<?>> rules = new ArrayList<>();
    private final List<StylePack.Unsupported> unsupported = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private StyleReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all styles in a folder, or the one style that is there. What cannot be read as a rule is named in {@link
     * StylePack#unsupported()}.
     *
     * @throws IOException if a file cannot be read, or there are no rules
     */
    public static StylePack read(Path folder) throws IOException {
        return new StyleReader(folder).read(vocabulary -> true);
    }

    /**
     * Reads styles as {@link #read(Path)} does, with the words of these vocabularies alone.
     *
     * @throws IOException if a file cannot be read, or there are no rules
     */
    public static StylePack read(Path folder, Set<String> vocabularies) throws IOException {
        return new StyleReader(folder).read(vocabularies::contains);
    }

    private StylePack read(Predicate<String> vocabularies) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            files = all.filter(Files::isRegularFile).limit(MOST_FILES).sorted().toList();
        }
        CheckReader checks = new CheckReader(accepted(files, vocabularies));
        for (Path file : files) {
            if (file.toString().endsWith(".yml") && !isConfiguration(file)) {
                rule(file, checks);
            }
        }
        if (rules.isEmpty() && unsupported.isEmpty()) {
            throw new IOException(
                    "there is no style in " + folder + ": no file that ends with .yml and extends a check");
        }
        rules.sort(Comparator.comparing(rule -> rule.info().id()));
        return new StylePack(String.valueOf(folder.toAbsolutePath().normalize().getFileName()), rules, unsupported);
    }

    private boolean isConfiguration(Path file) {
        return Stream.of(folder.relativize(file).toString().split("[/\\\\]"))
                .anyMatch(part -> part.equals("config") || part.startsWith("."));
    }

    private static List<String> accepted(List<Path> files, Predicate<String> vocabularies) throws IOException {
        List<String> accepted = new ArrayList<>();
        for (Path file : files) {
            Path vocabulary = file.getParent();
            if (file.endsWith("accept.txt")
                    && vocabulary != null
                    && vocabularies.test(String.valueOf(vocabulary.getFileName()))) {
                Files.readString(file, StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(accepted::add);
            }
        }
        return accepted;
    }

    private void rule(Path file, CheckReader checks) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.yml$", "");
        Path parent = file.toAbsolutePath().normalize().getParent();
        String style = parent == null ? "style" : String.valueOf(parent.getFileName());
        String called = style + "." + name;
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Problems problems = new Problems(name + ".yml", text);
        Optional<Node> node = new YamlReader(text, problems, LONGEST).read();
        if (!problems.isEmpty() || node.isEmpty() || !(node.get() instanceof Node.Mapping mapping)) {
            unsupported(called, problems.first().orElse("it is no mapping of keys to values"));
            return;
        }
        Definition definition = new Definition(mapping);
        try {
            RuleInfo info = info(style, name, definition);
            CheckReader.Made made = checks.read(definition);
            if (!ids.add(info.id())) {
                unsupported(called, "another rule is called " + info.id());
                return;
            }
            rules.add(new StyleRule(
                    info,
                    message(definition, made.check()),
                    made.selector(),
                    made.cue(),
                    made.check(),
                    (int) definition.number("limit", 0),
                    definition.action(),
                    definition.actionWords()));
        } catch (MalformedPatternException wrong) {
            unsupported(called, "a pattern cannot be read: " + wrong.getMessage());
        } catch (IllegalArgumentException wrong) {
            unsupported(called, String.valueOf(wrong.getMessage()));
        }
    }

    /** What is better comes with its own quotes, since there may be several. */
    private static String message(Definition definition, Check check) {
        String message = definition.text("message");
        boolean twice = message.indexOf(QUOTED) != message.lastIndexOf(QUOTED);
        return check instanceof Substitution swap && swap.literal() && twice
                ? message.replaceFirst(QUOTED, "%s")
                : message;
    }

    private void unsupported(String rule, String reason) {
        unsupported.add(new StylePack.Unsupported(rule, reason));
    }

    private static RuleInfo info(String style, String name, Definition definition) {
        String title = StyleRule.filled(definition.text("message").replaceAll("['\"]?%s['\"]?", "\u2026"), List.of());
        if (title.isBlank()) {
            throw new IllegalArgumentException("it has no message");
        }
        Severity severity = definition.text("level").equals("suggestion") ? Severity.HINT : Severity.WARNING;
        String description = definition.text("description");
        RuleInfo.Builder info = RuleInfo.of(kebab(style) + "/" + kebab(name), severity, title)
                .because(description.isBlank() ? "The style " + style + " asks for it." : description)
                .clearedBy("Write it as the style " + style + " has it.")
                .formerly(style + "." + name)
                .tags("style");
        String link = definition.text("link");
        return (link.isBlank() ? info : info.source(style, link)).build();
    }

    /** {@code FirstPerson} is {@code first-person}. */
    private static String kebab(String name) {
        String apart = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String kebab = apart.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return kebab.isEmpty() ? "unnamed" : Character.isDigit(kebab.charAt(0)) ? "n" + kebab : kebab;
    }
}
