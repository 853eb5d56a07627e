package dev.adagio.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something one person says to others in writing. Only the text is needed; everything else that a
 * host knows makes the answers better, and nothing is guessed where it is absent.
 *
 * @param id what the host knows this message by; need not be unique
 * @param kind where it is read
 * @param markup how the text is written down
 * @param subject the subject line or title, or empty where there is none
 * @param text the text as written; every span in a review points into it
 * @param sender who wrote it, or null where unknown
 * @param recipients who it is addressed to, or null where unknown (a channel's members may be known instead)
 * @param channel where it was or will be sent, or null where unknown
 * @param sentAt when it was or will be sent, or null where unknown
 * @param locale the language it is written in, or null to let the reader find out
 * @param replyTo the id of the message it answers, or empty where it does not say
 * @param reactedBy who is known to have put a sign of having read it beside it, such as an emoji
 * @param earlier the messages of its conversation before this one, oldest first, as far as a reader would look back
 */
public record Message(
        String id,
        MessageKind kind,
        Markup markup,
        String subject,
        String text,
        @Nullable Participant sender,
        @Nullable Recipients recipients,
        @Nullable Channel channel,
        @Nullable Instant sentAt,
        @Nullable Locale locale,
        String replyTo,
        List<Participant> reactedBy,
        List<Message> earlier) {

    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(markup, "markup");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(replyTo, "replyTo");
        reactedBy = List.copyOf(reactedBy);
        earlier = List.copyOf(earlier);
    }

    /** A chat message in plain text of which nothing else is known. */
    public static Message of(String text) {
        return builder(text).build();
    }

    /** Starts a message with this text: a chat turn in plain text unless said otherwise. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** Starts a copy of this message. */
    public Builder toBuilder() {
        return new Builder(text)
                .id(id)
                .kind(kind)
                .markup(markup)
                .subject(subject)
                .sender(sender)
                .recipients(recipients)
                .channel(channel)
                .sentAt(sentAt)
                .locale(locale)
                .replyTo(replyTo)
                .reactedBy(reactedBy)
                .earlier(earlier);
    }

    /** Collects what is known of a message. Not thread-safe. */
    public static final class Builder {
        private String id = "";
        private MessageKind kind = MessageKind.CHAT;
        private Markup markup = Markup.PLAIN;
        private String subject = "";
        private String text;
        private @Nullable Participant sender;
        private @Nullable Recipients recipients;
        private @Nullable Channel channel;
        private @Nullable Instant sentAt;
        private @Nullable Locale locale;
        private String replyTo = "";
        private List<Participant> reactedBy = List.of();
        private List<Message> earlier = List.of();

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder kind(MessageKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder markup(Markup markup) {
            this.markup = markup;
            return this;
        }

        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder sender(@Nullable Participant sender) {
            this.sender = sender;
            return this;
        }

        public Builder recipients(@Nullable Recipients recipients) {
            this.recipients = recipients;
            return this;
        }

        public Builder channel(@Nullable Channel channel) {
            this.channel = channel;
            return this;
        }

        public Builder sentAt(@Nullable Instant sentAt) {
            this.sentAt = sentAt;
            return this;
        }

        public Builder locale(@Nullable Locale locale) {
            this.locale = locale;
            return this;
        }

        public Builder replyTo(String id) {
            this.replyTo = id;
            return this;
        }

        public Builder reactedBy(List<Participant> people) {
            this.reactedBy = people;
            return this;
        }

        public Builder earlier(List<Message> earlier) {
            this.earlier = earlier;
            return this;
        }

        /**
         * The message.
         *
         * @throws NullPointerException if a component that must be known was set to null
         */
        public Message build() {
            return new Message(
                    id,
                    kind,
                    markup,
                    subject,
                    text,
                    sender,
                    recipients,
                    channel,
                    sentAt,
                    locale,
                    replyTo,
                    reactedBy,
                    earlier);
        }
    }
}
