package dev.adagio.benchmarks.speed;

import dev.adagio.Adagio;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import java.util.List;
import java.util.Locale;

/**
 * How the time of a review grows with the length of hostile text: one unit repeated, from a thousand
 * characters to ten million. Prints nanoseconds per character; where time is linear, a row does not grow
 * to the right.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.adagio.benchmarks.speed.HostileTexts [MARKUP] [LONGEST]</pre>
 */
public final class HostileTexts {

    private static final int SHORTEST = 1_000;

    private static final List<String> UNITS = List.of(
            "a",
            "a ",
            "a. ",
            "a? ",
            "can you ",
            "could you please ",
            "@a ",
            "#1 ",
            "http://a ",
            "a@b.c ",
            "1:2 ",
            ":a:",
            "\n",
            "a\n",
            "a\n\n",
            "- a\n",
            "1. a\n",
            "> ",
            "> a\n",
            ">",
            "` ",
            "```\n",
            "*",
            "*a ",
            "_a",
            "**a ",
            "[",
            "[a](",
            "](",
            "<",
            "<a",
            "<@",
            "<!--",
            "&",
            "&amp;",
            "|a|\n|-|\n",
            "|",
            "\t",
            "\u0301",
            "e\u0301",
            "\ud83d",
            "\ud83d\ude00\u200d",
            "\u202e",
            "\0",
            "\u2028",
            "--\n",
            "From: a\n",
            "a wrote:\n> b\n",
            "-----a-----\n",
            "thanks,\n",
            "(",
            "\"",
            "!",
            "?!",
            "...",
            "if ",
            "by ",
            "blocked by ",
            "that bug ");

    private HostileTexts() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        List<Markup> markups = arguments.length > 0
                ? List.of(Markup.valueOf(arguments[0].toUpperCase(Locale.ROOT)))
                : List.of(Markup.values());
        int longest = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000_000;
        Adagio adagio = Adagio.create();
        System.out.print("markup    unit                ");
        for (long length = SHORTEST; length <= longest; length *= 10) {
            System.out.printf(Locale.ROOT, "%12d", length);
        }
        System.out.println();
        for (Markup markup : markups) {
            for (String unit : UNITS) {
                System.out.printf(Locale.ROOT, "%-9s %-20s", markup, shown(unit));
                for (long length = SHORTEST; length <= longest; length *= 10) {
                    System.out.printf(Locale.ROOT, "%12.1f", nanosPerCharacter(adagio, markup, unit, (int) length));
                }
                System.out.println();
            }
        }
    }

    private static double nanosPerCharacter(Adagio adagio, Markup markup, String unit, int length) {
        String text = unit.repeat(length / unit.length() + 1).substring(0, length);
        Message message = Message.builder(text).markup(markup).build();
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < Math.max(1, Math.min(50, 200_000 / length)); run++) {
            long start = System.nanoTime();
            int findings = adagio.review(message).findings().size();
            long taken = System.nanoTime() - start;
            fastest = findings < 0 ? fastest : Math.min(fastest, taken);
        }
        return (double) fastest / length;
    }

    private static String shown(String unit) {
        StringBuilder shown = new StringBuilder();
        unit.chars().forEach(c -> {
            if (c >= ' ' && c < 127) {
                shown.append((char) c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return shown.toString();
    }
}
