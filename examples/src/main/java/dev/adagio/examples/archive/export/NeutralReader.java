package dev.adagio.examples.archive.export;

import dev.adagio.conversation.Linked;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.raw.Json;
import dev.adagio.examples.archive.source.FormReader;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Message;
import java.io.IOException;
import java.util.List;

/** Reads Adagio's neutral form: JSON objects of which only {@code text} is needed. */
public final class NeutralReader implements FormReader {

    private final Json<NeutralMessage> json;

    public NeutralReader(Limits limits) {
        json = Json.of(NeutralMessage.class, limits.item());
    }

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        JsonFile.read(source, outlet, Form.NEUTRAL, json, null, (entry, origin) -> take(entry, origin, outlet));
    }

    private static void take(NeutralMessage entry, Origin origin, Outlet outlet) {
        Message message = entry.message(origin.toString(), note -> outlet.note(origin.file(), origin.line(), note));
        outlet.message(linked(entry, message), origin, false);
    }

    /** It belongs where it says it does; else to its channel, if it also says who sent it when. */
    private static Linked linked(NeutralMessage entry, Message message) {
        if (entry.conversation() != null) {
            return Linked.by(List.of("conversation " + entry.conversation()), message);
        }
        boolean said = entry.channel() != null && entry.sender() != null && message.sentAt() != null;
        return said || entry.replyTo() != null ? Linked.of(message) : Linked.by(List.of(), message);
    }
}
