package dev.adagio.rules.workspace;

import dev.adagio.model.Assignment;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Role;
import dev.adagio.model.Workspace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The matters in which people have roles today, found by what they are called. */
public final class Matters {

    private final Map<String, List<Assignment>> byName = new LinkedHashMap<>();

    private Matters() {}

    /** Those of a workspace. */
    public static Matters of(Workspace workspace) {
        Matters matters = new Matters();
        LocalDate today = LocalDate.ofInstant(workspace.at(), ZoneOffset.UTC);
        for (Assignment assignment : workspace.assignments()) {
            if (assignment.heldOn(today)) {
                matters.byName
                        .computeIfAbsent(key(assignment.subject()), any -> new ArrayList<>())
                        .add(assignment);
            }
        }
        return matters;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether nobody has any role. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The roles of each matter. */
    public Collection<List<Assignment>> all() {
        return byName.values();
    }

    /** The roles in the matter that is called so. */
    public Optional<List<Assignment>> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** What a conversation may be about: its id, its title or its channel. */
    public static List<String> names(Conversation conversation) {
        Channel channel = conversation.channel();
        String id = key(conversation.id());
        String title = key(conversation.title());
        return channel == null ? List.of(id, title) : List.of(id, title, key(channel.id()), key(channel.name()));
    }

    /** The roles in what a conversation is about by its id, its title or its channel. */
    public Optional<List<Assignment>> of(Conversation conversation) {
        return of(names(conversation));
    }

    /** The roles in the first of these that is a matter, from {@link #names}. */
    public Optional<List<Assignment>> of(List<String> names) {
        for (String name : names) {
            List<Assignment> roles = byName.get(name);
            if (roles != null) {
                return Optional.of(roles);
            }
        }
        return Optional.empty();
    }

    /** The roles in the work a message names, or else in what its conversation is about. */
    public Optional<List<Assignment>> of(List<String> items, Conversation conversation) {
        Optional<List<Assignment>> named = of(items.stream().map(Matters::key).toList());
        return named.isPresent() ? named : of(conversation);
    }

    /** Those of these who decide the whole matter. */
    public static Stream<Assignment> deciders(List<Assignment> roles) {
        return roles.stream().filter(role -> role.role() == Role.DECIDE);
    }
}
