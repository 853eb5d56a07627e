package dev.adagio.examples.page;

import java.nio.charset.StandardCharsets;
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

    /** The page of a template {@code name.html}, with {@code name.css} and {@code name.js} beside a class. */
    public Sheet(Class<?> beside, String name) {
        page = Parser.htmlParser().parseInput(Packed.text(beside, name + ".html"), "");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.US_ASCII);
        String style = BASE + Packed.text(beside, name + ".css");
        String script = Packed.text(beside, name + ".js");
        Element head = page.head();
        head.prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + Packed.hash(style)
                                + "; script-src " + Packed.hash(script));
        head.prependElement("meta").attr("charset", "utf-8");
        head.appendElement("style").appendChild(new DataNode(style));
        page.body().appendElement("script").appendChild(new DataNode(script));
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
