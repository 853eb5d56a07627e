package dev.adagio.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Messages to measure with: put together at random, but from the same seed always the same, out of
 * sentences as people write them at work. About {@value #WORDS} words each.
 */
public final class SampleTexts {

    static final int WORDS = 95;

    private static final List<String> OPENINGS = List.of(
            "Hi all,",
            "Hello Mara,",
            "Morning,",
            "Quick update from the harbour team.",
            "@tomas",
            "Hey, got a minute?",
            "Following up on yesterday.",
            "Dear colleagues,",
            "FYI:",
            "One thing before the release.");

    private static final List<String> MIDDLES = List.of(
            "The nightly build has been red since 02:14 because the signing key expired.",
            "We moved the gauge readings to the new store last Thursday and nothing was lost.",
            "I looked at #4502 and could not reproduce it on staging.",
            "The customer in Porto asked whether the export can include the raw values.",
            "Step 3 of the runbook fails with a timeout after exactly thirty seconds.",
            "Nobody has answered the question about the retention period yet.",
            "We are still waiting for the certificate from the network team.",
            "It works on my machine with JDK 17, but not with the image we deploy.",
            "There are two options: keep the queue and drain it, or switch to polling.",
            "The meeting notes are at https://docs.example.org/notes/2026-03-12 for everyone who was away.",
            "Costs went up by 14% in February, mostly for storage that nobody reads.",
            "I think the second option is better, since it can be undone within a day.",
            "The report is attached; pages 4 to 6 are new, the rest is unchanged.",
            "Support received three tickets about the login page this week.",
            "In the worst case we lose an hour of readings, which the gauges send again.",
            "As agreed with Lea, the old endpoint stays until the end of May.",
            "The tests pass now, but the deploy job is skipped and I don't see why.",
            "That bug from last week is back, only slower.",
            "My colleague in Nairobi will take over at 15:00 UTC.",
            "The API returns 500 when `limit` is larger than 1000.",
            "We decided to keep the names as they are.",
            "Once the firewall rule is open we can go on with the import.");

    private static final List<String> ASKS = List.of(
            "Could you review the change by Friday?",
            "Can someone have a look at this today?",
            "Please send me the list of harbours that still use the old board.",
            "What do you think?",
            "Let me know whether Tuesday works for you.",
            "Who owns the alerting rules now?",
            "I need your approval before 16:00Z, otherwise the slot is gone.",
            "Shall we have a call about it tomorrow?",
            "Please merge when you are happy with it.",
            "Do we know why the cache was turned off? And since when?",
            "No reply needed.",
            "Need this ASAP.");

    private static final List<String> CLOSINGS = List.of(
            "Thanks!",
            "Cheers, Ines",
            "Best regards,\nJonas",
            "",
            "",
            "Thank you and have a nice weekend.",
            "-- \nPilar");

    private SampleTexts() {}

    /** So many texts; the same ones for the same seed. */
    public static List<String> of(int count, long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(random));
        }
        return List.copyOf(texts);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(pick(OPENINGS, random)).append(random.nextBoolean() ? "\n\n" : " ");
        int asks = 1 + random.nextInt(2);
        while (words(text) < WORDS - 12 * asks) {
            text.append(pick(MIDDLES, random)).append(random.nextInt(5) == 0 ? "\n\n" : " ");
        }
        for (int i = 0; i < asks; i++) {
            text.append(pick(ASKS, random)).append(' ');
        }
        return text.append('\n').append(pick(CLOSINGS, random)).toString();
    }

    private static String pick(List<String> sentences, Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static int words(CharSequence text) {
        int words = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) {
                words++;
            }
        }
        return words;
    }
}
