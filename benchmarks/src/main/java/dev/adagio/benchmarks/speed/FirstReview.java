package dev.adagio.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How long it takes from the start of a process to the end of the first review, in processes that do nothing else: by the
 * library alone and by the command line, from their jar and with their classes mapped from an archive. All kinds take turns,
 * so that whatever else the machine does befalls all of them; several jars are compared the same way.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.adagio.benchmarks.speed.FirstReview [TURNS] [JAR...]</pre>
 */
public final class FirstReview {

    private static final String LINE = "Hi! That bug is back again. Can someone look at it asap?";
    private static final int TURNS = 20;
    /** As {@code examples/run} has it. */
    private static final List<String> MAPPED = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1");

    /** Where Linux tells for how many hundredths of a second those ran that this process started and that have ended. */
    private static final Path TIMES = Path.of("/proc/self/stat");

    private static final int CHILDREN_USER = 13;
    private static final double TICKS_A_SECOND = 100;

    private final Path folder;
    private final Path line;
    private final Path one;

    private FirstReview(Path folder) throws IOException {
        this.folder = folder;
        this.line = Files.writeString(folder.resolve("line.txt"), LINE);
        this.one = folder.resolve("one.jar");
        String name = OneReview.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(one));
                InputStream in = OneReview.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("there is no " + name);
            }
            jar.putNextEntry(new JarEntry(name));
            in.transferTo(jar);
        }
    }

    /** A way to come to a first review, and what it took so far, in seconds. */
    private record Kind(String name, List<String> command, List<Double> clock, List<Double> processor) {

        Kind(String name, List<String> command) {
            this(name, command, new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%-60s clock %s ms, processor %s ms", name, spread(clock), spread(processor));
        }

        private static String spread(List<Double> seconds) {
            double[] sorted =
                    seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return String.format(Locale.ROOT, "%4.0f (half %4.0f)", 1000 * sorted[0], 1000 * sorted[sorted.length / 2]);
        }
    }

    /** Prints the least and the median of all turns. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int turns = arguments.length == 0 ? TURNS : Integer.parseInt(arguments[0]);
        List<Path> jars = arguments.length < 2
                ? List.of(Path.of("examples/target/adagio.jar"))
                : Arrays.stream(arguments).skip(1).map(Path::of).toList();
        Path folder = Files.createTempDirectory("first-review");
        try {
            new FirstReview(folder).measure(jars, turns);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(FirstReview::delete);
            }
            delete(folder);
        }
    }

    private void measure(List<Path> jars, int turns) throws IOException, InterruptedException {
        List<Kind> kinds = new ArrayList<>();
        for (Path jar : jars) {
            List<String> alone = List.of("-cp", one + ":" + jar.toAbsolutePath(), OneReview.class.getName(), LINE);
            List<String> commandLine = List.of("-jar", jar.toAbsolutePath().toString(), "review", "-");
            kinds.add(new Kind(jar + ", library alone", alone));
            kinds.add(new Kind(jar + ", library alone, classes mapped", mapped(alone, kinds.size())));
            kinds.add(new Kind(jar + ", review -", commandLine));
            kinds.add(new Kind(jar + ", review -, classes mapped", mapped(commandLine, kinds.size())));
        }
        for (int turn = 0; turn < turns; turn++) {
            for (Kind kind : kinds) {
                double worked = worked();
                long begun = System.nanoTime();
                run(kind.command(), false);
                kind.clock().add((System.nanoTime() - begun) / 1e9);
                kind.processor().add(worked() - worked);
            }
        }
        kinds.forEach(System.out::println);
        for (Path jar : jars) {
            System.out.println(jar + ":");
            run(List.of("-cp", one + ":" + jar.toAbsolutePath(), OneReview.class.getName(), LINE, "warm"), true);
        }
    }

    /** The same with an archive of the classes it loads, which is written now. */
    private List<String> mapped(List<String> command, int number) throws IOException, InterruptedException {
        Path archive = folder.resolve(number + ".jsa");
        List<String> dumping = new ArrayList<>(List.of("-XX:ArchiveClassesAtExit=" + archive));
        dumping.addAll(command);
        run(dumping, false);
        List<String> mapped = new ArrayList<>(MAPPED);
        mapped.add("-XX:SharedArchiveFile=" + archive);
        mapped.addAll(command);
        return mapped;
    }

    private void run(List<String> arguments, boolean shown) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectInput(line.toFile())
                .redirectOutput(shown ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        int status = process.start().waitFor();
        if (status > 1) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
    }

    private static double worked() throws IOException {
        if (!Files.exists(TIMES)) {
            return Double.NaN;
        }
        String[] fields = Files.readString(TIMES).replaceFirst("^.*\\) ", "").split(" ", -1);
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS_A_SECOND;
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
