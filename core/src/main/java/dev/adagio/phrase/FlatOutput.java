package dev.adagio.phrase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Arrays one after the other, each behind its length, numbers in network byte order. Not thread-safe. */
final class FlatOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void integer(int number) {
        put(to -> to.putInt(number), Integer.BYTES);
    }

    void bytes(byte[] all) {
        integer(all.length);
        put(to -> to.put(all), all.length);
    }

    void ints(int[] all) {
        integer(all.length);
        put(to -> to.asIntBuffer().put(all), all.length * Integer.BYTES);
    }

    void ints(List<Integer> all) {
        ints(all.stream().mapToInt(Integer::intValue).toArray());
    }

    void longs(long[] all) {
        integer(all.length);
        put(to -> to.asLongBuffer().put(all), all.length * Long.BYTES);
    }

    void text(String text) {
        bytes(encoded(text));
    }

    /** Texts, which share one. */
    void texts(List<String> all) {
        List<Integer> ends = new ArrayList<>();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (String text : all) {
            joined.writeBytes(encoded(text));
            ends.add(joined.size());
        }
        ints(ends);
        bytes(joined.toByteArray());
    }

    private static byte[] encoded(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(encoded, StandardCharsets.UTF_8).equals(text)) {
            throw new IllegalArgumentException("half of a character in " + text);
        }
        return encoded;
    }

    /** Rows of which most are empty and many the same. */
    void rows(int[][] all) {
        Map<List<Integer>, Integer> different = new LinkedHashMap<>();
        List<Integer> places = new ArrayList<>();
        List<Integer> which = new ArrayList<>();
        for (int place = 0; place < all.length; place++) {
            if (all[place].length > 0) {
                List<Integer> row = Arrays.stream(all[place]).boxed().toList();
                places.add(place);
                which.add(different.computeIfAbsent(row, any -> different.size()));
            }
        }
        List<Integer> ends = new ArrayList<>();
        List<Integer> joined = new ArrayList<>();
        for (List<Integer> row : different.keySet()) {
            joined.addAll(row);
            ends.add(joined.size());
        }
        integer(all.length);
        ints(places);
        ints(which);
        ints(ends);
        ints(joined);
    }

    void writeTo(OutputStream stream) throws IOException {
        bytes.writeTo(stream);
    }

    private void put(Consumer<ByteBuffer> what, int size) {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        what.accept(buffer);
        bytes.writeBytes(buffer.array());
    }
}
