package dev.adagio.benchmarks.workspace;

import java.util.List;
import java.util.Random;

/** Sentences as people of an invented company write them, most of them nothing to worry about. */
final class Talk {

    private static final List<String> THINGS = List.of(
            "the price import",
            "the tide table",
            "the almanac",
            "the board at the pier",
            "the invoice run",
            "the login page",
            "the gauge",
            "the archive",
            "the release notes",
            "the harbour list",
            "the export",
            "the contract",
            "the translation",
            "the map",
            "the cable",
            "the certificate");

    private static final List<String> DONE = List.of(
            "is finished since this morning",
            "looks better than last week",
            "is in the second folder now",
            "has two rows more than before",
            "was tested with last year's numbers",
            "needs another colour",
            "came back from the printer",
            "runs on the small machine",
            "is older than all of us",
            "has a new owner since Monday");

    private static final List<String> MORE = List.of(
            "I put the details into the page.",
            "Nothing else changed.",
            "The numbers are in the table.",
            "It took longer than I thought.",
            "Thanks for the help yesterday!",
            "The rest follows next week.",
            "Everybody who asked has been told.",
            "Have a look when you find the time.",
            "That was the last one.",
            "It rains in Lisbon.");

    private static final List<String> RARE = List.of(
            "I'm blocked on %2$s until somebody sends the key for %1$s.",
            "We decided to drop %1$s from the summer edition.",
            "How do I find out which of the old rows belong to %1$s in the second archive?",
            "Please send me the figures for %1$s by 2026-06-19 17:00 UTC.",
            "Who owns %1$s?",
            "Is it ok if I rename %1$s?",
            "%2$s is unblocked, thanks.",
            "The export of %1$s must include all columns.",
            "Still waiting for the answer on %2$s.");

    private static final List<String> WORDS = List.of(
            "tides",
            "boards",
            "prices",
            "harbours",
            "printing",
            "gauges",
            "contracts",
            "releases",
            "customers",
            "alarms",
            "maps",
            "numbers",
            "translations",
            "cables",
            "holidays",
            "research",
            "testing",
            "design");

    private Talk() {}

    static String sentence(Random random, int items) {
        String thing = pick(THINGS, random);
        if (random.nextInt(25) == 0) {
            return String.format(pick(RARE, random), thing, "AD-" + random.nextInt(items));
        }
        String sentence = Character.toUpperCase(thing.charAt(0)) + thing.substring(1) + " " + pick(DONE, random) + ". ";
        return sentence + pick(MORE, random) + (random.nextInt(4) == 0 ? " Is that what you meant?" : "");
    }

    static String purpose(Random random) {
        return pick(WORDS, random) + ", " + pick(WORDS, random) + " and " + pick(WORDS, random);
    }

    static String name(int number) {
        return "Ab" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number / 676 % 26);
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
