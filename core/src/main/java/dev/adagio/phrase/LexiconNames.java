package dev.adagio.phrase;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of lexicons, numbered in their order. They are asked for some hundred times of every text. Immutable. */
final class LexiconNames {

    private final String[] names;
    /** In open addressing, at most half full. */
    private final @Nullable String[] slots;

    private final int[] numbers;

    /** Numbers names. */
    LexiconNames(Collection<String> all) {
        this.names = all.toArray(new String[0]);
        this.slots = new String[Integer.highestOneBit(names.length + 1) * 4];
        this.numbers = new int[slots.length];
        for (int number = 0; number < names.length; number++) {
            int slot = slot(names[number]);
            if (slots[slot] != null) {
                throw new PhraseSyntaxException("there are two lexicons named " + names[number]);
            }
            slots[slot] = names[number];
            numbers[slot] = number;
        }
    }

    /** The number of a name, or -1. */
    int number(String name) {
        int slot = slot(name);
        return slots[slot] == null ? -1 : numbers[slot];
    }

    String name(int number) {
        return names[number];
    }

    List<String> all() {
        return List.of(names);
    }

    /** Where a name is, or would be. */
    private int slot(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        for (String known = slots[slot]; known != null && !known.equals(name); known = slots[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
