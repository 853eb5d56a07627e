package dev.adagio.text;

import dev.adagio.text.Layout.Content;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The inline nodes of one Markdown block as segments. Walks without recursion: nesting may be deep. */
final class MarkdownInline {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    private final String text;
    private final int offset;
    private final Layout layout;

    MarkdownInline(String text, int offset, Layout layout) {
        this.text = text;
        this.offset = offset;
        this.layout = layout;
    }

    void segments(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            if (!segment(node) && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != block && node.getNext() == null) {
                node = node.getParent();
                if (node != block) {
                    leave(node);
                }
            }
            if (node == block) {
                return;
            }
            node = node.getNext();
        }
    }

    /** Adds what this node holds; false where its children have to be looked at instead. */
    private boolean segment(Node node) {
        if (node instanceof Text) {
            int mark = node.getNext() == null ? 0 : mentionMark(node.getNext());
            for (SourceSpan span : node.getSourceSpans()) {
                int start = offset + span.getInputIndex();
                int length = span.getInputIndex() + span.getLength() == end(node) - offset
                        ? span.getLength() - mark
                        : span.getLength();
                layout.segment(Content.TEXT, start, start + length);
            }
        } else if (mentionMark(node) > 0) {
            layout.segment(Content.MENTION, start(node) - mentionMark(node), end(node));
        } else if (node instanceof Code) {
            whole(Content.CODE, node);
        } else if (node instanceof Image || isAutolink(node)) {
            whole(Content.LINK, node);
        } else if (node instanceof HardLineBreak || (node instanceof SoftLineBreak && endedByPerson(node))) {
            layout.segment(Content.BREAK, 0, 0);
        } else {
            return node instanceof HtmlInline || node instanceof SoftLineBreak;
        }
        return true;
    }

    private void leave(Node node) {
        if (node instanceof Link && node.getLastChild() != null) {
            int from = end(node.getLastChild());
            int to = end(node);
            if (from < to) {
                layout.segment(Content.LINK, from, to);
            }
        } else if (node instanceof TableCell) {
            layout.segment(Content.BREAK, 0, 0);
        }
    }

    private boolean isAutolink(Node node) {
        return node instanceof Link
                && !node.getSourceSpans().isEmpty()
                && text.charAt(offset + node.getSourceSpans().get(0).getInputIndex()) == '<';
    }

    /** How long the mark is that makes a strong text the name of somebody, as in {@code @**Ana Lima**}; 0 if it is not. */
    private int mentionMark(Node node) {
        int start = start(node);
        if (!(node instanceof StrongEmphasis) || start == 0) {
            return 0;
        }
        return text.startsWith("@", start - 1) ? 1 : text.startsWith("@_", start - 2) ? 2 : 0;
    }

    /** The offset of the node, or 0 where its place is not known. */
    private int start(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : offset + node.getSourceSpans().get(0).getInputIndex();
    }

    private void whole(Content content, Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            layout.segment(content, offset + spans.get(0).getInputIndex(), end(node));
        }
    }

    /** The offset after the node, or 0 where its place is not known. */
    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return offset + last.getInputIndex() + last.getLength();
    }

    /** Whether the line before a soft break is too short or too long to have been wrapped by a program. */
    private boolean endedByPerson(Node node) {
        Node previous = node.getPrevious();
        if (previous == null) {
            return false;
        }
        int end = end(previous);
        int length = 0;
        while (length <= WIDEST && end - length > 0 && text.charAt(end - length - 1) != '\n') {
            length++;
        }
        return end > 0 && (length < NARROWEST || length > WIDEST);
    }
}
