package dev.adagio.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.adagio.replay.LoggedReview;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What GraalVM is told to keep in a native image: what Jackson looks into, and what is read from the jar. */
class NativeImageTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TOLD = RESOURCES.resolve("META-INF/native-image/dev.adagio/adagio-core");

    @Test
    void every_type_that_is_written_as_json_is_named_with_all_it_has() throws IOException {
        Set<String> bound = new TreeSet<>();
        for (Class<?> type : List.of(
                AdviceDocument.class,
                AdviceModelDocument.class,
                DecisionDocument.class,
                ReviewDocument.class,
                WorkspaceDocument.class,
                LoggedReview.class)) {
            bind(type, bound);
        }
        String expected = bound.stream()
                .map(name -> "  {\"name\": \"" + name + "\", \"allDeclaredConstructors\": true, "
                        + "\"allDeclaredMethods\": true, \"allDeclaredFields\": true, \"allRecordComponents\": true}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        assertThat(TOLD.resolve("reflect-config.json")).hasContent(expected);
    }

    @Test
    void every_file_that_is_read_from_the_jar_is_included() throws IOException {
        Pattern included = Pattern.compile(included(TOLD.resolve("resource-config.json")));
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.startsWith("META-INF/")))
                    .isNotEmpty()
                    .allMatch(name -> included.matcher(name).matches());
        }
    }

    private static String included(Path config) throws IOException {
        JsonNode includes = new JsonMapper().readTree(config.toFile()).at("/resources/includes");
        assertThat(includes).hasSize(1);
        return includes.get(0).get("pattern").asText();
    }

    /** The records, and the records and enums of their components, and so on. */
    private static void bind(Type type, Set<String> bound) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                bind(argument, bound);
            }
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            bound.add(plain.getName());
        } else if (type instanceof Class<?> plain && plain.isRecord() && bound.add(plain.getName())) {
            for (RecordComponent component : plain.getRecordComponents()) {
                bind(component.getGenericType(), bound);
            }
        }
    }
}
