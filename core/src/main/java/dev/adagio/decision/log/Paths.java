package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Paths of records as text, with slashes; no file is looked at. */
final class Paths {

    private Paths() {}

    static String slashed(String path) {
        return path.replace('\\', '/');
    }

    /** All before the last slash; empty where there is none. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without its ending. */
    static String stem(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The folder whose records are numbered together; a record that has a folder to itself lies in the one around it. */
    static String shelf(DecisionRecord record) {
        String path = slashed(record.path());
        String folder = folder(path);
        return record.id().equalsIgnoreCase(stem(path)) ? folder : folder(folder);
    }

    /** What a link within a file leads to, as a path like that of the file. */
    static String resolve(String from, String link) {
        String bare = decoded(link.replaceFirst("[#?].*$", ""));
        Deque<String> parts = new ArrayDeque<>();
        String whole = bare.startsWith("/") ? bare : folder(from) + "/" + bare;
        for (String part : whole.split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return (from.startsWith("/") ? "/" : "") + String.join("/", parts);
    }

    /** A link from one file to another. */
    static String relative(String from, String to) {
        String[] here = folder(from).split("/");
        String[] there = to.split("/");
        int same = 0;
        while (same < here.length && same < there.length - 1 && here[same].equals(there[same])) {
            same++;
        }
        int up = folder(from).isEmpty() ? 0 : here.length - same;
        StringBuilder link = new StringBuilder("../".repeat(up));
        for (int i = same; i < there.length; i++) {
            link.append(there[i]).append(i < there.length - 1 ? "/" : "");
        }
        return link.toString();
    }

    static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** A link without its percent signs; as it is where they stand for no text. */
    private static String decoded(String link) {
        if (link.indexOf('%') < 0) {
            return link;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] written = link.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < written.length; i++) {
            int high = written[i] == '%' && i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(written[i + 2], 16);
            if (low < 0) {
                bytes.write(written[i]);
            } else {
                bytes.write(high << 4 | low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
