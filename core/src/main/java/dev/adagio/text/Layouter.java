package dev.adagio.text;

/** Divides a text into blocks and marks in each what is to be read. */
interface Layouter {
    void layOut(String text, Layout layout);
}
