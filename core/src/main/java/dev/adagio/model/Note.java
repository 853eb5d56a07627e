package dev.adagio.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written down to stay: a decision record, a page, the minutes of a meeting.
 *
 * @param id what the host knows it by
 * @param title its title
 * @param at when it was written, or null where unknown
 * @param deciders who decided what it tells; empty where it tells no decision or does not say
 * @param about the ids of the conversations, meetings and pieces of work whose outcome it tells
 */
public record Note(String id, String title, @Nullable Instant at, List<Participant> deciders, List<String> about) {

    public Note {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        deciders = List.copyOf(deciders);
        about = List.copyOf(about);
    }
}
