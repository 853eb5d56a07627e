package dev.adagio.conversation;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remembers what is being said in each stream, and what each person said there last. Not thread-safe. */
final class Streams {

    private static final int MOST = 1 << 16;

    private static final int MOST_CALLS = 20;

    /** Somebody who is called; in Slack's markup by the id. */
    private static final Pattern CALL = Pattern.compile("<?@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)");

    private final Map<String, Talk> current = recent();
    private final Map<String, Talk> speakers = recent();

    private static Map<String, Talk> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Talk> eldest) {
                return size() > MOST;
            }
        };
    }

    /** What is going on in a stream when this message comes, if that is not over. */
    Optional<Talk> current(String stream, Message message) {
        return Optional.ofNullable(current.get(stream))
                .map(Talk::whole)
                .filter(talk -> talk.size() > 0 && talk.isGoingOn(message.sentAt()) && !talk.isEnough());
    }

    /** What the first person who is called said last in the stream. */
    Optional<Talk> called(String stream, Message message) {
        Matcher calls = CALL.matcher(message.text());
        for (int i = 0; i < MOST_CALLS && calls.find(); i++) {
            Talk talk = speakers.get(speaker(stream, calls.group(1)));
            if (talk != null && talk.whole().size() > 0 && talk.whole().size() < Gathering.LONGEST) {
                return Optional.of(talk.whole());
            }
        }
        return Optional.empty();
    }

    void said(String stream, Message message, Talk talk) {
        current.put(stream, talk);
        Participant sender = message.sender();
        if (sender != null) {
            speakers.put(speaker(stream, sender.id()), talk);
            speakers.put(speaker(stream, sender.name()), talk);
        }
    }

    private static String speaker(String stream, String name) {
        return stream + "\n" + name.toLowerCase(Locale.ROOT);
    }
}
