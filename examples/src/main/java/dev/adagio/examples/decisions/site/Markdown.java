package dev.adagio.examples.decisions.site;

import dev.adagio.decision.DecisionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown as HTML in which nothing is what its writer did not see: HTML within it is text, pictures are the words for
 * them, and links lead to pages of the site, to the web, or nowhere. Thread-safe.
 */
final class Markdown {

    private static final int DEEPEST = 64;
    private static final int DEEPEST_HEADING = 6;

    private final Addresses addresses;
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, attributes))
            .build();

    private final TextContentRenderer plain = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();

    Markdown(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The body of a record as HTML; nothing where it is nested deeper than anybody writes. */
    Optional<String> html(DecisionRecord record, String body) {
        Node document = parser.parse(body);
        Optional<List<Node>> nodes = nodes(document);
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        if (document.getFirstChild() instanceof Heading first && first.getLevel() == 1) {
            first.unlink(); // the page has it already
        }
        boolean lower = false;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            lower |= node instanceof Heading heading && heading.getLevel() == 1;
        }
        for (Node node : nodes.get()) {
            settle(record, node, lower);
        }
        return Optional.of(renderer.render(document));
    }

    /** The words of a body, without its marks. */
    String words(String body) {
        Node document = parser.parse(body);
        String words = nodes(document).isEmpty() ? body : plain.render(document);
        return words.strip().replaceAll("\\s+", " ");
    }

    /** All nodes of a document, parents first; nothing where they are nested too deep. */
    private static Optional<List<Node>> nodes(Node document) {
        List<Node> nodes = new ArrayList<>();
        Node node = document;
        int depth = 0;
        while (node != null) {
            nodes.add(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) {
                    return Optional.empty();
                }
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == document ? null : node.getNext();
        }
        return Optional.of(nodes);
    }

    private void settle(DecisionRecord record, Node node, boolean lower) {
        if (node instanceof Heading heading && lower) {
            heading.setLevel(Math.min(DEEPEST_HEADING, heading.getLevel() + 1));
        } else if (node instanceof Image image) {
            replace(record, image, image.getDestination());
        } else if (node instanceof Link link) {
            replace(record, link, link.getDestination());
        }
    }

    private void replace(DecisionRecord record, Node node, String destination) {
        Optional<String> to =
                Addresses.isElsewhere(destination) ? Optional.of(destination) : addresses.of(record, destination);
        Optional<Link> link = to.map(address -> new Link(address, null));
        link.ifPresent(node::insertBefore);
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (link.isPresent()) {
                link.get().appendChild(child);
            } else {
                node.insertBefore(child);
            }
            child = next;
        }
        node.unlink();
    }

    private static void mark(Node node, Map<String, String> attributes) {
        if (node instanceof Link link) {
            if (Addresses.isElsewhere(link.getDestination())) {
                attributes.put("rel", "noopener noreferrer");
            } else {
                attributes.remove("rel");
            }
        }
    }
}
