package dev.adagio.rules.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.rules.synchrony.SynchronyFactors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists beside the package: well-formed, without repetition, and each of use. */
class EnglishListsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/adagio/rules");

    @Test
    void all_phrases_can_be_understood() {
        assertThat(Read.ENGLISH.lexicons()).isNotEmpty();
        assertThat(PhraseAutomaton.compile(Read.ENGLISH.lexicons(), Read.ENGLISH.inflection()))
                .isNotNull();
    }

    @Test
    void no_lexicon_is_empty_and_no_phrase_stands_in_it_twice() {
        for (Lexicon lexicon : Read.ENGLISH.lexicons()) {
            assertThat(lexicon.phrases()).as(lexicon.name()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(lexicon.unless()).as("antipatterns of " + lexicon.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_antipattern_forbids_all_there_is_to_find() {
        for (Lexicon lexicon : Read.ENGLISH.lexicons()) {
            Set<String> both = new HashSet<>(lexicon.phrases());
            both.retainAll(lexicon.unless());
            assertThat(both).as(lexicon.name()).isEmpty();
        }
    }

    @Test
    void every_lexicon_is_asked_for_by_some_class() throws IOException {
        String sources = sources();
        Set<String> byFactors = new SynchronyFactors()
                .factors().stream().flatMap(factor -> factor.wording().stream()).collect(Collectors.toSet());
        List<String> unused = new ArrayList<>();
        for (Lexicon lexicon : Read.ENGLISH.lexicons()) {
            if (!sources.contains('"' + lexicon.name() + '"') && !byFactors.contains(lexicon.name())) {
                unused.add(lexicon.name());
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void every_word_class_is_referred_to() throws IOException {
        String lists = "";
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dev/adagio/rules/language/english"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".lexicon"))
                    .sorted()
                    .toList()) {
                lists += Files.readString(file) + "\n";
            }
        }
        for (String name : Read.ENGLISH.lexicons().get(0).classes().keySet()) {
            assertThat(lists.split("\\{" + name + "\\}", -1).length)
                    .as("{" + name + "}")
                    .isGreaterThan(2);
        }
    }

    @Test
    void cues_and_function_words_are_in_lower_case() {
        Stream.of(
                        Read.ENGLISH.cues().abbreviations(),
                        Read.ENGLISH.cues().signOffs(),
                        Read.ENGLISH.cues().attributions(),
                        Read.ENGLISH.cues().headers(),
                        Read.ENGLISH.functionWords())
                .forEach(words -> assertThat(words)
                        .isNotEmpty()
                        .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT))));
    }

    @Test
    void the_language_is_english() {
        assertThat(Read.ENGLISH.locale()).isEqualTo(Locale.ENGLISH);
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES).filter(Files::isRegularFile)) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }
}
