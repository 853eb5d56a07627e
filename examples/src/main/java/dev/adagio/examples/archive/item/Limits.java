package dev.adagio.examples.archive.item;

/**
 * How much is read before something is taken to be broken or hostile.
 *
 * @param item the most bytes of one line, one JSON object, one calendar event, one text of a mail or one plain text file
 * @param zipEntries the most entries of a zip
 * @param zipEntry the most bytes of one entry, unpacked
 * @param zipTotal the most bytes of all entries of a zip, unpacked
 * @param zipRatio the most times an entry may grow when unpacked, once it has given a mebibyte
 */
public record Limits(int item, int zipEntries, long zipEntry, long zipTotal, int zipRatio) {

    /** 16 MiB an item; zips of a quarter of a million entries, 4 GiB an entry, 64 GiB in all, growing 200 times. */
    public static final Limits DEFAULT = new Limits(1 << 24, 250_000, 1L << 32, 1L << 36, 200);

    public Limits {
        if (item < 1 || zipEntries < 1 || zipEntry < 1 || zipTotal < 1 || zipRatio < 1) {
            throw new IllegalArgumentException("a limit is below 1");
        }
        if (item > 1 << 30) {
            throw new IllegalArgumentException("an item has to fit into memory: " + item);
        }
    }
}
