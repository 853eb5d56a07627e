package dev.adagio.examples.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page of HTML to be filled in: a template with the style and the script packed beside it. Its policy lets it run this
 * very script and fetch nothing; text that is filled in never becomes markup. Written in ASCII. Used by one thread.
 */
public final class Sheet {

    private static final String BASE = Packed.text(Sheet.class, "base.css");

    private final Document page;

    /**
     * The page of a template.
     *
     * @param beside the class that its files lie beside
     * @param template such as {@code index.html}
     * @param styles its styles, in order, after the one that all pages have
     * @param scripts its scripts, if any
     */
    public Sheet(Class<?> beside, String template, List<String> styles, List<String> scripts) {
        page = Parser.htmlParser().parseInput(Packed.text(beside, template), "");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.US_ASCII);
        String style = BASE + Packed.all(beside, styles);
        String script = Packed.all(beside, scripts);
        Element head = page.head();
        head.prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + Packed.hash(style)
                                + "; script-src " + (script.isEmpty() ? "'none'" : Packed.hash(script)));
        head.prependElement("meta").attr("charset", "utf-8");
        head.appendElement("style").appendChild(new DataNode(style));
        if (!script.isEmpty()) {
            page.body().appendElement("script").appendChild(new DataNode(script));
        }
    }

    /** What the window is called. */
    public void title(String title) {
        page.title(title);
    }

    /** The element with this id, which the template has. */
    public Element at(String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    @Override
    public String toString() {
        return page.outerHtml();
    }
}
