package dev.adagio.replay;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides in a text who and how much: mentions, addresses, links, quoted code, digits, and words that begin with a
 * capital within a sentence become letters x and digits 0 of the same length, so that places stay where they are. A name
 * in lower case, or at the beginning of a sentence, is not known for one and stays. Thread-safe.
 */
final class Mask implements UnaryOperator<String> {

    private static final Pattern HIDDEN =
            Pattern.compile("```[^`]*+```|`[^`\\n]*+`|[\\w.+-]++@[\\w.-]++|https?://\\S++|[@#][\\p{L}\\d][\\w-]*+"
                    + "|(?<=[\\p{L}\\d,;:)] )\\p{Lu}[\\p{L}\\d'-]++|\\d++");

    @Override
    public String apply(String text) {
        StringBuilder masked = new StringBuilder(text);
        Matcher hidden = HIDDEN.matcher(text);
        while (hidden.find()) {
            String known = hidden.group().startsWith("http") ? "https://" : "";
            for (int i = hidden.start() + known.length(); i < hidden.end(); i++) {
                masked.setCharAt(i, hidden(text.charAt(i)));
            }
        }
        return masked.toString();
    }

    private static char hidden(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) || Character.isSurrogate(c) ? 'x' : c;
    }
}
