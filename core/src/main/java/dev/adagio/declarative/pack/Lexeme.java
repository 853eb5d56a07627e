package dev.adagio.declarative.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of an expression.
 *
 * @param kind what it is
 * @param text its characters; of a quoted word those between the quotes
 * @param start the offset of its first character
 * @param end the offset after its last one
 */
record Lexeme(Kind kind, String text, int start, int end) {

    /** What a lexeme is. */
    enum Kind {
        NUMBER,
        NAME,
        QUOTED,
        SIGN,
        END,
        UNKNOWN
    }

    private static final Pattern NEXT = Pattern.compile("\\s*(?:"
            + "(?<number>\\d{1,15}(?:\\.\\d{1,17})?(?:[eE][-+]?\\d{1,2})?)"
            + "|(?<name>[A-Za-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*(?:\\*(?=\\s*(?:$|[,)]|and\\b|or\\b)))?)"
            + "|\"(?<quoted>[^\"]*)\""
            + "|(?<sign><=|>=|==|!=|[-<>+*/(),])"
            + "|(?<unknown>\\S))");

    /** All of an expression, with one of kind {@link Kind#END} as the last. */
    static List<Lexeme> all(String expression) {
        List<Lexeme> all = new ArrayList<>();
        Matcher next = NEXT.matcher(expression);
        while (next.lookingAt()) {
            for (Kind kind : List.of(Kind.NUMBER, Kind.NAME, Kind.QUOTED, Kind.SIGN, Kind.UNKNOWN)) {
                String group = kind.name().toLowerCase(Locale.ROOT);
                if (next.group(group) != null) {
                    int quote = kind == Kind.QUOTED ? 1 : 0;
                    all.add(new Lexeme(kind, next.group(group), next.start(group) - quote, next.end(group) + quote));
                }
            }
            next.region(next.end(), expression.length());
        }
        all.add(new Lexeme(Kind.END, "", expression.length(), expression.length()));
        return all;
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    String describe() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
