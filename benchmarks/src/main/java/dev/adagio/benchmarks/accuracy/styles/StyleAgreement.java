package dev.adagio.benchmarks.accuracy.styles;

import dev.adagio.declarative.style.StylePack;
import dev.adagio.declarative.style.StyleReader;
import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.excerpt.LineMap;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Finding;
import dev.adagio.rules.language.english.English;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares what rules of Vale styles find in the Markdown and plain text among Vale's own fixtures with what its features
 * expect. Its first argument is the folder {@code testdata} of a checkout of Vale.
 */
public final class StyleAgreement {

    private static final List<String> BUILT_IN = List.of("Vale.", "LanguageTool.");

    private final PrintStream out;
    private int scenarios;
    private int expectedOfUnsupported;
    private int expected;
    private int sameLine;
    private int sameColumn;
    private int sameMessage;
    private int unexpected;

    private StyleAgreement(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new StyleAgreement(out).run(Path.of(args[0]));
    }

    private void run(Path testdata) throws IOException {
        for (Scenario scenario : Scenario.all(testdata.resolve("features"))) {
            Path folder = testdata.resolve("fixtures").resolve(scenario.folder());
            if (Files.exists(folder.resolve(".vale.ini"))) {
                compare(scenario, folder);
            }
        }
        out.println(scenarios + " scenarios with Markdown or plain text");
        out.println(expected + " alerts expected of rules that were read; of others " + expectedOfUnsupported);
        out.println("on the same line " + sameLine + ", in the same column " + sameColumn + ", in the same words "
                + sameMessage);
        out.println("not expected " + unexpected);
    }

    private void compare(Scenario scenario, Path folder) throws IOException {
        Settings settings = Settings.read(folder);
        StylePack pack;
        try {
            pack = StyleReader.read(settings.styles(), settings.vocabularies());
        } catch (IOException none) {
            return;
        }
        List<String> known = pack.rules().stream()
                .map(rule -> rule.info().formerIds().get(0))
                .toList();
        List<String> wanted = new ArrayList<>();
        for (String line : scenario.expected()) {
            String rule = line.split(":")[3];
            if (!isText(Path.of(line.split(":")[0]))) {
                continue;
            }
            if (known.contains(rule) && BUILT_IN.stream().noneMatch(rule::startsWith)) {
                wanted.add(line);
            } else {
                expectedOfUnsupported++;
            }
        }
        List<String> found = found(pack, settings, folder);
        if (wanted.isEmpty() && found.isEmpty()) {
            return;
        }
        scenarios++;
        expected += wanted.size();
        sameMessage += shared(wanted, found, 5);
        sameColumn += shared(wanted, found, 4);
        int lines = shared(wanted, found, -1);
        sameLine += lines;
        int more = scenario.exactly() ? found.size() - lines : 0;
        unexpected += more;
        out.println(scenario.folder() + ": " + lines + " of " + wanted.size() + ", and " + more + " more");
        differences(wanted, found, scenario.exactly());
    }

    private void differences(List<String> wanted, List<String> found, boolean exactly) {
        List<String> keys = found.stream().map(line -> key(line, -1)).toList();
        wanted.stream()
                .filter(line -> !keys.contains(key(line, -1)))
                .forEach(line -> out.println("    missing " + line));
        List<String> wants = wanted.stream().map(line -> key(line, -1)).toList();
        found.stream()
                .filter(line -> exactly && !wants.contains(key(line, -1)))
                .forEach(line -> out.println("    more    " + line));
    }

    private static List<String> found(StylePack pack, Settings settings, Path folder) throws IOException {
        Engine engine = Engine.builder().add(new English()).add(pack).build();
        Map<String, String> names = new HashMap<>();
        pack.rules()
                .forEach(rule ->
                        names.put(rule.info().id(), rule.info().formerIds().get(0)));
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> isText(file) && !folder.relativize(file).startsWith("styles"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            Review review = engine.review(Message.builder(text)
                    .kind(MessageKind.DOCUMENT)
                    .markup(file.toString().endsWith(".md") ? Markup.MARKDOWN : Markup.PLAIN)
                    .build());
            LineMap lines = LineMap.of(text);
            for (Finding finding : review.findings()) {
                String rule = names.getOrDefault(finding.rule(), finding.rule());
                if (settings.runs(rule, file)) {
                    int start = finding.span().start();
                    found.add(folder.relativize(file) + ":" + lines.line(start) + ":" + lines.column(start) + ":" + rule
                            + ":" + finding.seen());
                }
            }
        }
        return found;
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".md") || file.toString().endsWith(".txt");
    }

    /** How many lines of the one are in the other, each counted once, as far as so many fields tell; -1 leaves the column out. */
    private static int shared(List<String> wanted, List<String> found, int fields) {
        List<String> left =
                new ArrayList<>(found.stream().map(line -> key(line, fields)).toList());
        return (int)
                wanted.stream().filter(line -> left.remove(key(line, fields))).count();
    }

    private static String key(String line, int fields) {
        String[] parts = line.split(":", 5);
        return fields < 0
                ? parts[0] + ":" + parts[1] + ":" + parts[3]
                : String.join(":", List.of(parts).subList(0, fields));
    }
}
