package dev.adagio.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A piece of Java as it stands in a page: imports, perhaps types, and statements. Compiled and run as it is. */
final class JavaSnippet {

    private static final String NAME = "Snippet";

    private JavaSnippet() {}

    /** What the snippet prints. */
    static String run(String code, Path folder) throws IOException {
        Path source = folder.resolve(NAME + ".java");
        Files.writeString(source, wrapped(code));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        boolean compiled = compiler.getTask(
                        problems,
                        null,
                        null,
                        List.of(
                                "-d",
                                folder.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-proc:none",
                                "-Xlint:all,-path"),
                        null,
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(source))
                .call();
        assertThat(problems.toString()).isEmpty();
        assertThat(compiled).isTrue();
        return printed(folder);
    }

    private static String wrapped(String code) {
        String imports = code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        return imports + "\nclass " + NAME + " {\n  public static void main(String[] args) throws Exception {\n" + body
                + "\n  }\n}\n";
    }

    private static String printed(Path folder) throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Method main = loader.loadClass(NAME).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            System.setOut(captured);
            main.invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed.getCause() == null ? failed : failed.getCause());
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
