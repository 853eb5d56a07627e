package dev.adagio.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.declarative.pack.PackReader;
import dev.adagio.rules.language.english.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every piece of Java in the README compiles, runs, and prints the block of text that follows it. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    @TestFactory
    List<DynamicTest> every_snippet_prints_what_the_readme_says() throws IOException {
        List<MarkdownFences.Fence> fences = MarkdownFences.of(Files.readString(README));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < fences.size(); i++) {
            MarkdownFences.Fence fence = fences.get(i);
            if (fence.language().equals("java")) {
                boolean shows =
                        i + 1 < fences.size() && fences.get(i + 1).language().equals("text");
                String expected = shows ? fences.get(i + 1).body() : "";
                tests.add(DynamicTest.dynamicTest("README.md:" + fence.line(), () -> check(fence.body(), expected)));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(4);
        return tests;
    }

    @Test
    void every_pack_of_rules_in_the_readme_is_as_it_says() throws IOException {
        List<String> packs = MarkdownFences.of(Files.readString(README)).stream()
                .filter(fence -> fence.language().equals("yaml") && fence.body().startsWith("pack:"))
                .map(MarkdownFences.Fence::body)
                .toList();
        assertThat(packs)
                .hasSize(1)
                .allSatisfy(pack -> assertThat(PackReader.standard()
                                .strict(List.of(new English()))
                                .read("README.md", pack)
                                .rules())
                        .hasSize(2));
    }

    private static void check(String code, String expected) throws IOException {
        Path folder = Files.createTempDirectory("readme");
        try {
            assertThat(JavaSnippet.run(code, folder).strip()).isEqualTo(expected.strip());
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
