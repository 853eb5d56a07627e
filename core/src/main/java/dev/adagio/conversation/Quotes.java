package dev.adagio.conversation;

import dev.adagio.model.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers who said which long line, so that whoever repeats it in a quote is known to answer. Not thread-safe. */
final class Quotes {

    /** Shorter lines are said by many. */
    private static final int SHORTEST = 30;

    private static final int MOST = 1 << 18;

    private static final int MOST_LINES = 50;

    /** By a hash of the line; a line said in two conversations tells nothing. */
    private final Map<Long, Talk> lines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Talk> eldest) {
            return size() > MOST;
        }
    };

    private final Talk several = new Talk(-1);

    /** The conversation of which a message repeats a line. */
    Optional<Talk> quoted(Message message) {
        return message.text()
                .lines()
                .limit(MOST_LINES)
                .filter(line -> line.startsWith(">"))
                .map(Quotes::bare)
                .filter(line -> line.length() >= SHORTEST)
                .map(line -> lines.get(hash(line)))
                .filter(talk -> talk != null && talk.whole().size() > 0)
                .map(Talk::whole)
                .findFirst();
    }

    void said(Message message, Talk talk) {
        message.text()
                .lines()
                .limit(MOST_LINES)
                .filter(line -> !line.startsWith(">"))
                .map(Quotes::bare)
                .filter(line -> line.length() >= SHORTEST)
                .forEach(line ->
                        lines.merge(hash(line), talk, (one, other) -> one.whole() == other.whole() ? one : several));
    }

    private static String bare(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == ' ')) {
            start++;
        }
        return line.substring(start).strip();
    }

    /** Of 64 bits, so that two lines of one archive hardly ever share one. */
    private static long hash(String line) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < line.length(); i++) {
            hash = (hash ^ line.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
