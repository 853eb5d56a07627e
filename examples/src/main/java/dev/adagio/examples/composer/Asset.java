package dev.adagio.examples.composer;

import dev.adagio.examples.page.Packed;
import dev.adagio.examples.web.Answer;
import java.util.List;
import java.util.Map;

/** What the page is made of: colours, type and ways with elements are those of the report. */
final class Asset {

    private static final String BASE = "/dev/adagio/examples/page/";
    private static final String REPORT = "/dev/adagio/examples/report/html/";

    static final Answer PAGE = answer("text/html", "composer.html");

    static final Answer STYLE = answer(
            "text/css",
            BASE + "base.css",
            REPORT + "page.css",
            REPORT + "parts.css",
            "composer.css",
            "gauges.css",
            "findings.css");

    static final Answer SCRIPT = answer(
            "text/javascript",
            REPORT + "dom.js",
            REPORT + "theme.js",
            "draft.js",
            "sheet.js",
            "gauges.js",
            "findings.js",
            "skeleton.js",
            "main.js");

    private Asset() {}

    private static Answer answer(String type, String... names) {
        return new Answer(200, type + "; charset=utf-8", Packed.all(Asset.class, List.of(names)), Map.of());
    }
}
