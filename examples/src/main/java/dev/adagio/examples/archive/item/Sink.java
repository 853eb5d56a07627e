package dev.adagio.examples.archive.item;

/**
 * Is told what is in an archive while it is read, in the archive's order and from the reading thread.
 * What a method throws ends the reading and reaches whoever has it read.
 */
public interface Sink {

    /** A message or meeting was read. */
    void item(Item item);

    /** Something could not be read, or only on an assumption; the reading goes on. */
    void problem(Problem problem);

    /**
     * Something was passed over because there is nothing in it to review: a hidden file, a picture, a notice that
     * somebody joined.
     *
     * @param origin where it is
     * @param what what it is
     */
    default void passedOver(Origin origin, String what) {}

    /**
     * So much was read. Never falls; ends at the archive's bytes plus what came from standard input.
     *
     * @param bytes the bytes of the files' content used up since the beginning
     */
    default void progress(long bytes) {}
}
