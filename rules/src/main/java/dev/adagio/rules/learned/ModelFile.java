package dev.adagio.rules.learned;

import dev.adagio.rules.learned.LinearModels.Output;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which models are kept: a mark, the outputs, and for each feature its key and its weights,
 * numbers in network byte order.
 */
final class ModelFile {

    /** "ALM" and the version of this form. */
    private static final int MARK = 0x414C4D01;

    private static final int MOST_OUTPUTS = 100;
    private static final int MOST_FEATURES = 1_000_000;

    private ModelFile() {}

    static void write(OutputStream stream, List<Output> outputs, WeightTable weights) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(stream));
        data.writeInt(MARK);
        data.writeInt(outputs.size());
        for (Output output : outputs) {
            data.writeUTF(output.name());
            data.writeDouble(output.bias());
            data.writeDouble(output.cut());
            data.writeDouble(output.step());
        }
        data.writeInt(weights.size());
        for (int row = 0; row < weights.size(); row++) {
            data.writeInt(weights.key(row));
            for (int i = 0; i < outputs.size(); i++) {
                data.writeShort(weights.weight(row, i));
            }
        }
        data.flush();
    }

    static LinearModels read(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        if (data.readInt() != MARK) {
            throw new IOException("these are no models");
        }
        List<Output> outputs = new ArrayList<>();
        for (int left = count(data, MOST_OUTPUTS); left > 0; left--) {
            outputs.add(new Output(data.readUTF(), data.readDouble(), data.readDouble(), data.readDouble()));
        }
        int rows = count(data, MOST_FEATURES);
        int width = outputs.size();
        ByteBuffer rest = ByteBuffer.wrap(bytes, bytes.length - data.available(), data.available());
        if (rest.remaining() < (long) rows * (Integer.BYTES + width * Short.BYTES)) {
            throw new EOFException("these models are cut off");
        }
        int[] keys = new int[rows];
        short[] weights = new short[rows * width];
        ShortBuffer shorts = rest.asShortBuffer();
        for (int row = 0; row < rows; row++) {
            keys[row] = shorts.get() << Short.SIZE | Short.toUnsignedInt(shorts.get());
            shorts.get(weights, row * width, width);
        }
        return new LinearModels(outputs, new WeightTable(keys, width, weights));
    }

    private static int count(DataInputStream data, int most) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > most) {
            throw new IOException("these models are damaged: a count of " + count);
        }
        return count;
    }
}
