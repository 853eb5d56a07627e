package dev.adagio.rules.language.address;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of those who take part, each word by itself and in lower case. */
record KnownNames(Set<String> words) {

    /** How far into a turn the name of its speaker is looked for, where turns are written "Ana: ...". */
    private static final int LONGEST_PREFIX = 40;

    static KnownNames of(Message message) {
        Set<String> words = new HashSet<>();
        Recipients recipients = message.recipients();
        if (recipients != null) {
            recipients.to().forEach(participant -> add(participant, words));
            recipients.cc().forEach(participant -> add(participant, words));
        }
        Channel channel = message.channel();
        if (channel != null) {
            channel.members().forEach(participant -> add(participant, words));
        }
        for (Message earlier : message.earlier()) {
            add(earlier.sender(), words);
            prefix(earlier.text(), words);
        }
        return new KnownNames(Set.copyOf(words));
    }

    boolean has(String word) {
        return words.contains(word);
    }

    private static void add(@Nullable Participant participant, Set<String> words) {
        if (participant != null) {
            add(participant.name(), words);
        }
    }

    private static void add(String name, Set<String> words) {
        for (String part : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (part.length() > 1 && Character.isLetter(part.charAt(0))) {
                words.add(part);
                words.add(bare(part));
            }
        }
    }

    /** A nickname without the signs at its end, which are read apart from it. */
    private static String bare(String part) {
        int end = part.length();
        while (end > 1 && !Character.isLetterOrDigit(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(0, end);
    }

    private static void prefix(String text, Set<String> words) {
        int limit = Math.min(text.length(), LONGEST_PREFIX);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                add(text.substring(0, i), words);
                return;
            }
            if (c == '\n' || c == ',' || c == '?') {
                return;
            }
        }
    }
}
