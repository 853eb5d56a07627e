package dev.adagio.rules.workspace;

import dev.adagio.model.Conversation;
import dev.adagio.model.Participant;
import dev.adagio.rules.heard.Called;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes part in which conversation: writes, is written to, or is called by name. For one check. */
public final class Calls {

    private static final Function<Said.Stretch, Map<String, Set<String>>> NAMES = Calls::names;

    private final Signals signals;

    /** The names called in each conversation, by its id; looked up when they are first needed. */
    private @Nullable List<Map<String, Set<String>>> called;

    /** Those of a workspace. */
    public Calls(Signals signals) {
        this.signals = signals;
    }

    private static Map<String, Set<String>> names(Said.Stretch stretch) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Said<Called> said : stretch.said(Called.class)) {
            names.computeIfAbsent(said.conversation().id(), any -> new HashSet<>())
                    .add(said.signal().name());
        }
        return names;
    }

    /** Whether somebody writes here, is written to, or is called. */
    public boolean has(Participant person, Conversation conversation) {
        return writes(person, conversation) || isCalled(person, conversation);
    }

    private static boolean writes(Participant person, Conversation conversation) {
        return conversation.messages().stream()
                .anyMatch(message -> is(message.sender(), person)
                        || (message.recipients() != null
                                && message.recipients().to().stream().anyMatch(to -> is(to, person))));
    }

    private static boolean is(@Nullable Participant one, Participant other) {
        return one != null && one.id().equals(other.id());
    }

    private boolean isCalled(Participant person, Conversation conversation) {
        if (called == null) {
            called = signals.stretches().stream()
                    .map(stretch -> signals.once(stretch, NAMES))
                    .toList();
        }
        for (Map<String, Set<String>> stretch : called) {
            Set<String> here = stretch.get(conversation.id());
            if (here != null && names(person).anyMatch(here::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> names(Participant person) {
        String name = person.name().toLowerCase(Locale.ROOT);
        return Stream.of(name, name.split(" ", 2)[0], person.id().toLowerCase(Locale.ROOT));
    }
}
