package dev.adagio.outline;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A message in the order a reader needs it: its own sentences, none invented, and a prompt for each part that is
 * missing. A host can show it as a skeleton to complete. Immutable and thread-safe.
 *
 * @param span the whole text
 * @param slots one of each {@link Slot.Kind}, in the order of these
 */
public record Outline(Span span, List<Slot> slots) implements Signal {

    public Outline {
        Objects.requireNonNull(span, "span");
        slots = List.copyOf(slots);
        if (!slots.stream().map(Slot::kind).toList().equals(List.of(Slot.Kind.values()))) {
            throw new IllegalArgumentException("not one slot of each kind in their order: " + slots);
        }
    }

    /** The slot of a kind. */
    public Slot slot(Slot.Kind kind) {
        return slots.get(kind.ordinal());
    }

    /** The prompts of what is missing, in order. */
    public List<String> prompts() {
        return slots.stream().filter(Slot::missing).map(Slot::prompt).toList();
    }

    /** Always 1: it sorts what was found and claims nothing beyond it. */
    @Override
    public double confidence() {
        return 1;
    }
}
