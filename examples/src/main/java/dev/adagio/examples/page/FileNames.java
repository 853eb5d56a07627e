package dev.adagio.examples.page;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for files, out of whatever people call things: lower-case letters, digits and hyphens, never a path, never a name
 * that some system keeps for itself, each given once. Not thread-safe.
 */
public final class FileNames {

    private static final int LONGEST = 60;
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private final String ending;
    private final Set<String> given = new HashSet<>();

    /** No name is given yet. */
    public FileNames(String ending) {
        this.ending = ending;
    }

    /** Takes a name away. */
    public FileNames without(String name) {
        given.add(name);
        return this;
    }

    /**
     * The next free name for something that is called so.
     *
     * @param otherwise what to call it where nothing is left of that
     */
    public String of(String called, String otherwise) {
        String stem = stem(called);
        String base = stem.isEmpty() || RESERVED.matcher(stem).matches()
                ? otherwise + (stem.isEmpty() ? "" : "-" + stem)
                : stem;
        String name = base + ending;
        for (int next = 2; !given.add(name); next++) {
            name = base + "-" + next + ending;
        }
        return name;
    }

    private static String stem(String called) {
        String plain = Normalizer.normalize(called, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String stem = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-+", "");
        int end = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
        return Normalizer.normalize(stem.substring(0, end), Normalizer.Form.NFC).replaceAll("-+$", "");
    }
}
