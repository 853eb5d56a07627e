package dev.adagio.benchmarks.linters;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A linter of Node's, in a process of its own that is asked about the same texts again and again. */
final class NodeLinter implements Linter {

    private static final File HOME = new File("benchmarks/linters/npm");

    private final Process process;
    private final Writer asks;
    private final BufferedReader answers;
    private @Nullable List<String> known;

    /**
     * Starts it.
     *
     * @throws IllegalStateException if it is not installed
     */
    NodeLinter(String name) {
        if (!new File(HOME, "node_modules/" + name).isDirectory()) {
            throw new IllegalStateException("install it first: npm install --prefix " + HOME);
        }
        try {
            process = new ProcessBuilder("node", "linters.mjs", name)
                    .directory(HOME)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asks = process.outputWriter();
        answers = process.inputReader();
    }

    @Override
    public int check(List<String> texts) {
        try {
            if (!texts.equals(known)) {
                asks.write(new ObjectMapper().writeValueAsString(texts));
                known = texts;
            }
            asks.write('\n');
            asks.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("it ended");
            }
            return Integer.parseInt(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
