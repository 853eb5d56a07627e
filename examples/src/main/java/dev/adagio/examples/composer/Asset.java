package dev.adagio.examples.composer;

import dev.adagio.examples.web.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page is made of: colours, type and ways with elements are those of the report. */
final class Asset {

    private static final String REPORT = "/dev/adagio/examples/report/html/";

    static final Answer PAGE = answer("text/html; charset=utf-8", Stream.of("composer.html"));

    static final Answer STYLE = answer(
            "text/css; charset=utf-8",
            Stream.concat(
                    Stream.of("page.css", "parts.css").map(REPORT::concat),
                    Stream.of("composer.css", "gauges.css", "findings.css")));

    static final Answer SCRIPT = answer(
            "text/javascript; charset=utf-8",
            Stream.concat(
                    Stream.of("dom.js", "theme.js").map(REPORT::concat),
                    List.of("draft.js", "sheet.js", "gauges.js", "findings.js", "skeleton.js", "main.js").stream()));

    private Asset() {}

    private static Answer answer(String type, Stream<String> names) {
        return new Answer(200, type, names.map(Asset::resource).collect(Collectors.joining("\n")), Map.of());
    }

    private static String resource(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
