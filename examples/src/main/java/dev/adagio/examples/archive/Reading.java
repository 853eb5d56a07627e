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
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/** One reading of an archive: opens each file, recognises it, and has it read. Not thread-safe. */
final class Reading {
    private static final Set<Form> TEXTS = EnumSet.of(Form.TEXT, Form.MARKDOWN, Form.DECISION_RECORD, Form.HTML);

    /** What a text in a folder may be called to be taken for prose; sources and settings are texts as well. */
    private static final Set<String> PROSE = Set.of("", "txt", "text", "md", "markdown", "html", "htm");

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
        InputStream kept = CloseShieldInputStream.wrap(in);
        file("-", null, true, kept, Files::newInputStream);
    }

    void path(Path path) {
        if (Files.isDirectory(path)) {
            Tree.walk(path, path.toString(), new Visitor(Files::newInputStream, true));
        } else {
            outlet.begin(size(path));
            open(path.toString(), path, true, Files::newInputStream);
            outlet.end();
        }
    }

    private final class Visitor implements Tree.Visitor {
        private final Source.Opener opener;
        private final boolean outermost;

        Visitor(Source.Opener opener, boolean outermost) {
            this.opener = opener;
            this.outermost = outermost;
        }

        @Override
        public void file(Path path, String name, BasicFileAttributes attributes) {
            if (outermost) {
                outlet.begin(attributes.size());
            }
            open(name, path, false, opener);
            if (outermost) {
                outlet.end();
            }
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

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    private void open(String name, Path path, boolean named, Source.Opener opener) {
        try {
            file(name, path, named, new Counted(opener.open(path), outlet, opener.weight(path)), opener);
        } catch (IOException | RuntimeException e) {
            outlet.error(name, Reasons.of(e));
        }
    }

    private void file(String name, @Nullable Path path, boolean named, InputStream in, Source.Opener opener) {
        try (in;
                Source source = Source.of(name, path, named, in, opener)) {
            Form form = Recognition.of(source);
            FormReader reader = readers.get(form);
            if (form == Form.ZIP) {
                zip(source);
            } else if (reader == null) {
                unread(source, form);
            } else if (named || !TEXTS.contains(form) || PROSE.contains(source.extension())) {
                reader.read(source, outlet);
            } else {
                outlet.passedOver(source.origin(form), "a text that does not look like prose");
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            outlet.error(name, Reasons.of(e));
        }
    }

    private void unread(Source source, Form form) {
        if (form == Form.EMPTY) {
            outlet.passedOver(source.origin(form), "empty");
        } else if (form == Form.NAMES) {
            outlet.passedOver(source.origin(form), "names for the messages beside it");
        } else if (source.named()) {
            String what = form == Form.BINARY ? "it is no text" : "its JSON is in no known form";
            outlet.error(source.file(), what);
        } else {
            outlet.passedOver(source.origin(form), form == Form.BINARY ? "no text" : "JSON in no known form");
        }
    }

    private void zip(Source source) throws IOException {
        if (!source.named() && !source.extension().equals("zip")) {
            outlet.passedOver(source.origin(Form.BINARY), "a document packed as a zip");
            return;
        }
        Path path = source.path();
        if (path == null) {
            throw new FileSystemException("-", null, "a zip has to be a file");
        }
        try (Zip zip = Zip.open(path, outlet.limits())) {
            Tree.walk(zip.root(), source.file() + "!", new Visitor(zip, false));
        }
    }
}
