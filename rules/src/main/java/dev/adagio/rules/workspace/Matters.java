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
import org.jspecify.annotations.Nullable;

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

    /** The roles in what a conversation is about by its id, its title or its channel. */
    public Optional<List<Assignment>> of(Conversation conversation) {
        Channel channel = conversation.channel();
        return of(
                conversation.id(),
                conversation.title(),
                channel == null ? null : channel.id(),
                channel == null ? null : channel.name());
    }

    /** The roles in the work a message names, or else in what its conversation is about. */
    public Optional<List<Assignment>> of(List<String> items, Conversation conversation) {
        Optional<List<Assignment>> named = of(items.toArray(new String[0]));
        return named.isPresent() ? named : of(conversation);
    }

    private Optional<List<Assignment>> of(@Nullable String... names) {
        for (String name : names) {
            List<Assignment> roles = name == null ? null : byName.get(key(name));
            if (roles != null) {
                return Optional.of(roles);
            }
        }
        return Optional.empty();
    }

    /** Those of these who decide the whole matter. */
    public static Stream<Assignment> deciders(List<Assignment> roles) {
        return roles.stream().filter(role -> role.role() == Role.DECIDE);
    }
}
