package dev.adagio.examples.archive;

import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import java.nio.file.Path;

/** A program that reads an archive, keeps nothing, and prints how many items and what problems it found. */
final class Counting implements Sink {
    private long items;

    public static void main(String[] arguments) {
        Counting counting = new Counting();
        Archive.of(Path.of(arguments[0])).read(counting);
        System.out.println(counting.items + " items");
    }

    @Override
    public void item(Item item) {
        items++;
    }

    @Override
    public void problem(Problem problem) {
        System.out.println(problem.toString().replaceFirst("^.*/(?=[^/]*: )", ""));
    }
}
