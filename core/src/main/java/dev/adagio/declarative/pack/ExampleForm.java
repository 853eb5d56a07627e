package dev.adagio.declarative.pack;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Markup;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rule.Example;
import dev.adagio.text.Span;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Examples as they are written: read again, they are equal. */
final class ExampleForm {

    private ExampleForm() {}

    static Map<String, Object> of(Example<?> example) {
        Map<String, Object> form = new LinkedHashMap<>();
        if (example.subject() instanceof Meeting meeting) {
            form.put("text", marked(meeting.description(), example.marks()));
            meeting(meeting, form);
        } else if (example.subject() instanceof Conversation conversation) {
            List<Message> messages = conversation.messages();
            Message last = messages.get(messages.size() - 1);
            form.put("text", marked(last.text(), example.marks()));
            message(
                    last.toBuilder()
                            .earlier(messages.subList(0, messages.size() - 1))
                            .build(),
                    form);
        } else if (example.subject() instanceof Message message) {
            form.put("text", marked(message.text(), example.marks()));
            message(message, form);
        }
        if (!example.note().isEmpty()) {
            form.put("note", example.note());
        }
        return form;
    }

    private static void message(Message message, Map<String, Object> form) {
        if (message.kind() != MessageKind.CHAT) {
            form.put("kind", message.kind().word());
        }
        if (message.markup() != Markup.PLAIN) {
            form.put("markup", Values.word(message.markup()));
        }
        title(message.subject(), form);
        sender(message.sender(), form);
        Recipients recipients = message.recipients();
        if (recipients != null) {
            form.put("to", recipients.to().size());
            form.put("cc", recipients.cc().size());
        }
        Channel channel = message.channel();
        if (channel != null) {
            form.put("channel", channel.name());
            form.put("channel-kind", Values.word(channel.kind()));
        }
        if (message.sentAt() != null) {
            form.put("sent", message.sentAt().toString());
        }
        Locale locale = message.locale();
        if (locale != null) {
            form.put("language", locale.toLanguageTag());
        }
        if (!message.earlier().isEmpty()) {
            form.put("earlier", message.earlier().stream().map(Message::text).toList());
        }
    }

    private static void meeting(Meeting meeting, Map<String, Object> form) {
        title(meeting.title(), form);
        sender(meeting.organizer(), form);
        form.put("minutes", (int) meeting.length().toMinutes());
        form.put("to", meeting.required().size());
        form.put("optional", meeting.optional().size());
        if (meeting.start() != null) {
            form.put("sent", meeting.start().toInstant().toString());
        }
    }

    private static void title(String title, Map<String, Object> form) {
        if (!title.isEmpty()) {
            form.put("title", title);
        }
    }

    private static void sender(@Nullable Participant sender, Map<String, Object> form) {
        if (sender != null) {
            form.put("author", sender.id());
            ZoneId zone = sender.zone();
            if (zone != null) {
                form.put("zone", zone.getId());
            }
        }
    }

    private static String marked(String text, List<Span> marks) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            marked.insert(marks.get(i).end(), '\u00bb').insert(marks.get(i).start(), '\u00ab');
        }
        return marked.toString();
    }
}
