package dev.adagio.decision.store;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change is about to do, written down before it is done. Once the journal is there, the change
 * will be completed, by whoever comes next if need be; before, nothing has happened.
 *
 * @param entries the files, each with what it held and what it is to hold
 */
record Journal(List<Entry> entries) {

    private static final String NONE = "-";
    private static final String HEAD = "adagio journal 1";

    Journal {
        entries = List.copyOf(entries);
    }

    /**
     * One file.
     *
     * @param path from the folder of the log on
     * @param before the hash of its bytes, or {@code -} where there is no file
     * @param after the hash of what it is to hold, or {@code -}
     * @param staged the name of the file in which that waits
     */
    record Entry(String path, String before, String after, String staged) {

        boolean removes() {
            return after.equals(NONE);
        }
    }

    static String hash(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    /** The hash of a file, or {@code -} where there is none. */
    static String hash(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? hash(Files.readAllBytes(file)) : NONE;
    }

    static String none() {
        return NONE;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Entry entry : entries) {
            text.append(entry.before()).append(' ').append(entry.after()).append(' ');
            text.append(entry.staged()).append(' ').append(entry.path()).append('\n');
        }
        text.append(hash(text.toString().getBytes(StandardCharsets.UTF_8))).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IOException if it is not whole, which no crash can cause
     */
    static Journal read(Path file) throws IOException {
        String text = Files.readString(file);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        String body = text.substring(0, last);
        if (!body.startsWith(HEAD)
                || !hash(body.getBytes(StandardCharsets.UTF_8))
                        .equals(text.substring(last).strip())) {
            throw new IOException(file + ": not a whole journal; look at it, and delete it if nothing is missing");
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : body.lines().skip(1).toList()) {
            String[] parts = line.split(" ", 4);
            if (parts.length != 4 || !parts[2].matches("staged-\\d{1,9}")) {
                throw new IOException(file + ": a line of it was not written by this program: " + line);
            }
            entries.add(new Entry(parts[3], parts[0], parts[1], parts[2]));
        }
        return new Journal(entries);
    }
}
