package dev.adagio.text;

import java.util.Objects;

/**
 * Reads texts of one markup. Immutable and thread-safe. Reading is total (any string has a reading)
 * and takes time linear in the length of the text.
 */
public final class TextReader {

    private final Layout.Layouter layouter;
    private final Cues cues;

    private TextReader(Layout.Layouter layouter, Cues cues) {
        this.layouter = layouter;
        this.cues = Objects.requireNonNull(cues, "cues");
    }

    /** Reads plain text: paragraphs, lists, indented code, quotes. */
    public static TextReader plain(Cues cues) {
        return new TextReader(new LineLayouter(Wrapping::segments, ">"), cues);
    }

    /** Reads CommonMark with tables. */
    public static TextReader markdown(Cues cues) {
        return new TextReader(new MarkdownLayouter(), cues);
    }

    /** Reads Slack's mrkdwn as its exports and events hold it. */
    public static TextReader slack(Cues cues) {
        return new TextReader(new LineLayouter(SlackInline::segments, "&gt;"), cues);
    }

    /** Reads the plain-text body of a mail: quotes with attributions, forwarded history, signatures, wrapped lines. */
    public static TextReader mail(Cues cues) {
        return new TextReader(new MailLayouter(cues), cues);
    }

    /** The reading of this text. */
    public Reading read(String text) {
        Layout layout = new Layout(text);
        layouter.layOut(text, layout);
        Tokens tokens = new Tokens(text, Tokens.expected(text, layout.segmentCount()));
        return new Reading(text, layout, tokens, new SentenceSplitter(text, tokens, cues).split(layout));
    }

    /**
     * The reading of a text that differs from one read before only within a part of it; equal to reading it anew, but
     * only what changed is read.
     *
     * @param text the text as it is now
     * @param before what this reader made of the text as it was
     * @param changed the part of the text as it was that has been replaced
     * @throws IndexOutOfBoundsException if the part lies outside the text as it was, or the text as it is now is
     *     too short to hold the rest of it
     */
    public Rereading read(String text, Reading before, Span changed) {
        Layout layout = new Layout(text);
        layouter.layOut(text, layout);
        return Rereading.of(text, layout, before, changed, cues);
    }
}
