package dev.adagio.examples.archive;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.raw.Decoded;
import dev.adagio.examples.archive.raw.HtmlText;
import dev.adagio.examples.archive.source.FormReader;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * Reads a file that is one text.
 *
 * @param form the form
 * @param kind what kind of message it is taken for
 * @param markup how its text is written down
 * @param convert makes this text out of the file's
 */
record TextReader(Form form, MessageKind kind, Markup markup, UnaryOperator<String> convert) implements FormReader {

    /** A plain text is taken for a message that somebody is about to send. */
    static TextReader plain() {
        return new TextReader(Form.TEXT, MessageKind.CHAT, Markup.PLAIN, UnaryOperator.identity());
    }

    static TextReader markdown(Form form) {
        return new TextReader(form, MessageKind.DOCUMENT, Markup.MARKDOWN, UnaryOperator.identity());
    }

    static TextReader html() {
        return new TextReader(Form.HTML, MessageKind.DOCUMENT, Markup.PLAIN, HtmlText::of);
    }

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        int most = outlet.limits().item();
        byte[] bytes = source.in().readNBytes(most + 1);
        if (bytes.length > most) {
            outlet.error(source.file(), "a text of more than " + most + " bytes is not read");
            return;
        }
        Decoded text = Decoded.of(bytes);
        if (text.guessed()) {
            outlet.note(source.file(), 0, "it is not UTF-8; read as windows-1252");
        }
        if (form == Form.HTML && !HtmlText.fits(text.text())) {
            outlet.error(source.file(), Reasons.HTML_TOO_LONG);
        }
        Message message = Message.builder(convert.apply(text.text()))
                .id(source.file())
                .kind(kind)
                .markup(markup)
                .build();
        outlet.message(message, source.origin(form, 1));
    }
}
