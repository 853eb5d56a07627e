package dev.adagio.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Invented messages of an invented company in JSON Lines, some forty words each, from the same seed always the same.
 * Conversations are of one to sixteen messages, and stand one after another.
 */
record GeneratedMessages(long seed, int people, int channels) {

    private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");
    private static final int LONGEST_TALK = 16;
    private static final int MINUTE = 60;

    private static final List<String> OPENINGS =
            List.of("", "", "", "Hi!", "Morning all,", "@channel", "Quick one:", "About the pump:", "As promised:");

    private static final List<String> NEWS = List.of(
            "The pump at lock 4 was exchanged on Tuesday and holds the pressure since.",
            "Since the update the water levels arrive ten minutes late.",
            "That alarm is back, and nobody knows what it means.",
            "I compared both suppliers in the table and the second one is cheaper by a fifth.",
            "We decided to keep the old gate until autumn, because the new one does not fit.",
            "The inspection report is on page 12 of the folder, with photos.",
            "I'm blocked on the permit from the city, which was promised for last week.",
            "The survey of the north bank is done; the numbers are in the second sheet.",
            "Two of the sensors show the same value since 06:40, which cannot be right.",
            "It rained for three days and the basin is at 94 percent.",
            "My replacement for next week is Nadia, who knows the plan.",
            "The crane is booked for the whole of May.");

    private static final List<String> ASKS = List.of(
            "",
            "",
            "",
            "Could somebody have a look at it?",
            "Please send me the drawing of the gate by Thursday noon.",
            "What do you think?",
            "Need this ASAP!",
            "Can we have a call about it?",
            "Who decides that?",
            "Nadia, could you check the valve before 2026-04-02?",
            "Is it all right if we close lock 4 on Monday? Otherwise the divers have to come twice.",
            "No answer needed.");

    /** Writes so many messages into a file. */
    void write(Path file, int messages) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int talk = 0;
            int left = 0;
            int channel = 0;
            long second = 0;
            for (int i = 0; i < messages; i++) {
                if (left == 0) {
                    talk++;
                    left = 1 + random.nextInt(LONGEST_TALK);
                    channel = random.nextInt(channels);
                }
                left--;
                second += random.nextInt(MINUTE);
                out.write(("{\"id\":\"m%d\",\"kind\":\"chat\",\"conversation\":\"c%d\",\"channel\":\"lock-%d\","
                                + "\"sender\":\"p%d\",\"sentAt\":\"%s\",\"text\":\"%s\"}%n")
                        .formatted(i, talk, channel, random.nextInt(people), FIRST.plusSeconds(second), text(random)));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(pick(OPENINGS, random));
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            text.append(text.isEmpty() ? "" : " ").append(pick(NEWS, random));
        }
        String ask = pick(ASKS, random);
        return text.append(ask.isEmpty() ? "" : " ").append(ask).toString();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
