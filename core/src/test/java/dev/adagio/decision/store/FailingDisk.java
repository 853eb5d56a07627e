package dev.adagio.decision.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk whose process is gone after so many steps; the last one may have written a part. */
final class FailingDisk implements Disk {

    /** The process is gone. */
    static final class Gone extends Error {
        private static final long serialVersionUID = 1L;
    }

    private int left;

    FailingDisk(int steps) {
        this.left = steps;
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (left == 0) {
            REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        REAL.write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        REAL.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        REAL.delete(file);
    }

    private void step() {
        if (left-- <= 0) {
            throw new Gone();
        }
    }
}
