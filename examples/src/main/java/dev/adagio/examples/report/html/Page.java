package dev.adagio.examples.report.html;

import dev.adagio.examples.page.Packed;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page around the data: a template, the style and the scripts beside this class, and the chart
 * library. Its policy lets it run these very scripts and fetch nothing.
 */
final class Page {

    private static final String CHARTS = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
    private static final List<String> STYLES =
            List.of("/dev/adagio/examples/page/base.css", "page.css", "parts.css", "messages.css", "across.css");
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "words.js",
            "theme.js",
            "tables.js",
            "charts.js",
            "overview.js",
            "trend.js",
            "ways.js",
            "rules.js",
            "places.js",
            "patterns.js",
            "card.js",
            "marks.js",
            "messages.js",
            "leftopen.js",
            "talks.js",
            "regained.js",
            "across.js",
            "waiting.js",
            "meetings.js",
            "notes.js",
            "main.js");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private static final String TEMPLATE = Packed.text(Page.class, "page.html");
    private static final Map<String, String> PARTS = parts();

    private Page() {}

    /** Writes the page with this data, which is safe to embed. */
    static void write(Writer out, String data) throws IOException {
        Matcher place = PLACE.matcher(TEMPLATE);
        int from = 0;
        while (place.find()) {
            out.append(TEMPLATE, from, place.start());
            out.write(place.group(1).equals("data") ? data : part(place.group(1)));
            from = place.end();
        }
        out.append(TEMPLATE, from, TEMPLATE.length());
    }

    private static Map<String, String> parts() {
        String style = Packed.all(Page.class, STYLES);
        String charts = Packed.text(Page.class, CHARTS).replaceAll("(?m)^//# sourceMappingURL=.*$", "");
        String script = ascii(Packed.all(Page.class, SCRIPTS));
        return Map.of(
                "style",
                style,
                "style-hash",
                Packed.hash(style),
                "charts",
                charts,
                "charts-hash",
                Packed.hash(charts),
                "script",
                script,
                "script-hash",
                Packed.hash(script));
    }

    private static String part(String name) {
        String part = PARTS.get(name);
        if (part == null) {
            throw new IllegalStateException("the template names an unknown part: " + name);
        }
        return part;
    }

    /** A script whose strings have escapes for what is not in ASCII. */
    private static String ascii(String script) {
        return BEYOND_ASCII
                .matcher(script)
                .replaceAll(
                        found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }
}
