package dev.adagio.examples.archive.raw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as the plain text a mail program would show: paragraphs apart, list items with their marks,
 * quotations behind {@code >}, links with their addresses behind them, and nothing of what is hidden.
 */
public final class HtmlText {
    private static final Set<String> UNSEEN =
            Set.of("head", "style", "script", "title", "template", "noscript", "object", "svg", "attachment");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "blockquote", "ul", "ol", "table", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "dl");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** The most tags and entities that are read. A page takes much more memory than its text: some 300 bytes a tag. */
    private static final int MOST = 100_000;

    private HtmlText() {}

    /** The text of this HTML, which is cut where it is not {@link #fits}. */
    public static String of(String html) {
        Visitor visitor = new Visitor();
        Jsoup.parse(html.substring(0, end(html))).body().traverse(visitor);
        return visitor.out.text();
    }

    /** Whether all of this HTML is read. */
    public static boolean fits(String html) {
        return end(html) == html.length();
    }

    private static int end(String html) {
        int marks = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if ((c == '<' || c == '&') && ++marks > MOST) {
                return i;
            }
        }
        return html.length();
    }

    private static final class Visitor implements NodeVisitor {
        private final QuotedLines out = new QuotedLines();
        private final Deque<Integer> lists = new ArrayDeque<>();
        private int unseen;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                unseen += hidden(element) ? 1 : 0;
                if (unseen == 0) {
                    open(element);
                }
            } else if (node instanceof TextNode text && unseen == 0) {
                out.write(text.getWholeText(), preformatted > 0);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (unseen == 0) {
                    close(element);
                }
                unseen -= hidden(element) ? 1 : 0;
            }
        }

        private void open(Element element) {
            space(element);
            switch (element.normalName()) {
                case "br" -> out.lineBreak();
                case "blockquote" -> out.quote(1);
                case "pre" -> preformatted++;
                case "ul" -> lists.push(-1);
                case "ol" -> lists.push(0);
                case "li" -> item();
                case "td", "th" -> out.cell();
                default -> {}
            }
        }

        private void close(Element element) {
            switch (element.normalName()) {
                case "blockquote" -> out.quote(-1);
                case "pre" -> preformatted--;
                case "ul", "ol" -> lists.pop();
                case "a" -> link(element);
                default -> {}
            }
            space(element);
        }

        private void space(Element element) {
            String name = element.normalName();
            if (PARAGRAPHS.contains(name) && (lists.isEmpty() || !name.endsWith("l"))) {
                out.paragraph();
            } else if (element.isBlock() && !CELLS.contains(name)) {
                out.line();
            }
        }

        private void item() {
            String indent = "  ".repeat(Math.max(0, Math.min(lists.size(), 20) - 1));
            if (lists.isEmpty() || lists.getFirst() < 0) {
                out.mark(indent + "- ");
            } else {
                int number = lists.pop() + 1;
                lists.push(number);
                out.mark(indent + number + ". ");
            }
        }

        private void link(Element element) {
            String address = element.attr("href").strip();
            String shown = element.text().strip();
            boolean web = address.matches("(?i)(https?|ftp)://\\S+");
            if (web && !shown.isEmpty() && !bare(address).equals(bare(shown))) {
                out.write(" <" + address + ">", true);
            }
        }

        private static String bare(String address) {
            return address.replaceFirst("^(?i)[a-z]+://", "").replaceFirst("/$", "");
        }

        private static boolean hidden(Element element) {
            return UNSEEN.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("style")
                            .toLowerCase(Locale.ROOT)
                            .replace(" ", "")
                            .contains("display:none");
        }
    }
}
