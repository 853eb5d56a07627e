package dev.adagio.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what is to come out. */
public final class Golden {

    /** The system property that, set to {@code write}, lets checks write their files anew instead of comparing. */
    public static final String PROPERTY = "adagio.golden";

    private Golden() {}

    /** Whether something is what a file says, but for the ends of lines. */
    public static Check file(Path file, String actual) {
        return new Check(String.valueOf(file.getFileName()), () -> {
            try {
                if ("write".equals(System.getProperty(PROPERTY))) {
                    Files.writeString(file, actual, StandardCharsets.UTF_8);
                    return;
                }
                String expected = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
                Check.that(
                        expected.equals(actual.replace("\r\n", "\n")),
                        difference(file, expected, actual.replace("\r\n", "\n")));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file + "; -D" + PROPERTY + "=write writes it", e);
            }
        });
    }

    private static String difference(Path file, String expected, String actual) {
        String[] lines = expected.split("\n", -1);
        String[] others = actual.split("\n", -1);
        int line = 0;
        while (line < Math.min(lines.length, others.length) && lines[line].equals(others[line])) {
            line++;
        }
        return file + " differs in line " + (line + 1) + ": expected\n  "
                + (line < lines.length ? lines[line] : "the end")
                + "\nand got\n  " + (line < others.length ? others[line] : "the end") + "\n-D" + PROPERTY
                + "=write writes it anew";
    }
}
