package dev.adagio.rules.learned;

/** Numbers the keys of features, from 0 on. */
interface Rows {

    /** The number of a key, or -1 where a feature with this key is not wanted. */
    int row(int key);

    /** The key with this number. */
    int key(int row);

    /** How many keys have a number so far. */
    int size();
}
