package dev.adagio.decision.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process that writes records until it is killed. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) throws IOException {
        LogFolder folder = LogFolder.at(Path.of(arguments[0]));
        Island.next(folder);
        System.out.println("writing");
        while (true) {
            Island.next(folder);
        }
    }
}
