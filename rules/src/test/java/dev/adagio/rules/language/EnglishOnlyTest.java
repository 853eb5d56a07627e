package dev.adagio.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library without the files of Spanish, and without the line that names it. */
class EnglishOnlyTest {

    private static final String SERVICE = "META-INF/services/dev.adagio.signal.Language";

    @Test
    void without_its_package_and_its_line_spanish_is_missed_by_nobody(@TempDir Path folder) throws Exception {
        Path rules = Path.of("target/classes");
        copyWithoutSpanish(rules, folder);
        List<URL> places = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String place : places()) {
            if (!Path.of(place).toAbsolutePath().equals(rules.toAbsolutePath())) {
                places.add(Path.of(place).toUri().toURL());
            }
        }
        // without a parent, for that would find the modules of this test
        try (URLClassLoader loader = new URLClassLoader(places.toArray(URL[]::new), null)) {
            assertThat(review(loader, "Hi! That bug is back again. Can someone look at it asap?"))
                    .contains("clarity/dangling-reference");
            assertThat(review(loader, "¿Ya está arreglado ese error?")).doesNotContain("clarity");
            assertThat(loader.getResource("dev/adagio/rules/language/spanish/asks.lexicon"))
                    .isNull();
        }
    }

    private static String review(ClassLoader loader, String text) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Class<?> type = loader.loadClass(Adagio.class.getName());
            assertThat(type).isNotSameAs(Adagio.class);
            Object adagio = type.getMethod("create").invoke(null);
            return type.getMethod("review", String.class).invoke(adagio, text).toString();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> places() throws URISyntaxException {
        String paths = System.getProperty("java.class.path", "")
                + File.pathSeparator
                + System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + Path.of(Adagio.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
        return Stream.of(paths.split(File.pathSeparator))
                .filter(path -> !path.isBlank())
                .toList();
    }

    private static void copyWithoutSpanish(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (name.contains("/spanish/") || name.equals("module-info.class")) {
                    continue;
                }
                Path copy = to.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path service = to.resolve(SERVICE);
        List<String> english = Files.readAllLines(service).stream()
                .filter(line -> !line.contains("spanish"))
                .toList();
        assertThat(english).isNotEmpty();
        Files.write(service, english);
    }
}
