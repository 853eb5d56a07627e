package dev.adagio.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables, by commonmark-java; its source spans say where everything stands in the original. */
final class MarkdownLayouter implements Layout.Layouter {

    private static final int DEEPEST_NESTING = 64;
    private static final String FENCE = "---";

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .build();

    @Override
    public void layOut(String text, Layout layout) {
        int body = frontMatter(text);
        if (body > 0) {
            layout.block(BlockKind.METADATA, 0, body, 0);
        }
        int from = body;
        for (Span quote : BracketQuotes.in(text, body)) {
            layOut(text, from, quote.start(), layout);
            layout.block(BlockKind.QUOTE, quote.start(), quote.end(), 1);
            from = quote.end();
        }
        layOut(text, from, text.length(), layout);
    }

    private void layOut(String text, int from, int to, Layout layout) {
        Node document = parser.parse(from == 0 && to == text.length() ? text : text.substring(from, to));
        MarkdownInline inline = new MarkdownInline(text, from, layout);
        int depth = 0;
        Node node = document.getFirstChild();
        while (node != null) {
            boolean inside = !block(node, from, depth, layout, inline);
            if (inside && node.getFirstChild() != null) {
                depth += node instanceof ListItem ? 1 : 0;
                node = node.getFirstChild();
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth -= node instanceof ListItem ? 1 : 0;
            }
            node = node == document ? null : node.getNext();
        }
    }

    /** The offset behind the closing fence of a front matter, or 0 where the text does not begin with one. */
    private static int frontMatter(String text) {
        Line line = new Line(text, text.startsWith("\ufeff") ? 1 : 0, text.length());
        if (!line.advance() || line.length() != FENCE.length() || !line.startsWith(FENCE)) {
            return 0;
        }
        while (line.advance()) {
            if (line.length() == FENCE.length() && (line.startsWith(FENCE) || line.startsWith("..."))) {
                return line.next();
            }
        }
        return 0;
    }

    /** Adds the block that this node is; false where its children have to be looked at instead. */
    private static boolean block(Node node, int offset, int depth, Layout layout, MarkdownInline inline) {
        if (node instanceof Paragraph) {
            BlockKind kind = depth > 0 && node.getPrevious() == null ? BlockKind.LIST_ITEM : BlockKind.PROSE;
            add(kind, node, offset, kind == BlockKind.LIST_ITEM ? depth : 0, layout);
            inline.segments(node);
        } else if (node instanceof Heading heading) {
            add(BlockKind.HEADING, node, offset, heading.getLevel(), layout);
            inline.segments(node);
        } else if (node instanceof TableRow) {
            add(BlockKind.TABLE_ROW, node, offset, 0, layout);
            inline.segments(node);
        } else if (node instanceof BlockQuote) {
            add(BlockKind.QUOTE, node, offset, 1, layout);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            add(BlockKind.CODE, node, offset, 0, layout);
        } else if (node instanceof HtmlBlock) {
            add(BlockKind.METADATA, node, offset, 0, layout);
        } else {
            return node.getFirstChild() == null && !(node instanceof TableBlock);
        }
        return true;
    }

    private static void add(BlockKind kind, Node node, int offset, int depth, Layout layout) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            layout.block(
                    kind,
                    offset + spans.get(0).getInputIndex(),
                    offset + last.getInputIndex() + last.getLength(),
                    depth);
        }
    }

    /** Quotes as forums write them: from a line that begins with {@code [quote} to one that has {@code [/quote]}. */
    private static final class BracketQuotes {

        private static final String OPENS = "[quote";

        private static final String CLOSES = "[/quote]";

        private BracketQuotes() {}

        /** Where they lie from here on, in order, the outermost of those within others. One that is not closed is none. */
        static List<Span> in(String text, int from) {
            if (text.indexOf(CLOSES, from) < 0) {
                return List.of();
            }
            List<Span> quotes = new ArrayList<>();
            Line line = new Line(text, from, text.length());
            int depth = 0;
            int start = from;
            while (line.advance()) {
                if (opens(text, line)) {
                    start = depth == 0 ? line.start() : start;
                    depth++;
                }
                for (int at = closing(text, line.start(), line.end());
                        depth > 0 && at >= 0;
                        at = closing(text, at + CLOSES.length(), line.end())) {
                    depth--;
                    if (depth == 0) {
                        quotes.add(new Span(start, at + CLOSES.length()));
                    }
                }
            }
            return quotes;
        }

        private static boolean opens(String text, Line line) {
            int after = line.start() + OPENS.length();
            return line.startsWith(OPENS)
                    && after < line.end()
                    && (text.charAt(after) == '=' || text.charAt(after) == ']');
        }

        private static int closing(String text, int from, int end) {
            for (int at = from; at + CLOSES.length() <= end; at++) {
                if (text.startsWith(CLOSES, at)) {
                    return at;
                }
            }
            return -1;
        }
    }
}
