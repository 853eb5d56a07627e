package dev.adagio.rules.learned;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a model looks at: features, each with a group, up to three words and a value. The same feature
 * may occur more than once and counts once, with its greatest value. Immutable and thread-safe.
 */
public final class Features {

    private final String[] names;
    private final long[] keys;
    private final float[] values;

    private Features(String[] names, long[] keys, float[] values) {
        this.names = names;
        this.keys = keys;
        this.values = values;
    }

    /** Gathers features. */
    public static Features collect(Consumer<Collector> source) {
        Collector collector = new Collector();
        source.accept(collector);
        return collector.features();
    }

    /** How many features there are. */
    public int size() {
        return keys.length;
    }

    /** What a feature is called: its group, and after an equals sign its words. */
    public String name(int index) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Collector.PARTS; i++) {
            String part = names[index * Collector.PARTS + i];
            if (!part.isEmpty()) {
                name.append(i == 0 ? "" : i == 1 ? "=" : " ").append(part);
            }
        }
        return name.toString();
    }

    /** How strongly it shows. */
    public float value(int index) {
        return values[index];
    }

    long key(int index) {
        return keys[index];
    }

    /** The key of a feature called so. */
    static long key(String name) {
        int equals = name.indexOf('=');
        if (equals < 0) {
            return key(name, "", "", "");
        }
        String[] words = Arrays.copyOf(name.substring(equals + 1).split(" ", 3), 3);
        return key(name.substring(0, equals), words[0], orEmpty(words[1]), orEmpty(words[2]));
    }

    private static String orEmpty(@Nullable String word) {
        return word == null ? "" : word;
    }

    private static long key(String group, String first, String second, String third) {
        return mix(hash(hash(hash(hash(17, group), first), second), third));
    }

    /** Fowler, Noll and Vo's, over whole characters; {@link String#hashCode} is the same for many short words. */
    private static long hash(long seed, String word) {
        long hash = seed;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return (hash ^ 0xFFFF) * 0x100000001B3L;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 29;
    }

    /** Takes features in. Not thread-safe. */
    public static final class Collector {

        private static final int PARTS = 4;

        private String[] names = new String[PARTS * 256];
        private long[] keys = new long[256];
        private float[] values = new float[256];
        private int[] slots = new int[1024];
        private int count;

        private Collector() {}

        /** Adds a feature that has no words. */
        public void add(String group, double value) {
            add(group, "", "", "", value);
        }

        /** Adds a feature of one word. */
        public void add(String group, String word, double value) {
            add(group, word, "", "", value);
        }

        /** Adds a feature of two words. */
        public void add(String group, String first, String second, double value) {
            add(group, first, second, "", value);
        }

        /** Adds a feature of three words. */
        public void add(String group, String first, String second, String third, double value) {
            long key = key(group, first, second, third);
            int slot = slot(key);
            if (slots[slot] != 0) {
                int at = slots[slot] - 1;
                values[at] = Math.max(values[at], (float) value);
                return;
            }
            if (count == keys.length) {
                grow();
                slot = slot(key);
            }
            names[count * PARTS] = group;
            names[count * PARTS + 1] = first;
            names[count * PARTS + 2] = second;
            names[count * PARTS + 3] = third;
            keys[count] = key;
            values[count] = (float) value;
            slots[slot] = ++count;
        }

        private int slot(long key) {
            int slot = (int) key & slots.length - 1;
            while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private void grow() {
            names = Arrays.copyOf(names, names.length * 2);
            keys = Arrays.copyOf(keys, keys.length * 2);
            values = Arrays.copyOf(values, values.length * 2);
            slots = new int[slots.length * 2];
            for (int i = 0; i < count; i++) {
                slots[slot(keys[i])] = i + 1;
            }
        }

        private Features features() {
            return new Features(
                    Arrays.copyOf(names, count * PARTS), Arrays.copyOf(keys, count), Arrays.copyOf(values, count));
        }
    }
}
