package dev.adagio.rules.workspace;

import dev.adagio.model.Conversation;
import dev.adagio.model.Participant;
import dev.adagio.rules.heard.Called;
import dev.adagio.signal.Signals;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who takes part in which conversation: writes, is written to, or is called by name. For one check. */
public final class Calls {

    private final Signals signals;

    /** The id of a conversation with a name; looked up when it is first needed. */
    private @Nullable Set<Call> calls;

    private record Call(String conversation, String name) {}

    /** Those of a workspace. */
    public Calls(Signals signals) {
        this.signals = signals;
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
        Set<Call> known = calls;
        if (known == null) {
            known = new HashSet<>();
            for (var said : signals.said(Called.class)) {
                known.add(new Call(said.conversation().id(), said.signal().name()));
            }
            calls = known;
        }
        String name = person.name().toLowerCase(Locale.ROOT);
        return known.contains(new Call(conversation.id(), name))
                || known.contains(new Call(conversation.id(), name.split(" ", 2)[0]))
                || known.contains(new Call(conversation.id(), person.id().toLowerCase(Locale.ROOT)));
    }
}
