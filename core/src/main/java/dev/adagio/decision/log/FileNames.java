package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for new files, like those that a folder has. */
final class FileNames {

    private static final Pattern NUMBERED = Pattern.compile("^(\\D{0,20}?)(\\d{1,6})([-_ ])");
    private static final int LONGEST = 60;

    private FileNames() {}

    /** A name with the number and the words of the title; the last record of the folder shows how. */
    static String of(List<DecisionRecord> shelf, int number, String title) {
        String before = "";
        String joint = "-";
        int width = 4;
        for (DecisionRecord record : shelf) {
            Matcher like = NUMBERED.matcher(record.id());
            if (like.find()) {
                before = like.group(1);
                joint = like.group(3);
                width = like.group(2).startsWith("0") ? like.group(2).length() : 1;
            }
        }
        String digits = Integer.toString(number);
        return before + "0".repeat(Math.max(0, width - digits.length())) + digits + joint + slug(title) + ".md";
    }

    /** Letters and digits of any script in lower case, joined by hyphens. */
    static String slug(String title) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String cut = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
        int end = cut.length() < words.length() && cut.indexOf('-') > 0 ? cut.lastIndexOf('-') : cut.length();
        String slug = cut.substring(0, end);
        return slug.isEmpty() ? "decision" : slug;
    }
}
