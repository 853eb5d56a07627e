package dev.adagio.examples.github;

import dev.adagio.excerpt.Prose;
import dev.adagio.rule.Finding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one comment under an issue: what is missing in the description and in comments. Mentions nobody, and nothing that
 * it quotes is markup.
 */
final class Remark {

    /** By this a comment is known again; readers do not see it. */
    static final String MARK = "<!-- adagio -->";

    static final String CLEARED = MARK + "\nNothing is left to mend. Thank you.";

    private static final int MOST = 10;
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()#+\\-.!|<>~&]");

    private Remark() {}

    /**
     * What was found in one text.
     *
     * @param where what the text is called, as Markdown
     */
    record Part(String where, List<Finding> findings) {}

    /** The whole comment, of texts in which something was found. */
    static String text(List<Part> parts) {
        StringBuilder text = new StringBuilder(MARK).append("\nSome things that would help whoever reads this:\n");
        int left = MOST;
        for (Part part : parts) {
            if (left == 0) {
                break;
            }
            text.append("\n**").append(part.where()).append("**\n\n");
            for (Finding finding : part.findings().stream().limit(left).toList()) {
                text.append("- ").append(plain(capital(finding.seen()))).append(". ");
                text.append(plain(finding.remedy()))
                        .append(" (`")
                        .append(finding.rule())
                        .append("`)\n");
                left--;
            }
        }
        return text.append("\n<sub>Guidelines, not laws. This comment changes as the texts do.</sub>\n")
                .toString();
    }

    private static String plain(String words) {
        // a mention in front of which nothing can be typed rings nobody
        return MARKUP.matcher(Prose.line(words)).replaceAll("\\\\$0").replace("@", "@\u2060");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
