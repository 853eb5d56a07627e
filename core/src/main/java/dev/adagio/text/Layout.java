package dev.adagio.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a text and, within those of the author's own words, the segments to read: what lies
 * between segments is markup and is passed over.
 */
final class Layout {

    /** Divides a text into blocks and marks in each what is to be read. */
    interface Layouter {
        void layOut(String text, Layout layout);
    }

    /** What a segment holds. */
    enum Content {
        /** Running text, to be divided into tokens. */
        TEXT,
        /** A place where a sentence ends whatever its words say. */
        BREAK,
        /** One token of this kind. */
        CODE(TokenKind.CODE),
        LINK(TokenKind.LINK),
        ADDRESS(TokenKind.ADDRESS),
        MENTION(TokenKind.MENTION),
        REFERENCE(TokenKind.REFERENCE),
        SIGN(TokenKind.PUNCTUATION),
        EMOJI(TokenKind.EMOJI);

        final TokenKind kind;

        Content() {
            this(TokenKind.WORD);
        }

        Content(TokenKind kind) {
            this.kind = kind;
        }
    }

    private static final Content[] CONTENTS = Content.values();

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private int[] firstSegments = new int[4];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private byte[] contents = new byte[8];
    private int segmentCount;

    Layout(String text) {
        this.text = text;
    }

    /** Begins a block; the segments added next belong to it. White space at its ends is cut off. */
    void block(BlockKind kind, int start, int end, int depth) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (blocks.size() + 1 >= firstSegments.length) {
            firstSegments = Arrays.copyOf(firstSegments, firstSegments.length * 2);
        }
        firstSegments[blocks.size()] = segmentCount;
        blocks.add(new Block(kind, new Span(from, to), depth));
    }

    void segment(Content content, int start, int end) {
        if (start == end && content != Content.BREAK) {
            return;
        }
        if (segmentCount == starts.length) {
            starts = Arrays.copyOf(starts, segmentCount * 2);
            ends = Arrays.copyOf(ends, segmentCount * 2);
            contents = Arrays.copyOf(contents, segmentCount * 2);
        }
        starts[segmentCount] = start;
        ends[segmentCount] = end;
        contents[segmentCount++] = (byte) content.ordinal();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    int blockCount() {
        return blocks.size();
    }

    int segmentCount() {
        return segmentCount;
    }

    int firstSegment(int block) {
        return firstSegments[block];
    }

    int endSegment(int block) {
        return block + 1 < blocks.size() ? firstSegments[block + 1] : segmentCount;
    }

    int start(int segment) {
        return starts[segment];
    }

    int end(int segment) {
        return ends[segment];
    }

    Content content(int segment) {
        return CONTENTS[contents[segment]];
    }

    Block block(int block) {
        return blocks.get(block);
    }

    /** Whether a block is read from the same places as one of another layout, all of them moved by the same way. */
    boolean isLike(int block, Layout other, int otherBlock, int shift) {
        Block one = blocks.get(block);
        Block two = other.blocks.get(otherBlock);
        int from = firstSegment(block);
        int otherFrom = other.firstSegment(otherBlock);
        int segments = endSegment(block) - from;
        if (one.kind() != two.kind()
                || one.depth() != two.depth()
                || segments != other.endSegment(otherBlock) - otherFrom) {
            return false;
        }
        for (int i = 0; i < segments; i++) {
            boolean placed = CONTENTS[contents[from + i]] != Content.BREAK;
            if (contents[from + i] != other.contents[otherFrom + i]
                    || (placed && starts[from + i] != other.starts[otherFrom + i] + shift)
                    || (placed && ends[from + i] != other.ends[otherFrom + i] + shift)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first segment of a block begins; the end of the text where it has none. */
    int readFrom(int block) {
        for (int i = firstSegment(block); i < endSegment(block); i++) {
            if (content(i) != Content.BREAK) {
                return starts[i];
            }
        }
        return text.length();
    }

    /** Where the last segment of a block ends; 0 where it has none. */
    int readTo(int block) {
        for (int i = endSegment(block) - 1; i >= firstSegment(block); i--) {
            if (content(i) != Content.BREAK) {
                return ends[i];
            }
        }
        return 0;
    }
}
