package dev.adagio.hostile;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What a fuzzer begins with. */
final class Seeds {

    private static final int LONGEST = 4096;
    private static final int MOST = 200;

    private Seeds() {}

    /** The files kept for a fuzzer in the resources, in folders called after its tests, each given to its test. */
    static Stream<DynamicTest> kept(Object fuzzer) throws IOException {
        Class<?> type = fuzzer.getClass();
        URI inputs = URI.create(Objects.requireNonNull(type.getResource(type.getSimpleName() + "Inputs"))
                .toString());
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files(Path.of(inputs))) {
            String name = String.valueOf(file.getName(file.getNameCount() - 2));
            tests.add(dynamicTest(name + " of " + file.getFileName(), () -> {
                Method method = type.getDeclaredMethod(name, byte[].class);
                method.setAccessible(true);
                method.invoke(fuzzer, (Object) Files.readAllBytes(file));
            }));
        }
        return tests.stream();
    }

    /** Small files of the archives to measure on; one empty file where there are none. */
    static Stream<byte[]> archived(String folder) throws IOException {
        Path archives = Path.of(System.getProperty("adagio.data", "../../shared"), folder);
        if (!Files.isDirectory(archives)) {
            return Stream.of(new byte[0]);
        }
        return files(archives).stream()
                .map(Seeds::bytes)
                .filter(bytes -> bytes.length <= LONGEST)
                .limit(MOST);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
