package dev.adagio.decision.store;

import dev.adagio.excerpt.LineMap;
import java.util.Optional;

/** Where a file is not as it was taken to be, in words. */
final class Difference {

    private static final int WIDEST = 60;

    private Difference() {}

    static String of(Optional<String> now, Optional<String> expected) {
        if (expected.isEmpty()) {
            return "is there already";
        }
        if (now.isEmpty()) {
            return "is gone";
        }
        String is = now.get();
        String was = expected.get();
        int at = 0;
        while (at < Math.min(is.length(), was.length()) && is.charAt(at) == was.charAt(at)) {
            at++;
        }
        LineMap lines = LineMap.of(is);
        return "was changed meanwhile, in line " + lines.line(at) + ": \"" + line(is, at) + "\" was \"" + line(was, at)
                + "\"";
    }

    private static String line(String text, int at) {
        LineMap lines = LineMap.of(text);
        String line = lines.span(lines.line(at)).of(text);
        return line.length() > WIDEST ? line.substring(0, WIDEST) + "\u2026" : line;
    }
}
