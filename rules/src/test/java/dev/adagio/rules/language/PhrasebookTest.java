package dev.adagio.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.rules.language.english.English;
import dev.adagio.rules.language.spanish.Spanish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases compiled by the build are those of the lists, and nothing is lost where they are not there. */
class PhrasebookTest {

    private static final String ENGLISH = "dev/adagio/rules/language/english/";

    @TempDir
    Path folder;

    static Map<String, Phrasebook> languages() {
        return Map.of("English", English.phrases(), "Spanish", Spanish.phrases());
    }

    static Stream<String> names() {
        return languages().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_the_build_compiled_is_what_the_lists_make(String language) throws IOException {
        Phrasebook phrases = languages().get(language);
        Optional<PhraseAutomaton> compiled = phrases.compiled();
        assumeThat(compiled).as("the build has compiled the phrases").isPresent();
        PhraseAutomaton anew = PhraseAutomaton.compile(phrases.lexicons(), phrases.inflection());
        assertThat(Arrays.equals(written(compiled.orElseThrow()), written(anew)))
                .as("the same bytes")
                .isTrue();
        assertThat(phrases.names())
                .containsExactlyElementsOf(
                        phrases.lexicons().stream().map(Lexicon::name).toList());
    }

    @Test
    void phrases_that_were_compiled_from_these_lists_are_used() throws Exception {
        classes();
        assertThat(isCompiled(folder)).isTrue();
    }

    @Test
    void those_of_other_lists_are_not() throws Exception {
        classes();
        Path list = folder.resolve(ENGLISH + "asks.lexicon");
        Files.writeString(list, Files.readString(list) + "\nwould it be thinkable to\n");
        assertThat(isCompiled(folder)).isFalse();
    }

    @Test
    void nor_of_other_forms_of_words() throws Exception {
        classes();
        Path irregular = folder.resolve(ENGLISH + "irregular.txt");
        Files.writeString(irregular, Files.readString(irregular) + "\nquell quells quoll\n");
        assertThat(isCompiled(folder)).isFalse();
    }

    @Test
    void where_there_are_none_or_no_whole_ones_the_lists_are_read() throws Exception {
        classes();
        Path compiled = folder.resolve(ENGLISH + "phrases.automaton");
        byte[] whole = Files.readAllBytes(compiled);
        for (int length : new int[] {0, 7, 11, whole.length / 2, whole.length - 1}) {
            Files.write(compiled, Arrays.copyOf(whole, length));
            assertThat(isCompiled(folder)).as("%d bytes", length).isFalse();
        }
        whole[11]++;
        Files.write(compiled, whole);
        assertThat(isCompiled(folder)).as("another version").isFalse();
        Files.delete(compiled);
        assertThat(isCompiled(folder)).as("none").isFalse();
    }

    @Test
    void a_jar_is_taken_at_its_word() throws Exception {
        classes();
        Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
        try (Stream<Path> files = Files.walk(folder);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        assertThat(isCompiled(jar)).isTrue();
        Files.delete(jar);
    }

    /** A copy of the classes and lists of this module, to be changed. */
    private void classes() throws Exception {
        Path from = place(English.class);
        assumeThat(from.resolve(ENGLISH + "phrases.automaton"))
                .as("the build has compiled the phrases")
                .exists();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    /** Whether English as it lies in a place takes the compiled phrases, and knows the same lexicons either way. */
    private static boolean isCompiled(Path place) throws Exception {
        // with the platform's loader above it, the classes of this module would be found there
        URL[] path = {
            place.toUri().toURL(), place(PhraseAutomaton.class).toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            Object phrases = loader.loadClass(English.class.getName())
                    .getMethod("phrases")
                    .invoke(null);
            Object compiled = phrases.getClass().getMethod("compiled").invoke(phrases);
            assertThat(phrases.getClass().getMethod("names").invoke(phrases))
                    .isEqualTo(English.phrases().names());
            return ((Optional<?>) compiled).isPresent();
        }
    }

    private static Path place(Class<?> known) throws Exception {
        URI location = known.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(location);
    }

    private static byte[] written(PhraseAutomaton automaton) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        automaton.write(bytes);
        return bytes.toByteArray();
    }
}
