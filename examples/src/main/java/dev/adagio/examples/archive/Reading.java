package dev.adagio.examples.archive;

import dev.adagio.examples.archive.calendar.CalendarReader;
import dev.adagio.examples.archive.export.GitHubReader;
import dev.adagio.examples.archive.export.MattermostReader;
import dev.adagio.examples.archive.export.NeutralReader;
import dev.adagio.examples.archive.export.SlackReader;
import dev.adagio.examples.archive.export.ZulipReader;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.mail.MailReader;
import dev.adagio.examples.archive.source.FormReader;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Place;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/** One reading of an archive: opens each file, recognises it, and has it read. Not thread-safe. */
final class Reading {
    private static final Set<Form> TEXTS = EnumSet.of(Form.TEXT, Form.MARKDOWN, Form.DECISION_RECORD, Form.HTML);

    /** What a text in a folder may be called to be taken for prose; sources and settings are texts as well. */
    private static final Set<String> PROSE = Set.of("", "txt", "text", "md", "markdown", "html", "htm");

    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\.?(?:/|$))");

    private final Outlet outlet;
    private final Map<Form, FormReader> readers = new EnumMap<>(Form.class);

    Reading(Outlet outlet) {
        this.outlet = outlet;
        readers.put(Form.TEXT, TextReader.plain());
        readers.put(Form.MARKDOWN, TextReader.markdown(Form.MARKDOWN));
        readers.put(Form.DECISION_RECORD, TextReader.markdown(Form.DECISION_RECORD));
        readers.put(Form.HTML, TextReader.html());
        readers.put(Form.MAIL, new MailReader(Form.MAIL));
        readers.put(Form.MBOX, new MailReader(Form.MBOX));
        readers.put(Form.SLACK, new SlackReader(outlet.limits()));
        readers.put(Form.MATTERMOST, new MattermostReader(outlet.limits()));
        readers.put(Form.ZULIP, new ZulipReader(outlet.limits()));
        readers.put(Form.GITHUB, new GitHubReader(outlet.limits()));
        readers.put(Form.ICALENDAR, new CalendarReader());
        readers.put(Form.NEUTRAL, new NeutralReader(outlet.limits()));
    }

    void standardInput(InputStream in) {
        // It belongs to whoever handed it in, and stays open.
        file(new Input("-", null, Place.NOWHERE, true), () -> new Counted(CloseShieldInputStream.wrap(in), outlet, 1));
    }

    void path(Path path) {
        if (Files.isDirectory(path)) {
            Tree.walk(path, path.toString(), new Visitor());
        } else {
            path(path, path.toString(), size(path), true);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    private final class Visitor implements Tree.Visitor {
        @Override
        public void file(Path path, String name, BasicFileAttributes attributes) {
            path(path, name, attributes.size(), false);
        }

        @Override
        public void passedOver(String name, String what) {
            outlet.passedOver(new Origin(name, 0, 0, Form.BINARY), what);
        }

        @Override
        public void failed(String name, IOException why) {
            outlet.error(name, Reasons.of(why));
        }
    }

    private void path(Path path, String name, long size, boolean named) {
        outlet.begin(size);
        file(new Input(name, path, Place.of(path), named), () -> new Counted(stream(path), outlet, 1));
        outlet.end();
    }

    /** Opens a file, or what a shell hands in as one, such as a pipe, in which nothing can be sought. */
    private static InputStream stream(Path path) throws IOException {
        boolean pipe = Files.exists(path) && !Files.isRegularFile(path);
        return pipe ? new FileInputStream(path.toFile()) : Files.newInputStream(path);
    }

    /** A file to read: how it is called, where it is if it is in a file system, and whether it was asked for. */
    private record Input(String name, @Nullable Path path, Place place, boolean named) {}

    private interface Opening {
        InputStream open() throws IOException;
    }

    private void file(Input input, Opening opening) {
        try (InputStream in = opening.open();
                Source source = Source.of(input.name(), input.place(), input.named(), in)) {
            Form form = Recognition.of(source);
            FormReader reader = readers.get(form);
            if (form == Form.ZIP) {
                zip(source, input.path());
            } else if (reader == null) {
                unread(source, form);
            } else if (source.named() || !TEXTS.contains(form) || PROSE.contains(source.extension())) {
                reader.read(source, outlet);
            } else {
                outlet.passedOver(source.origin(form), "a text that does not look like prose");
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            outlet.error(input.name(), Reasons.of(e));
        }
    }

    private void unread(Source source, Form form) {
        if (form == Form.EMPTY) {
            outlet.passedOver(source.origin(form), "empty");
        } else if (form == Form.WORKSPACE) {
            outlet.passedOver(source.origin(form), "a workspace, which is told of as a whole");
        } else if (form == Form.NAMES) {
            outlet.passedOver(source.origin(form), "names for the messages beside it");
        } else if (source.named()) {
            String what = form == Form.BINARY ? "it is no text" : "its JSON is in no known form";
            outlet.error(source.file(), what);
        } else {
            outlet.passedOver(source.origin(form), form == Form.BINARY ? "no text" : "JSON in no known form");
        }
    }

    private void zip(Source source, @Nullable Path path) throws IOException {
        if (!source.named() && !source.extension().equals("zip")) {
            outlet.passedOver(source.origin(Form.BINARY), "a document packed as a zip");
            return;
        } else if (path == null) {
            throw new IOException("a zip is only read if it is a file by itself");
        }
        try (Zip zip = Zip.open(path, outlet.limits())) {
            zip.entries().forEach((name, entry) -> entry(zip, entry, name, source.file() + "!/" + name));
            if (zip.entries().isEmpty()) {
                outlet.passedOver(source.origin(Form.ZIP), "empty");
            } else if (zip.hidden() > 0) {
                outlet.error(source.file(), "entries hidden by others of the same name: " + zip.hidden());
            }
        }
    }

    private void entry(Zip zip, ZipEntry entry, String name, String called) {
        if (HIDDEN.matcher(name).find()) {
            outlet.passedOver(new Origin(called, 0, 0, Form.BINARY), "hidden");
            return;
        }
        double weight = (double) Math.max(0, entry.getCompressedSize()) / Math.max(1, entry.getSize());
        file(new Input(called, null, zip.place(name), false), () -> new Counted(zip.open(entry), outlet, weight));
    }
}
