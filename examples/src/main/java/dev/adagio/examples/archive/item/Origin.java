package dev.adagio.examples.archive.item;

import java.util.Objects;

/**
 * Where something was found. No two items of one reading have the same origin.
 *
 * @param file the file as it was named, or reached from a named folder; {@code -} is standard input; what is in a zip
 *     is written {@code export.zip!/general/2024-05-01.json}
 * @param line the line it begins in, from 1; 0 where the file as a whole is meant
 * @param column the column it begins in, from 1, or the how-manieth of its line it is; 0 where the line as a whole is
 *     meant
 * @param form what the file was read as
 */
public record Origin(String file, long line, int column, Form form) {

    public Origin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(form, "form");
    }

    /** {@code file:line:column}, without what is 0. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
