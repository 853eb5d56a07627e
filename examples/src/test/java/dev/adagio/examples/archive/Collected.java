package dev.adagio.examples.archive;

import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** All that was in an archive, for tests to look at. */
final class Collected implements Sink {
    final List<Item> items = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<String> passedOver = new ArrayList<>();
    long progress;

    static Collected from(Path... paths) {
        return from(Archive.of(List.of(paths)));
    }

    static Collected from(Archive archive) {
        Collected collected = new Collected();
        archive.read(collected);
        return collected;
    }

    static Collected fromInput(String text) {
        return fromInput(text.getBytes(StandardCharsets.UTF_8));
    }

    static Collected fromInput(byte[] bytes) {
        return fromInput(bytes, Limits.DEFAULT);
    }

    static Collected fromInput(byte[] bytes, Limits limits) {
        return from(Archive.of(Path.of("-"))
                .withStandardInput(new ByteArrayInputStream(bytes))
                .withLimits(limits));
    }

    List<Message> messages() {
        return items.stream()
                .filter(Item.MessageItem.class::isInstance)
                .map(item -> ((Item.MessageItem) item).message())
                .toList();
    }

    List<Meeting> meetings() {
        return items.stream()
                .filter(Item.MeetingItem.class::isInstance)
                .map(item -> ((Item.MeetingItem) item).meeting())
                .toList();
    }

    List<List<ZonedDateTime>> starts() {
        return items.stream()
                .filter(Item.MeetingItem.class::isInstance)
                .map(item -> ((Item.MeetingItem) item).repeats().starts())
                .toList();
    }

    List<String> texts() {
        return messages().stream().map(Message::text).toList();
    }

    List<String> origins() {
        return items.stream().map(item -> item.origin().toString()).toList();
    }

    List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .toList();
    }

    /** The problems as a person reads them, with only the file's name of its path. */
    List<String> said() {
        return problems.stream()
                .map(problem -> problem.toString().replaceFirst("^.*/(?=[^/]*: )", ""))
                .toList();
    }

    @Override
    public void item(Item item) {
        items.add(item);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void passedOver(Origin origin, String what) {
        passedOver.add(origin + ": " + what);
    }

    @Override
    public void progress(long bytes) {
        if (bytes <= progress) {
            throw new AssertionError("progress fell from " + progress + " to " + bytes);
        }
        progress = bytes;
    }
}
