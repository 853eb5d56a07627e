package dev.adagio.phrase;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes out of one block of bytes what {@link FlatOutput} put in, without looking at each number. Not thread-safe. */
final class FlatInput {

    private static final int[] NONE = {};

    private final ByteBuffer rest;

    FlatInput(byte[] bytes) {
        this.rest = ByteBuffer.wrap(bytes);
    }

    int integer() throws IOException {
        need(1, Integer.BYTES);
        return rest.getInt();
    }

    byte[] bytes() throws IOException {
        byte[] all = new byte[length(Byte.BYTES)];
        rest.get(all);
        return all;
    }

    int[] ints() throws IOException {
        int[] all = new int[length(Integer.BYTES)];
        rest.asIntBuffer().get(all);
        skip(all.length * Integer.BYTES);
        return all;
    }

    long[] longs() throws IOException {
        long[] all = new long[length(Long.BYTES)];
        rest.asLongBuffer().get(all);
        skip(all.length * Long.BYTES);
        return all;
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    String[] texts() throws IOException {
        int[] ends = ints();
        byte[] joined = bytes();
        String[] all = new String[ends.length];
        int begin = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = new String(joined, begin, ends[i] - begin, StandardCharsets.UTF_8);
            begin = ends[i];
        }
        return all;
    }

    int[][] rows() throws IOException {
        int[][] all = new int[integer()][];
        Arrays.fill(all, NONE);
        int[] places = ints();
        int[] which = ints();
        int[] ends = ints();
        int[] joined = ints();
        int[][] different = new int[ends.length][];
        int begin = 0;
        for (int i = 0; i < different.length; i++) {
            different[i] = Arrays.copyOfRange(joined, begin, ends[i]);
            begin = ends[i];
        }
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = different[which[i]];
        }
        return all;
    }

    private int length(int size) throws IOException {
        int length = integer();
        need(length, size);
        return length;
    }

    private void need(int count, int size) throws IOException {
        if (count < 0) {
            throw new IOException("a count of " + count);
        }
        if ((long) count * size > rest.remaining()) {
            throw new EOFException("what follows is cut off");
        }
    }

    private void skip(int bytes) {
        rest.position(rest.position() + bytes);
    }
}
