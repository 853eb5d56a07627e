package dev.adagio.examples.archive.mail;

import dev.adagio.conversation.Linked;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.source.FormReader;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail, or the mails of an mbox.
 *
 * @param form which of the two
 */
public record MailReader(Form form) implements FormReader {

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        MailLines mails = new MailLines(source, outlet, form == Form.MBOX);
        while (mails.nextMail()) {
            Origin origin = source.origin(form, mails.start());
            MimeMail mail = MimeMail.read(mails, outlet.limits().item());
            // What the parser leaves unread decides whether this is the last mail.
            mails.transferTo(OutputStream.nullOutputStream());
            report(mail, mails, origin, outlet);
            try {
                outlet.message(turn(mail, origin, outlet), origin, isAutomated(mail));
            } catch (RuntimeException e) {
                outlet.error(origin, Reasons.of(e));
            }
        }
    }

    private void report(MimeMail mail, MailLines mails, Origin origin, Outlet outlet) {
        mail.notes().forEach(note -> outlet.note(origin.file(), origin.line(), note));
        String error = mail.error();
        if (error != null) {
            outlet.error(origin, error);
        }
        boolean inMidLine = form == Form.MBOX && mails.cut();
        if (mails.last() && (mail.unfinished() || inMidLine)) {
            outlet.error(origin, "this mail is cut off");
        } else if (mail.unfinished()) {
            outlet.note(origin.file(), origin.line(), "this mail does not end as it should");
        }
    }

    private static Linked turn(MimeMail mail, Origin origin, Outlet outlet) {
        String id = mail.field("message-id").strip();
        List<String> answered = new ArrayList<>(MailFields.ids(mail.field("in-reply-to")));
        String subject = MailFields.words(mail.field("subject"));
        Message message = Message.builder(mail.text())
                .id(id.isEmpty() ? origin.toString() : id)
                .kind(MessageKind.EMAIL)
                .markup(Markup.MAIL)
                .subject(subject)
                .sender(MailFields.people(mail.field("from")).stream()
                        .findFirst()
                        .orElse(null))
                .recipients(recipients(mail))
                .channel(MailFields.list(mail.field("list-id")))
                .sentAt(MailFields.date(mail.field("date")))
                .replyTo(answered.isEmpty() ? "" : answered.get(0))
                .build();
        List<String> references = new ArrayList<>(MailFields.ids(mail.field("references")));
        Collections.reverse(references);
        answered.addAll(references);
        List<String> keys = new ArrayList<>(answered);
        keys.add(message.id());
        List<String> names = new ArrayList<>(List.of(message.id()));
        String topic = MailFields.topic(subject);
        if (!topic.isEmpty()) {
            names.add("subject " + topic);
        }
        boolean refers = !topic.isEmpty() && MailFields.isReply(subject);
        if (refers) {
            answered.add("subject " + topic);
        }
        List<String> named = topic.isEmpty() ? List.of() : List.of("subject " + topic);
        return new Linked(
                outlet.earlier().inConversation(answered, names, message),
                keys,
                refers && keys.size() == 1 ? named : List.of(),
                named,
                "");
    }

    private static @Nullable Recipients recipients(MimeMail mail) {
        List<Participant> to = MailFields.people(mail.field("to"));
        List<Participant> cc = MailFields.people(mail.field("cc"));
        return to.isEmpty() && cc.isEmpty() ? null : new Recipients(to, cc);
    }

    private static boolean isAutomated(MimeMail mail) {
        String submitted = mail.field("auto-submitted");
        return !submitted.isBlank() && !submitted.strip().equalsIgnoreCase("no");
    }
}
