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

    private final Runnable end;
    private int left;

    FailingDisk(int steps) {
        this(steps, () -> {
            throw new Gone();
        });
    }

    /** A disk that does this when so many steps are done. */
    FailingDisk(int steps, Runnable end) {
        this.left = steps;
        this.end = end;
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
            end.run();
        }
    }
}
