package dev.adagio.examples.report.html;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of people, so that no figure is labelled with one. Errs towards taking a word for a name:
 * a label loses a word by it, and nobody their peace.
 */
final class Names {

    private static final int MOST = 100_000;
    private static final int SHORTEST = 3;
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** English words that are first names as well: taken for a name only where they begin with a capital. */
    private static final Set<String> WORDS = Set.of(
            "will", "may", "can", "mark", "bill", "art", "grace", "hope", "rose", "pat", "drew", "sue", "chase", "rich",
            "grant", "page", "june", "april", "august", "see", "the", "and", "you", "for", "max", "guy", "bot", "dev",
            "test", "user", "admin", "support", "team", "all");

    private final Set<String> names = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    void add(Message message) {
        Participant sender = message.sender();
        if (sender != null) {
            add(sender);
        }
        if (message.recipients() != null) {
            message.recipients().to().forEach(this::add);
            message.recipients().cc().forEach(this::add);
        }
        Channel channel = message.channel();
        if (channel != null && whole.add("#" + channel.id()) && whole.size() < MOST) {
            channel.members().forEach(this::add);
        }
    }

    private void add(Participant person) {
        if (whole.size() < MOST && whole.add(person.name())) {
            String name = person.name().toLowerCase(Locale.ROOT);
            String local = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
            names.add(local);
            Arrays.stream(BREAK.split(local))
                    .filter(part -> part.length() >= SHORTEST)
                    .forEach(names::add);
        }
    }

    /** Whether a word, written as in its text, is part of somebody's name. */
    boolean isName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        return names.contains(lower) && (capital || !WORDS.contains(lower));
    }

    /** Whether a text mentions anybody. */
    boolean mentionedIn(String text) {
        return text.indexOf('@') >= 0 || BREAK.splitAsStream(text).anyMatch(this::isName);
    }

    /** Whether a label holds somebody's name, whole: as an address does, or a mailbox called after its owner. */
    boolean in(String label) {
        return label.indexOf('@') > 0 || names.contains(label.toLowerCase(Locale.ROOT));
    }
}
